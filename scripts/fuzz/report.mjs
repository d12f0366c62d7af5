/**
 * Makes the table of docs/fuzzing.md of what `npm run fuzz -- --summary FILE` wrote.
 *   node scripts/fuzz/report.mjs summary.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceSection } from '../generate/replace-section.mjs';

const page = join(import.meta.dirname, '../../docs/fuzzing.md');
const runs = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const ids = [...new Set(runs.flatMap(({ targets }) => Object.keys(targets)))].sort();

const sumOf = (list, key) => list.reduce((total, item) => total + (item?.[key] ?? 0), 0);
const rowOf = (name, parts) => {
  const [executions, failures, seconds] = ['executions', 'failures', 'seconds'].map((key) =>
    sumOf(parts, key),
  );
  return [name, executions.toLocaleString('en'), failures, seconds.toLocaleString('en')];
};
const rows = [
  ['target', 'executions', 'failures', 'seconds'],
  ['---', '--:', '--:', '--:'],
  ...ids.map((id) =>
    rowOf(
      `\`${id}\``,
      runs.map(({ targets }) => targets[id]),
    ),
  ),
  rowOf(
    '**in all**',
    runs.flatMap(({ targets }) => Object.values(targets)),
  ),
].map((row) => `| ${row.join(' | ')} |`);

const seeds = runs.map(({ seed }) => seed).sort((a, b) => a - b);
const versions = [...new Set(runs.map(({ node }) => node))].join(', ');
const section = [`Seeds ${seeds.join(', ')}; Node ${versions}.`, '', ...rows].join('\n');
writeFileSync(page, replaceSection(readFileSync(page, 'utf8'), 'executions', section));
