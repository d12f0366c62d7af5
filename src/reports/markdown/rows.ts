import type { Issue, Severity } from '../../core/types.js';
import { rulePage } from '../documentation.js';
import { clip, markdownCode, markdownText } from '../neutralise.js';
import { placeInFile } from '../place.js';
import { describeOutcome, type Unanalysed } from '../tally.js';

const marks: Readonly<Record<Severity, string>> = { critical: '🔴', warning: '🟠', info: '🔵', debug: '⚪' };

const maxCellCharacters = 300;
const maxReasons = 3;

/** Severity with its coloured mark. */
export function markSeverity(severity: Severity): string {
  return `${marks[severity]} ${severity}`;
}

/** A path or a place as code, bounded. */
export function codeCell(text: string): string {
  return markdownCode(clip(text, maxCellCharacters));
}

/** A sentence as running text, bounded. */
export function textCell(text: string): string {
  return markdownText(clip(text, maxCellCharacters));
}

/** One line of the table of findings. */
export function renderFindingRow(issue: Issue): string {
  const place = placeInFile(issue);
  const file = place === '' ? codeCell(issue.path) : `${codeCell(issue.path)}<br>${textCell(place)}`;
  const mark = issue.isNew === true ? `<br>${newMark}&nbsp;new` : '';
  return `| ${markSeverity(issue.severity).replace(' ', '&nbsp;')}${mark} | ${textCell(issue.message)} | ${file} | ${linkRule(issue)} |`;
}

const newMark = '🆕';

/** For findings that a pull request brought, where no table's heading says so. */
export function markNew({ isNew }: Pick<Issue, 'isNew'>): string {
  return isNew === true ? ` — ${newMark} <strong>new in this pull request</strong>` : '';
}

/** What the table's marks mean, where it has any. */
export function explainNew(issues: readonly Issue[]): string[] {
  return issues.some(({ isNew }) => isNew === true) ? [`${newMark} new in this pull request`, ''] : [];
}

/** Rule ids are ours: no untrusted text. */
export function linkRule({ ruleId }: Pick<Issue, 'ruleId'>): string {
  return `[${ruleId}](${rulePage(ruleId)})`;
}

/** One line of the table of files that were not analysed whole. */
export function renderUnanalysedRow({ file, reasons }: Unanalysed): string {
  const why = reasons.slice(0, maxReasons).map(textCell).join('<br>');
  return `| ${codeCell(file.path)} | ${describeOutcome(file.outcome)} | ${why} |`;
}
