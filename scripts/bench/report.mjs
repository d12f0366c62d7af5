// Makes docs/performance.md of the rows that `npm run bench -- --json FILE` wrote.
//   node scripts/bench/report.mjs rows.json [more.json ...]
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { replaceSection } from '../generate/replace-section.mjs';

const target = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'docs/performance.md');
const reports = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, 'utf8')));
const machines = [...new Set(reports.map(({ machine }) => machine))];
const rows = new Map(reports.flatMap((report) => report.rows).map((row) => [row.name, row]));

const cells = ({ name, files, megabytes, seconds, cpu, parent, scanner, load }) => [
  name,
  files.toLocaleString('en'),
  megabytes.toFixed(1),
  seconds.toFixed(2),
  cpu.toFixed(2),
  Math.round(parent),
  Math.round(scanner),
  load.toFixed(1),
];
const heading = [
  'case',
  'files',
  'MB',
  'seconds',
  'CPU seconds',
  'MB of the parent',
  'MB of a scanner',
  'load',
];
const table = [
  heading,
  heading.map((_, index) => (index === 0 ? '---' : '--:')),
  ...[...rows.values()].map(cells),
].map((row) => `| ${row.join(' | ')} |`);
const section = [`${machines.join('; ')}.`, '', ...table].join('\n');
writeFileSync(target, replaceSection(readFileSync(target, 'utf8'), 'measurements', section));
