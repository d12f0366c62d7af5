import type { ScanReport } from '../../core/types.js';
import { groupByPath } from '../group-by-path.js';

const groups = ['critical', 'warning', 'info', 'not analysed whole', 'clean'] as const;
type Group = (typeof groups)[number];

const marks: Readonly<Record<Group, string>> = {
  critical: '🔴',
  warning: '🟠',
  info: '🔵',
  'not analysed whole': '⚪',
  clean: '🟢',
};
/** What GitHub itself uses for danger, warnings, news, nothing and success: else the worst slice is the palest. */
const colours: Readonly<Record<Group, string>> = {
  critical: '#cf222e',
  warning: '#d4772c',
  info: '#54aeff',
  'not analysed whole': '#8c959f',
  clean: '#4ac26b',
};
/** Fewer files are quicker told in words than in a picture. */
const minFiles = 6;

/** How the model files come off, as a table and a pie; nothing where there are few, or all are alike. */
export function renderOverview(report: ScanReport): string[] {
  const counted = countFiles(report);
  const slices = groups.filter((group) => counted[group] > 0);
  if (report.files.length < minFiles || slices.length < 2) return [];
  return [
    '### Files',
    '',
    '| Files | |',
    '| ---: | --- |',
    ...slices.map((group) => `| ${String(counted[group])} | ${marks[group]} ${describe(group)} |`),
    '',
    '```mermaid',
    `%%{init: ${JSON.stringify({ theme: 'base', themeVariables: themeOf(slices) })}}%%`,
    'pie showData title Model files',
    ...slices.map((group) => `  "${group}" : ${String(counted[group])}`),
    '```',
    '',
  ];
}

/** Slices take the theme's colours in their order. */
function themeOf(slices: readonly Group[]): Readonly<Record<string, string>> {
  return Object.fromEntries(slices.map((group, at) => [`pie${String(at + 1)}`, colours[group]]));
}

function describe(group: Group): string {
  return group === 'clean' || group === 'not analysed whole' ? group : `worst finding is ${group}`;
}

/** Each file once, by the worst that there is to say about it. */
function countFiles({ files, issues }: ScanReport): Record<Group, number> {
  const found = groupByPath(issues);
  const counted = { critical: 0, warning: 0, info: 0, 'not analysed whole': 0, clean: 0 };
  for (const { path, outcome } of files) {
    const severities = new Set((found.get(path) ?? []).map(({ severity }) => severity));
    const worst = (['critical', 'warning', 'info'] as const).find((severity) => severities.has(severity));
    const gap = outcome !== 'scanned' && worst !== 'critical';
    counted[gap ? 'not analysed whole' : (worst ?? 'clean')]++;
  }
  return counted;
}
