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
const rows = [...new Map(reports.flatMap((report) => report.rows).map((row) => [row.name, row])).values()];

function table(heading, lines) {
  const ruler = heading.map((_, index) => (index === 0 ? '---' : '--:'));
  return [heading, ruler, ...lines].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const rate = ({ megabytes, seconds }) => Math.round(megabytes / seconds).toLocaleString('en');

/** One line a format: its three sizes side by side, and what came of the largest. */
function formatLine(sizes) {
  const [small, middle, large] = ['1 MB', '100 MB', '2 GB'].map((size) =>
    sizes.find((row) => row.format.size === size),
  );
  const seconds = [small, middle, large].map((row) => row?.seconds.toFixed(2) ?? '');
  const largest = large ?? middle ?? small;
  const peak = (name) => Math.round(Math.max(...sizes.map((row) => row[name])));
  const outcome = [...new Set([middle?.outcome ?? '', largest.outcome])].filter(Boolean).join('; ');
  return [
    largest.format.id,
    ...seconds,
    middle ? rate(middle) : '',
    rate(largest),
    peak('parent'),
    peak('scanner'),
    outcome,
  ];
}

const kinds = {
  sparse: 'Headers, directories and graphs are read, tensors are holes:',
  decoded: 'Streams that are decoded to their end:',
  dense: 'Texts and programs that are read from their first byte to their last:',
};
const ofFormats = (kind) => {
  const wanted = rows.filter((row) => row.format?.kind === kind);
  const ids = [...new Set(wanted.map((row) => row.format.id))];
  const groups = ids.map((id) => wanted.filter((row) => row.format.id === id));
  const heading = [
    'format',
    '1 MB, s',
    '100 MB, s',
    '2 GB, s',
    'MB/s at 100 MB',
    'MB/s at 2 GB',
    'MB of the parent',
    'MB of a scanner',
    'outcome',
  ];
  return groups.length === 0 ? [] : [kinds[kind], '', table(heading, groups.map(formatLine)), ''];
};

const otherLine = (row) => [
  row.name,
  row.files.toLocaleString('en'),
  row.megabytes.toFixed(1),
  row.seconds.toFixed(2),
  row.cpu.toFixed(2),
  rate(row),
  Math.round(row.parent),
  Math.round(row.scanner),
  row.load.toFixed(1),
];
const others = table(
  ['case', 'files', 'MB', 'seconds', 'CPU seconds', 'MB/s', 'MB of the parent', 'MB of a scanner', 'load'],
  rows.filter((row) => row.format === undefined).map(otherLine),
);

/** Linear where the last column keeps its size. */
const hubs = rows.filter((row) => row.models !== undefined);
const curve = table(
  ['models', 'GB', 'seconds', 'seconds a model'],
  hubs.map((row) => [
    row.models,
    Math.round(row.megabytes / 1000),
    row.seconds.toFixed(2),
    (row.seconds / row.models).toFixed(3),
  ]),
);

const loads = rows.map(({ load }) => load);
const section = [
  `${machines.join('; ')}. Load while it ran: ${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}.`,
  '',
  ...['sparse', 'decoded', 'dense'].flatMap(ofFormats),
  'Start-up, crowds and what is slow:',
  '',
  others,
  ...(hubs.length === 0 ? [] : ['', 'What a model costs in a hub of so many, each of 2 GB:', '', curve]),
].join('\n');
const page = replaceSection(readFileSync(target, 'utf8'), 'measurements', section);
writeFileSync(target, await format(page, { ...(await resolveConfig(target)), filepath: target }));
