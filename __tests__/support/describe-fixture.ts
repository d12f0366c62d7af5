import { readFileSync } from 'node:fs';
import { MemorySource } from '../../src/bytes/memory-source.js';
import type { ArtifactDescription } from '../../src/core/types.js';
import { describeArtifact } from '../../src/engine/inspection/describe-artifact.js';
import type { DescriptionWish } from '../../src/engine/protocol.js';
import { FileBudget } from '../../src/engine/file-budget.js';
import { inspect } from '../../src/engine/inspection/inspect.js';
import { formats } from '../../src/formats/index.js';
import { maskSecrets } from '../../src/judgement/text/find-secrets.js';

/** The descriptions of a file of `fixtures`, made in this process. */
export async function describeFixture(
  path: string,
  wish: DescriptionWish = { from: 0, rows: 1_000 },
): Promise<readonly ArtifactDescription[]> {
  const bytes = readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));
  return describeBytes(bytes, path.slice(path.lastIndexOf('/') + 1), wish);
}

export async function describeBytes(
  bytes: Uint8Array,
  name: string,
  wish: DescriptionWish = { from: 0, rows: 1_000 },
): Promise<readonly ArtifactDescription[]> {
  const described: ArtifactDescription[] = [];
  await inspect(new MemorySource(bytes, name), {
    formats,
    budget: new FileBudget(),
    name,
    sibling: () => undefined,
    report: () => undefined,
    describe: (artifact) => described.push(describeArtifact(artifact, wish, maskSecrets)),
  });
  return described;
}

/** The rows of one table of one format. */
export function rowsOf(
  described: readonly ArtifactDescription[],
  format: string,
  title: string,
): readonly (readonly string[])[] {
  const tables = described.filter((one) => one.format === format).flatMap(({ tables: all }) => all);
  return tables.find((table) => table.title.startsWith(title))?.rows ?? [];
}
