import type { ScanReport } from '../core/types.js';
import { count } from './count.js';
import { byteLength, fit } from './markdown/budget.js';
import { renderFileDetails } from './markdown/details.js';
import { renderAdvice, renderFooter, renderHeadline } from './markdown/frame.js';
import { renderNewImports } from './markdown/new-imports.js';
import { renderOverview } from './markdown/overview.js';
import { explainNew, renderFindingRow, renderUnanalysedRow } from './markdown/rows.js';
import { worstFilesFirst, worstFirst } from './order.js';
import { listUnanalysed } from './tally.js';
import { shownIssues } from './shown-issues.js';

export interface MarkdownOptions {
  /** The report never exceeds this many bytes of UTF-8; from 16 KiB. Default 900 KiB: a job summary holds 1 MiB. */
  readonly maxBytes?: number;
  /** Debug findings too. */
  readonly verbose?: boolean;
}

const defaultMaxBytes = 900 * 1024;
const minMaxBytes = 16 * 1024;
/** Shares of what the frame leaves: the tables first, details take what remains. */
const findingsShare = 0.4;
const importsShare = 0.1;
const unanalysedShare = 0.25;
/** Of the whole: what a reader must know before the tables. */
const notesShare = 0.1;
/** Bytes for the section titles and the sentences that say what was left out. */
const slack = 2048;

/**
 * The report for people, in GitHub-flavoured Markdown: a job summary, a comment, a file. Ends with a newline.
 * @throws RangeError when `maxBytes` is below 16 KiB
 */
export function renderMarkdown(report: ScanReport, options: MarkdownOptions = {}): string {
  const maxBytes = options.maxBytes ?? defaultMaxBytes;
  if (maxBytes < minMaxBytes) throw new RangeError(`maxBytes must be at least ${String(minMaxBytes)}`);
  const shown = shownIssues(report, options.verbose);
  const head = renderHeadline(report, maxBytes * notesShare);
  const tail = [
    ...renderAdvice(report, shown),
    ...renderOverview({ ...report, issues: shown }),
    ...renderFooter(report),
  ];
  const body = renderBody(
    { ...report, issues: shown },
    maxBytes - byteLength([...head, ...tail].join('\n')) - slack,
  );
  return `${[...head, ...body, ...tail].join('\n')}\n`;
}

function renderBody(report: ScanReport, maxBytes: number): string[] {
  const findings = renderFindings(report, maxBytes * findingsShare);
  const imports = renderNewImports(report, maxBytes * importsShare);
  const unanalysed = renderUnanalysed(report, maxBytes * unanalysedShare);
  const used = byteLength([...findings, ...imports, ...unanalysed].join('\n'));
  return [...findings, ...imports, ...unanalysed, ...renderDetails(report, maxBytes - used)];
}

function renderFindings(report: ScanReport, maxBytes: number): string[] {
  if (report.issues.length === 0) return [];
  const { blocks, dropped } = fit(worstFirst(report.issues).map(renderFindingRow), maxBytes);
  return [
    '### Findings',
    '',
    ...explainNew(report.issues),
    '| Severity | What loading would do | File | Rule |',
    '| --- | --- | --- | --- |',
    ...blocks,
    '',
    ...leftOut(dropped, 'finding'),
  ];
}

function renderUnanalysed(report: ScanReport, maxBytes: number): string[] {
  const unanalysed = listUnanalysed(report);
  if (unanalysed.length === 0) return [];
  const { blocks, dropped } = fit(unanalysed.map(renderUnanalysedRow), maxBytes);
  return [
    '### Not analysed whole',
    '',
    'These files were not read to their end, so nothing vouches for them.',
    '',
    '| File | What happened | Why |',
    '| --- | --- | --- |',
    ...blocks,
    '',
    ...leftOut(dropped, 'file'),
  ];
}

function renderDetails(report: ScanReport, maxBytes: number): string[] {
  if (report.issues.length === 0) return [];
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const { blocks, dropped } = fit(
    worstFilesFirst(report.issues).map((group) => renderFileDetails(group, rules)),
    maxBytes,
  );
  return ['### Details', '', ...blocks, '', ...leftOut(dropped, 'file')];
}

function leftOut(dropped: number, noun: string): string[] {
  return dropped === 0
    ? []
    : [`_${count(dropped, `more ${noun}`)} in the JSON and SARIF reports; the worst are shown here._`, ''];
}
