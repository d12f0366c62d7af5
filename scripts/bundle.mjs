// Bundles what tsc left in lib/ into dist/: the action, the command line and the scanner process, each with the
// licences of what it contains. dist/ is made anew, so that nothing stale stays in it.
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { bundledLicences } from './bundled-licences.mjs';
import { libraryTypes } from './library-types.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const bundles = [
  { entry: 'lib/engine/scanner.js', folder: 'scanner', isCommonJs: true },
  { entry: 'lib/action/index.js', folder: '.' },
  { entry: 'lib/cli/index.js', folder: 'cli', executable: true },
  { entry: 'lib/library.js', folder: 'library' },
];

await freezeCatalogue();

rmSync(dist, { recursive: true, force: true });
for (const { entry, folder, executable, isCommonJs } of bundles) {
  const input = join(root, entry);
  if (!existsSync(input)) throw new Error(`${entry} is missing: compile first`);
  const { code, assets, stats } = await ncc(input, { quiet: true, cache: false, esm: isCommonJs !== true });
  write(join(dist, folder, 'index.js'), quickToCompile(code), executable ? 0o755 : 0o644);
  write(join(dist, folder, 'licenses.txt'), bundledLicences(stats), 0o644);
  for (const [name, { source }] of Object.entries(assets)) {
    const content = name.endsWith('.js') ? quickToCompile(source.toString()) : source;
    write(join(dist, folder, name), content, 0o644);
  }
  // Node starts the loader of ES modules, and reads each chunk behind it, only for them: a sixth of a scanner's start.
  if (isCommonJs) write(join(dist, folder, 'package.json'), '{"type":"commonjs"}\n', 0o644);
}

/**
 * The same program in the form that V8 starts soonest: one character beyond Latin-1 doubles the size of the whole source
 * in memory, and a webpack module that is no parenthesised `function` is parsed twice, before and at its first call.
 */
function quickToCompile(code) {
  if (/\\[^\x00-\x7f]/.test(code)) throw new Error('an escaped character that is not ASCII');
  return code
    .replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/^\/\*{3}\/ \(\(([\w, ]*)\) => \{/gm, '/***/ (function($1) {');
}

for (const [name, text] of libraryTypes())
  write(join(dist, 'library', name.replace(/^library[.]/, 'index.')), text, 0o644);

/** Puts the rules' metadata in the place of the module that collects it: the parents are bundled without the parsers. */
async function freezeCatalogue() {
  const { formatRules, formatTitles } = await import('../lib/formats/catalogue.js');
  const metadata = formatRules.map((rule) => ({ ...rule, check: undefined }));
  writeFileSync(
    join(root, 'lib/formats/catalogue.js'),
    `export const formatRules = ${JSON.stringify(metadata, null, 1)};\nexport const formatTitles = ${JSON.stringify(formatTitles)};\n`,
  );
}

function write(path, content, mode) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  chmodSync(path, mode);
}
