import type { ArtifactDescription, FileReport, Json, Table } from '../../core/types.js';
import { formatBytes, formatSeconds } from '../count.js';
import { clip, visible } from '../neutralise.js';
import type { Style } from '../text/style.js';
import { wrap } from '../text/wrap.js';
import { renderTable } from './table.js';

export interface InspectionContext {
  readonly style: Style;
  /** Columns. */
  readonly width: number;
  /** Whether debug findings are shown, and what reading took. */
  readonly verbose?: boolean;
}

type Fields = Readonly<Record<string, Json>>;

/** For a terminal: the tree of members, then each artifact with its facts and tables, last what scanning would say. */
export function renderInspectionText(inspection: FileReport, context: InspectionContext): string {
  const { style, verbose = false } = context;
  const { path, size, sha256, outcome, artifacts = [], bytesRead, duration } = inspection;
  const blocks = [
    [
      `${style('path', visible(path))}  ${style('dim', `${formatBytes(size)} · ${outcome}`)}`,
      ...(sha256 === undefined ? [] : [style('dim', `SHA-256 ${sha256}`)]),
      ...(verbose ? [style('dim', `${formatBytes(bytesRead)} read in ${formatSeconds(duration)}`)] : []),
    ],
    renderTree(inspection, context),
    ...artifacts.map((artifact) => renderArtifact(artifact, path, context)),
    renderFindings(inspection, context),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}

interface Branch {
  readonly member: readonly string[];
  readonly formats: string[];
  readonly size: number;
  readonly children: Set<string>;
}

/** One line for each artifact, whatever number of formats reads it; children that no format claims have no format. */
function renderTree({ artifacts = [] }: FileReport, { style, width }: InspectionContext): string[] {
  if (artifacts.length === 0) return ['No format takes this file for its own.'];
  const branches = branchesOf(artifacts);
  const lines = [...branches.values()].flatMap(({ member, formats, size, children }) => {
    const label = visible(member.at(-1) ?? '(the file)');
    const own = `${'  '.repeat(member.length + 1)}${label}  ${formats.join(', ')} · ${formatBytes(size)}`;
    const others = [...children]
      .filter((child) => !branches.has(JSON.stringify([...member, child])))
      .map((child) => style('dim', clip(`${'  '.repeat(member.length + 2)}${visible(child)}`, width)));
    return [clip(own, width), ...others];
  });
  return [style('bold', 'Members'), ...lines];
}

function branchesOf(artifacts: readonly ArtifactDescription[]): ReadonlyMap<string, Branch> {
  const branches = new Map<string, Branch>();
  for (const { member, format, size, children } of artifacts) {
    const key = JSON.stringify(member);
    const branch = branches.get(key) ?? { member, formats: [], size, children: new Set<string>() };
    branches.set(key, branch);
    branch.formats.push(format);
    for (const child of children) branch.children.add(child);
  }
  return branches;
}

function renderArtifact(artifact: ArtifactDescription, path: string, context: InspectionContext): string[] {
  const { style, width } = context;
  const name = [path, ...artifact.member].map(visible).join(' › ');
  return [
    style('bold', `━━ ${clip(name, width - 3)}`),
    style('dim', clip(`   ${artifact.title}: ${visible(artifact.because)}`, width)),
    ...renderValue(artifact.facts, 3, context),
    ...artifact.tables.flatMap((table) => renderView(table, context)),
  ];
}

function renderView(table: Table, { style, width }: InspectionContext): string[] {
  if (table.rows.length === 0 && !table.hasMore) return [];
  const last = table.from + table.rows.length;
  const more = table.hasMore ? [style('dim', `   … more: --from ${String(last)}, or a larger --rows`)] : [];
  const from = table.from > 0 ? ` from row ${String(table.from)}` : '';
  return [
    '',
    style('bold', `   ${table.title}${from}`),
    ...renderTable(table.columns, table.rows, width - 3, style).map((line) => `   ${line}`),
    ...more,
  ];
}

/** Objects as `key: value`, lists of objects as tables, everything else on one line. */
function renderValue(value: Json, indentation: number, context: InspectionContext): string[] {
  const space = ' '.repeat(indentation);
  if (!isObject(value)) return wrap(scalar(value), context.width - indentation).map((line) => space + line);
  return Object.entries(value)
    .filter(([, field]) => !isEmpty(field))
    .flatMap(([key, field]) => renderField(visible(key), field, indentation, context));
}

function renderField(key: string, field: Json, indentation: number, context: InspectionContext): string[] {
  const { style, width } = context;
  const space = ' '.repeat(indentation);
  const label = style('dim', `${words(key)}:`);
  if (Array.isArray(field) && field.some(isObject)) {
    return [`${space}${label}`, ...renderRecords(field as readonly Json[], indentation + 2, context)];
  }
  if (isObject(field)) return [`${space}${label}`, ...renderValue(field, indentation + 2, context)];
  const [first = '', ...rest] = wrap(scalar(field), Math.max(20, width - indentation - key.length - 2));
  return [`${space}${label} ${first}`, ...rest.map((line) => `${space}  ${line}`)];
}

function renderRecords(items: readonly Json[], indentation: number, context: InspectionContext): string[] {
  const records = items.filter(isObject);
  const others = items.filter((item) => !isObject(item)).map(scalar);
  const columns = [
    ...new Set(records.flatMap((record) => Object.keys(record).filter((key) => !isEmpty(record[key])))),
  ];
  const rows = records.map((record) => columns.map((column) => inline(record[column] ?? null)));
  const space = ' '.repeat(indentation);
  return [
    ...renderTable(columns.map(words), rows, context.width - indentation, context.style),
    ...others,
  ].map((line) => space + line);
}

/** One cell: nested values in a short notation. */
function inline(value: Json): string {
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(inline).join(', ')}]`;
  if (isObject(value)) {
    return Object.entries(value)
      .filter(([, field]) => !isEmpty(field))
      .map(([key, field]) => `${key}=${inline(field)}`)
      .join(' ');
  }
  return scalar(value);
}

function scalar(value: Json): string {
  if (typeof value === 'string') return visible(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? value.map(inline).join(', ') : '';
}

function isObject(value: Json): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

/** `dataBytes` reads as `data bytes`. */
function words(key: string): string {
  return key.replace(
    /([a-z0-9])([A-Z])/g,
    (_, before: string, letter: string) => `${before} ${letter.toLowerCase()}`,
  );
}

function renderFindings(inspection: FileReport, { style, width, verbose }: InspectionContext): string[] {
  const findings = inspection.findings.filter(({ severity }) => verbose === true || severity !== 'debug');
  if (findings.length === 0) return [];
  return [
    style('bold', 'What scanning says'),
    ...findings.map(({ severity, message, ruleId, member }) =>
      clip(
        `  ${severity.padEnd(8)}  ${visible(message)} · ${[...member.map(visible), ruleId].join(' › ')}`,
        Math.max(width, 200),
      ),
    ),
  ];
}
