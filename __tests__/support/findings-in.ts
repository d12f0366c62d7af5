import { MemorySource } from '../../src/bytes/memory-source.js';
import type { Draft } from '../../src/core/types.js';
import { FileBudget } from '../../src/engine/file-budget.js';
import { inspect } from '../../src/engine/inspect.js';
import { formats } from '../../src/formats/index.js';

/** Everything that a scan of the bytes finds, members included. */
export async function findingsIn(bytes: Uint8Array, name: string): Promise<Draft[]> {
  const findings: Draft[] = [];
  await inspect(new MemorySource(bytes, name), {
    formats,
    budget: new FileBudget(),
    name,
    sibling: () => undefined,
    report: (_, draft) => findings.push(draft),
  });
  return findings;
}
