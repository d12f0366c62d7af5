/**
 * `npm run fuzz [--executions N] [--seconds N] [--seed N] [--target ID] [--only INDEX]`: damaged and generated files
 * through the whole engine. Every folder of fixtures is a target, and `hidden` puts a pickle that runs a command into containers.
 * Each execution has to end within its budgets, in findings and typed outcomes; what broke a promise is kept in
 * `fuzz-output/` with the command that makes it again.
 */
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    executions: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string' },
    only: { type: 'string' },
  },
});
const seed = Number(values.seed);
const end = Date.now() + Number(values.seconds) * 1000;
const targets = [...readdirSync(join(import.meta.dirname, '../fixtures')), 'hidden'].filter(
  (id) => (values.target ?? id) === id,
);
if (targets.length === 0)
  throw new Error(`--target is a folder of fixtures or 'hidden', not '${values.target}'`);
const output = join(import.meta.dirname, '../fuzz-output');
/** Without a pulse for so long, an execution hangs. */
const silenceMs = 60_000;

function keep(target, { failed, why, name, bytes }) {
  mkdirSync(output, { recursive: true });
  const file = join(output, `${target}-${String(seed)}-${String(failed)}-${name.replaceAll('/', '_')}`);
  writeFileSync(file, Buffer.from(bytes, 'base64'));
  console.log(
    `${target}: ${why}\n  npm run fuzz -- --target ${target} --seed ${String(seed)} --only ${String(failed)}`,
  );
}

/** When the target at hand has had its share of the time. */
let deadline = end;

/** Runs executions in a process of their own; gives how many there were, and where it hung. */
function run(target, from, count, save = false) {
  const worker = fork(join(import.meta.dirname, 'fuzz/worker.mjs'));
  return new Promise((resolve) => {
    const state = { at: from, failures: 0, hung: false };
    let timer;
    const finish = (hung) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.kill('SIGKILL');
      resolve({ ...state, hung });
    };
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => finish(true), silenceMs);
    };
    worker.on('exit', () => finish(true));
    worker.on('message', (message) => {
      watch();
      if (message.at !== undefined) state.at = message.at;
      if (message.failed !== undefined) {
        state.failures++;
        keep(target, message);
      }
      if (message.done || (Date.now() > deadline && !save)) {
        if (message.done) state.at = from + count;
        finish(false);
      }
    });
    watch();
    worker.send({ target, seed, from, count, save });
  });
}

/** Finds which execution of a stretch hung or killed its process, one at a time. */
async function narrow(target, from) {
  for (let index = from; index < from + 50; index++) {
    const { hung, failures } = await run(target, index, 1);
    if (!hung) continue;
    await run(target, index, 1, true);
    return { next: index + 1, failures: failures + 1 };
  }
  return { next: from + 50, failures: 0 };
}

async function fuzz(target, count) {
  let failures = 0;
  let at = 0;
  while (at < count && Date.now() < deadline) {
    const result = await run(target, at, count - at);
    failures += result.failures;
    at = result.at;
    if (!result.hung) {
      if (at < count) break;
      continue;
    }
    const found = await narrow(target, at);
    at = found.next;
    failures += found.failures;
  }
  return { executions: at, failures };
}

if (values.only !== undefined) {
  const { failures } = await run(targets[0], Number(values.only), 1);
  console.log(failures === 0 ? 'it holds' : 'it is broken still');
  process.exit(failures === 0 ? 0 : 1);
}

const totals = { executions: 0, failures: 0 };
for (const [index, target] of targets.entries()) {
  const started = Date.now();
  deadline = started + (end - started) / (targets.length - index);
  const { executions, failures } = await fuzz(target, Number(values.executions));
  totals.executions += executions;
  totals.failures += failures;
  const seconds = (Date.now() - started) / 1000;
  console.log(
    `${target.padEnd(18)} ${String(executions).padStart(9)} executions, ${String(failures)} failures, ${seconds.toFixed(0)} s`,
  );
}
console.log(
  `${'in all'.padEnd(18)} ${String(totals.executions).padStart(9)} executions, ${String(totals.failures)} failures, seed ${String(seed)}`,
);
process.exit(totals.failures === 0 ? 0 : 1);
