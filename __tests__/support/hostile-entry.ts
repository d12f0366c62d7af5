import { cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Puts the hostile scanner beside the compiled engine; gives its absolute path. */
export function hostileEntry(): string {
  const folder = resolve('lib', 'hostile');
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, 'scanner.mjs');
  cpSync(resolve('__tests__', 'support', 'hostile-scanner.mjs'), entry);
  return entry;
}
