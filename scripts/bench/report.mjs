// Makes docs/performance.md of the rows that `npm run bench -- --json FILE` wrote.
//   node scripts/bench/report.mjs rows.json [more.json ...]
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { replaceSection } from '../generate/replace-section.mjs';

const target = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'docs/performance.md');
const reports = process.argv.slice(2).map((path) => JSON.parse(readFileSync(path, 'utf8')));
if (reports.length === 0) throw new Error('name the files that `npm run bench -- --json FILE` wrote');
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
const page = replaceSection(readFileSync(target, 'utf8'), 'measurements', section);
writeFileSync(target, await format(page, { ...(await resolveConfig(target)), filepath: target }));
