// The bundles hold every dependency, so whoever installs the package needs none: `npm pack` packs a package.json without
// them and without what is for developing here. `strip` before packing, `restore` after.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const manifest = join(root, 'package.json');
const kept = join(root, 'package.json.kept');
const [what] = process.argv.slice(2);

if (what === 'strip') {
  const content = JSON.parse(readFileSync(manifest, 'utf8'));
  const packed = {
    ...content,
    dependencies: undefined,
    devDependencies: undefined,
    overrides: undefined,
    scripts: undefined,
  };
  renameSync(manifest, kept);
  writeFileSync(manifest, `${JSON.stringify(packed, null, 2)}\n`);
} else if (what === 'restore') renameSync(kept, manifest);
else throw new Error('usage: packed-manifest.mjs strip|restore');
