import type { Issue, Json, Location, RuleMeta } from '../../core/types.js';
import { renderAllowEntry } from '../acceptance.js';
import { visible } from '../neutralise.js';
import { placeInFile } from '../place.js';
import type { Style } from './style.js';
import { wrap } from './wrap.js';

interface IssueContext {
  readonly style: Style;
  /** Columns. */
  readonly width: number;
}

const labelColumns = 10;
const severityColumns = 2 + labelColumns;

/** Severity and sentence, below them the place and the rule. */
export function summariseIssue(issue: Issue, { style, width }: IssueContext): string[] {
  const [first = '', ...more] = wrap(visible(issue.message), width - severityColumns);
  const place = [
    visible(placeInFile(issue)),
    issue.ruleId,
    occurrences(issue),
    changed(issue),
    lapsed(issue),
  ];
  return [
    `  ${style(issue.severity, issue.severity.padEnd(labelColumns))}${first}`,
    ...more.map((line) => ' '.repeat(severityColumns) + line),
    ' '.repeat(severityColumns) + style('dim', place.filter((part) => part !== '').join(' · ')),
  ];
}

function occurrences({ count = 1 }: Issue): string {
  return count === 1 ? '' : `${String(count)} times`;
}

function changed(issue: Issue): string {
  return issue.changed === undefined
    ? ''
    : `was ${issue.changed.severityBefore}, ${visible(issue.changed.by)}`;
}

function lapsed(issue: Issue): string {
  return issue.lapsed === undefined ? '' : `was accepted until ${visible(issue.lapsed.expires)}`;
}

/** Why it matters, what to do, how to accept it, the reconstructed call, the steps that lead there. */
export function explainIssue(issue: Issue, rule: RuleMeta | undefined, context: IssueContext): string[] {
  const paragraphs: readonly (readonly [string, string])[] = [
    ['Why', rule?.help.why ?? ''],
    ['Fix', rule?.help.fix ?? ''],
    ['Accept', `under allow: in .modelaudit.yml: ${renderAllowEntry(issue, issue.timestamp)}`],
    ['Call', visible(textOf(issue.data?.['expression']))],
    ...(issue.trace ?? []).map((step, at) => [at === 0 ? 'Steps' : '', describeStep(step)] as const),
  ];
  return paragraphs
    .filter(([, text]) => text !== '')
    .flatMap(([label, text]) => paragraph(label, text, context));
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function describeStep(step: Location): string {
  const place = placeInFile({ member: [], at: step });
  return visible([place, step.note ?? ''].filter((part) => part !== '').join(': '));
}

function paragraph(label: string, text: string, { style, width }: IssueContext): string[] {
  const columns = severityColumns + 7;
  return wrap(text, width - columns).map(
    (line, at) => `${' '.repeat(severityColumns)}${style('bold', (at === 0 ? label : '').padEnd(7))}${line}`,
  );
}

/** Wrapped to `width` columns, each line `columns` to the right. */
export function indent(text: string, columns: number, width: number): string[] {
  return wrap(text, width - columns).map((line) => ' '.repeat(columns) + line);
}
