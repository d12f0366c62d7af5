import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RuleMeta } from '../../core/types.js';
import { version } from '../../core/version.js';

/** What results depend on besides the bytes of a file. */
export interface CacheIdentity {
  /** Of the engine's code. */
  readonly engine: string;
  /** Of the options that change results. */
  readonly options: string;
}

/**
 * Names the engine by all of its code: a result is worth something only to the very same code on the same Node.
 * @param scannerEntry absolute path of the scanner process's script
 */
export function engineDigest(scannerEntry: string, rules: readonly RuleMeta[]): string {
  const folder = dirname(scannerEntry);
  const hash = createHash('sha256');
  const runtime = [version, process.versions.node, process.platform, process.arch];
  hash.update(JSON.stringify([...runtime, rules.map(({ id, severity }) => [id, severity])]));
  for (const name of codeIn(folder)) hash.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

function codeIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}
