/**
 * `npm run fuzz [--executions N] [--seconds N] [--seed N] [--target ID] [--only INDEX|FROM..TO] [--summary FILE]`: damaged and
 * generated files through the whole engine. Every folder of fixtures is a target, `hidden` puts files that act into
 * containers, and every shared codec is called alone (`codecs` is all of these). Targets take turns, so that each has had
 * its share whenever the time ends.
 * Each execution has to end within its budgets, in findings and typed outcomes; what broke a promise is kept in
 * `fuzz-output/` with the command that makes it again. `--summary` adds what was run to a file that
 * `scripts/fuzz/report.mjs` makes a table of.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { register } from 'node:module';
import { Runner } from './fuzz/runner.mjs';
import { takeTurn } from './fuzz/turns.mjs';

register('./fuzz/typescript-hooks.mjs', import.meta.url);
const { codecs } = await import('../__tests__/fuzz/codecs/index.ts');

const { values } = parseArgs({
  options: {
    executions: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string' },
    only: { type: 'string' },
    summary: { type: 'string' },
  },
});
const seed = Number(values.seed);
const most = Number(values.executions);
const end = Date.now() + Number(values.seconds) * 1000;
const output = join(import.meta.dirname, '../fuzz-output');

function targetsOf(wanted) {
  const all = [...readdirSync(join(import.meta.dirname, '../fixtures')), 'hidden', ...Object.keys(codecs)];
  const chosen = all.filter(
    (id) => wanted === undefined || id === wanted || (wanted === 'codecs' && id in codecs),
  );
  if (chosen.length === 0)
    throw new Error(`--target is a folder of fixtures, 'hidden', 'codecs' or one of them, not '${wanted}'`);
  return chosen.map((id) => ({ id, at: 0, failures: 0, ms: 0 }));
}

const runner = new Runner((target, { failed, why, name, bytes }) => {
  mkdirSync(output, { recursive: true });
  const file = join(output, `${target}-${String(seed)}-${String(failed)}-${name.replaceAll('/', '_')}`);
  writeFileSync(file, Buffer.from(bytes, 'base64'));
  console.log(
    `${target}: ${why}\n  npm run fuzz -- --target ${target} --seed ${String(seed)} --only ${String(failed)}`,
  );
});

/** Runs of other seeds stay in the file; one of the same seed is replaced. */
function summarise(targets) {
  const runs = existsSync(values.summary) ? JSON.parse(readFileSync(values.summary, 'utf8')) : [];
  const run = {
    seed,
    node: process.version,
    targets: Object.fromEntries(
      targets.map(({ id, at, failures, ms }) => [
        id,
        { executions: at, failures, seconds: Math.round(ms / 1000) },
      ]),
    ),
  };
  const others = runs.filter((other) => other.seed !== seed);
  writeFileSync(values.summary, `${JSON.stringify([...others, run], undefined, 2)}\n`);
}

const targets = targetsOf(values.target);
if (values.only !== undefined) {
  const [from, to = from] = values.only.split('..').map(Number);
  const again = { target: targets[0].id, seed, from, count: to - from + 1 };
  const { failures, death } = await runner.run(again, Infinity);
  runner.stop();
  const holds = failures === 0 && death === undefined;
  console.log(holds ? 'it holds' : `it is broken still${death === undefined ? '' : `: ${death}`}`);
  process.exit(holds ? 0 : 1);
}

const run = { runner, seed, most, end, say: (line) => console.log(line) };
while (Date.now() < end && targets.some(({ at }) => at < most)) {
  for (const target of targets.filter(({ at }) => at < most))
    if (Date.now() < end) await takeTurn(target, run);
  if (values.summary !== undefined) summarise(targets);
}
runner.stop();
const sum = (key) => targets.reduce((total, target) => total + target[key], 0);
for (const { id, at, failures, ms } of [
  ...targets,
  { id: 'in all', at: sum('at'), failures: sum('failures'), ms: sum('ms') },
])
  console.log(
    `${id.padEnd(18)} ${String(at).padStart(9)} executions, ${String(failures)} failures, ${(ms / 1000).toFixed(0)} s`,
  );
process.exit(sum('failures') === 0 ? 0 : 1);
