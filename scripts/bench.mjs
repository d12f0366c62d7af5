// Measures the built command line on made files: time, throughput and the peak memory of its scanner processes.
//   npm run bench            all cases
//   npm run bench -- dicts   cases whose name contains a word
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import {
  writeDicts,
  writeHostilePickle,
  writeNumbers,
  writeSmallPickles,
  writeTorchZip,
} from './bench/make-files.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cli = join(root, 'dist/cli/index.js');
const folder = mkdtempSync(join(tmpdir(), 'modelaudit-bench-'));

const cases = [
  { name: 'start-up: --version', arguments: ['--version'] },
  { name: 'one small pickle', make: (target) => writeHostilePickle(join(target, 'small.pkl')) },
  { name: '1,000 small pickles', make: (target) => writeSmallPickles(target, 1000) },
  { name: 'torch zip of 500 MB', make: (target) => writeTorchZip(join(target, 'model.pt'), 500 * 2 ** 20) },
  {
    name: 'pickle of 5 million small numbers',
    make: (target) => writeNumbers(join(target, 'numbers.pkl'), 5_000_000),
  },
  {
    name: 'pickle of a million dicts of three short strings',
    make: (target) => writeDicts(join(target, 'dicts.pkl'), 1_000_000),
  },
];

/** Runs the command line once; the peak is the largest resident size that the system saw of a scanner process. */
function run(args) {
  return new Promise((resolve) => {
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    let peak = 0;
    const poll = setInterval(() => {
      for (const pid of scannerProcesses(child.pid)) peak = Math.max(peak, peakMemory(pid));
    }, 10);
    child.on('exit', (status) => {
      clearInterval(poll);
      resolve({ seconds: Number(process.hrtime.bigint() - start) / 1e9, peak, status });
    });
  });
}

function scannerProcesses(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  } catch {
    return []; // not Linux, or the process has ended
  }
}

function peakMemory(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0; // the process has ended
  }
}

function sizeOf(target) {
  return readdirSync(target).reduce((sum, name) => sum + statSync(join(target, name)).size, 0);
}

const format = (value, digits = 1) => value.toFixed(digits).padStart(8);
console.log(`${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`);
console.log(`${'case'.padEnd(50)} seconds     MB/s  above small  peak MB`);

let small = 0;
try {
  for (const [index, item] of cases.entries()) {
    if (process.argv[2] && !item.name.includes(process.argv[2])) continue;
    const target = join(folder, String(index));
    mkdirSync(target);
    item.make?.(target);
    const args = item.arguments ?? ['scan', target, '--no-progress'];
    const runs = [];
    for (let repeat = 0; repeat < 3; repeat++) runs.push(await run(args));
    const best = runs.reduce((a, b) => (a.seconds <= b.seconds ? a : b));
    if (item.name === 'one small pickle') small = best.seconds;
    const megabytes = sizeOf(target) / 1e6;
    const above = Math.max(best.seconds - small, 0.001);
    const peak = Math.max(...runs.map((one) => one.peak)) / 1e6;
    console.log(
      `${item.name.padEnd(48)} ${format(best.seconds, 3)} ${format(megabytes / above)} ${format(above, 3)}    ${format(peak, 0)}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
