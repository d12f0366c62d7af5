// Fails when the bundles that were just built differ from the committed ones.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { stdout, status } = spawnSync('git', ['status', '--porcelain', '--', 'dist'], {
  cwd: root,
  encoding: 'utf8',
});
if (status !== 0 || stdout !== '') {
  console.error(`dist/ is not what the sources build; run \`npm run build\` and commit it:\n${stdout}`);
  process.exitCode = 1;
}
