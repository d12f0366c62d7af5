// How many poisoned and how many clean classifiers the weight analysis flags (docs/weights.md):
//   python fixtures/weights/make.py --measure FOLDER 30 && npm run compile && node scripts/weight-rates.mjs FOLDER
// File names are <clean|poisoned>-<number>-<target class>.<safetensors|pt|onnx|h5|keras|tflite>.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [folder = '.'] = process.argv.slice(2);
const cli = join(dirname(dirname(fileURLToPath(import.meta.url))), 'lib/cli/index.js');
const options = ['scan', folder, '--format', 'json', '--fail-on', 'never', '--no-config', '--no-progress'];
const { stdout } = spawnSync(process.execPath, [cli, ...options], { encoding: 'utf8', maxBuffer: 2 ** 28 });
const { issues } = JSON.parse(stdout);
const rates = {};
for (const name of readdirSync(folder).sort()) {
  const [, kind, target, ending] = /^(clean|poisoned)-\d+-(\d+)\.(\w+)$/.exec(name) ?? [];
  if (kind === undefined) continue;
  const found = issues.filter(
    ({ path, rule_id: rule }) => rule === 'weights/outlying-class' && path.endsWith(`/${name}`),
  );
  const rate = ((rates[ending] ??= {})[kind] ??= { models: 0, flagged: 0, rightClass: 0 });
  rate.models += 1;
  if (found.length > 0) rate.flagged += 1;
  if (found.some(({ details }) => details.class === Number(target))) rate.rightClass += 1;
}
process.stdout.write(`${JSON.stringify(rates, null, 2)}\n`);
