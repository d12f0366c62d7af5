// Measures the built command line on made files: time, throughput and peak memory, of it and of its scanner processes.
//   npm run bench                        all cases but the long ones
//   npm run bench -- GGUF                cases whose name contains a word
//   npm run bench -- --long              the long ones too
//   npm run bench -- --json rows.json    the rows as JSON, which scripts/bench/report.mjs makes docs/performance.md of
//   npm run bench -- --percentiles DIR   instead: what each file of a folder of models took, by the scanner's own report
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cases, prepare } from './bench/cases.mjs';
import { percentilesOf } from './bench/percentiles.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { long: { type: 'boolean' }, json: { type: 'string' }, percentiles: { type: 'string' } },
});
const cli = join(root, 'dist/cli/index.js');
if (values.percentiles !== undefined) {
  console.log(JSON.stringify(percentilesOf(cli, resolve(values.percentiles)), null, 1));
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'modelaudit-bench-'));
/** Where a run on one format says what became of its file. */
const report = join(folder, 'report.json');

/** Runs the command line once; the peaks are the largest resident sizes that the system saw. */
function run(args) {
  return new Promise((resolve) => {
    const start = process.hrtime.bigint();
    const before = childTimes();
    const child = spawn(process.execPath, [cli, ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const peaks = { parent: 0, scanner: 0 };
    const poll = setInterval(() => {
      peaks.parent = Math.max(peaks.parent, peakMemory(child.pid));
      for (const pid of scannerProcesses(child.pid)) peaks.scanner = Math.max(peaks.scanner, peakMemory(pid));
    }, 10);
    child.on('exit', (status) => {
      clearInterval(poll);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      resolve({ seconds, cpu: childTimes() - before, ...peaks, status });
    });
  });
}

/** CPU seconds of all ended children; 0 where the system does not tell. */
function childTimes() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0; // not Linux
  }
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
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0; // the process has ended
  }
}

function content(target) {
  const files = readdirSync(target, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { files: files.length, megabytes: bytes / 1e6 };
}

async function measure(item, target) {
  prepare(item, target);
  const limit = item.fileSeconds === undefined ? [] : ['--file-timeout', String(item.fileSeconds)];
  const output = item.format === undefined ? [] : ['--format', 'json', '--output', report, ...limit];
  const args = item.arguments ?? ['scan', target, '--no-progress', '--no-config', ...output];
  const runs = [];
  for (let repeat = 0; repeat < item.repeats; repeat++) runs.push(await run(args));
  const best = runs.reduce((a, b) => (a.seconds <= b.seconds ? a : b));
  return {
    name: item.name,
    ...content(target),
    seconds: best.seconds,
    cpu: Math.min(...runs.map(({ cpu }) => cpu)),
    parent: Math.max(...runs.map(({ parent }) => parent)),
    scanner: Math.max(...runs.map(({ scanner }) => scanner)),
    load: loadavg()[0],
    ...(item.models === undefined ? {} : { models: item.models }),
    ...(item.format === undefined ? {} : { format: item.format, outcome: outcomeOf(item.format) }),
  };
}

/** What became of the file, why where it was not read to its end, and whether it was taken for something else. */
function outcomeOf({ id, file }) {
  const { files, issues } = JSON.parse(readFileSync(report, 'utf8'));
  const found = files.find(({ path }) => path.endsWith(file));
  const why = issues.find(({ rule_id, severity }) => rule_id.startsWith('scan/') && severity !== 'info');
  const taken = found?.formats.includes(id) === true ? [] : [`not taken for ${id}`];
  return [found?.outcome ?? 'not scanned', ...(why === undefined ? [] : [why.rule_id]), ...taken].join(', ');
}

const machine = `${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores, Node ${process.version}`;
const columns = (name, cells) =>
  `${name.padEnd(46)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
console.log(machine);
console.log(columns('case', ['files', 'MB', 'seconds', 'CPU s', 'MB/s', 'parent MB', 'scan MB', 'load']));

const rows = [];
try {
  for (const [index, item] of cases.entries()) {
    if (item.isLong === true && values.long !== true) continue;
    if (positionals.length > 0 && !positionals.some((word) => item.name.includes(word))) continue;
    const target = join(folder, String(index));
    const row = await measure(item, target);
    rmSync(target, { recursive: true });
    rows.push(row);
    const { files, megabytes, seconds, cpu, parent, scanner, load } = row;
    const cells = [
      files,
      megabytes.toFixed(1),
      seconds.toFixed(2),
      cpu.toFixed(2),
      Math.round(megabytes / seconds),
    ];
    const peaks = [Math.round(parent), Math.round(scanner), load.toFixed(1)];
    console.log(`${columns(row.name, [...cells, ...peaks])}  ${row.outcome ?? ''}`.trimEnd());
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ machine, rows }, null, 1)}\n`);
