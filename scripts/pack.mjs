// npm run pack -- <folder>: the package that npm gets. The bundles hold every dependency, so whoever installs it needs
// none: it is packed from a copy whose package.json names no dependencies and nothing that is for developing here.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');
const target = resolve(process.argv[2] ?? '.');
const npm = (args) =>
  execFileSync('npm', ['pack', '--ignore-scripts', '--json', ...args], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });

const copy = mkdtempSync(join(tmpdir(), 'modelaudit-pack-'));
try {
  const [{ files }] = JSON.parse(npm(['--dry-run']));
  for (const { path } of files) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  const { dependencies, devDependencies, overrides, scripts, ...manifest } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  writeFileSync(join(copy, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  mkdirSync(target, { recursive: true });
  const [{ filename }] = JSON.parse(npm([copy, '--pack-destination', target]));
  console.log(join(target, filename));
} finally {
  rmSync(copy, { recursive: true, force: true });
}
