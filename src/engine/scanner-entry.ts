import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The scanner process's script: `scanner/index.js` beside the bundle of the action (`dist/index.js`) or one folder up
 * from that of the command line (`dist/cli/index.js`); `scanner.js` here in a tree that is only compiled.
 * The segments are joined at run time, because the bundler would copy what it sees as a URL of an asset.
 */
export function scannerEntry(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const candidates = [join(here, 'scanner', 'index.js'), join(here, '..', 'scanner', 'index.js')];
  return candidates.find((path) => existsSync(path)) ?? join(here, 'scanner.js');
}
