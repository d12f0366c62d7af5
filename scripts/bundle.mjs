// Bundles what tsc left in lib/ into dist/: the action, the command line and the scanner process, each with the
// licences of what it contains. dist/ is made anew, so that nothing stale stays in it.
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const bundles = [
  { entry: 'lib/engine/scanner.js', folder: 'scanner' },
  { entry: 'lib/action/index.js', folder: '.' },
  { entry: 'lib/cli/index.js', folder: 'cli', executable: true },
];

await freezeCatalogue();

rmSync(dist, { recursive: true, force: true });
for (const { entry, folder, executable } of bundles) {
  const input = join(root, entry);
  if (!existsSync(input)) throw new Error(`${entry} is missing: compile first`);
  const { code, assets } = await ncc(input, { license: 'licenses.txt', quiet: true, cache: false });
  write(join(dist, folder, 'index.js'), code, executable ? 0o755 : 0o644);
  for (const [name, { source }] of Object.entries(assets)) write(join(dist, folder, name), source, 0o644);
}

/** Puts the rules' metadata in the place of the module that collects it: the parents are bundled without the parsers. */
async function freezeCatalogue() {
  const { formatRules } = await import('../lib/formats/catalogue.js');
  const metadata = formatRules.map((rule) => ({ ...rule, check: undefined }));
  writeFileSync(
    join(root, 'lib/formats/catalogue.js'),
    `export const formatRules = ${JSON.stringify(metadata, null, 1)};\n`,
  );
}

function write(path, content, mode) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  chmodSync(path, mode);
}
