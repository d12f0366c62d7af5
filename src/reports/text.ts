import { operationalIds } from '../core/operational-ids.js';
import type { Issue, RuleId, RuleMeta, ScanReport } from '../core/types.js';
import { renderAllowEntry } from './acceptance.js';
import { count, formatBytes, formatSeconds } from './count.js';
import { visible } from './neutralise.js';
import { type FileIssues, worstFilesFirst, worstFirst } from './order.js';
import { describeOutcome, type FileSummary, listUnanalysed } from './tally.js';
import { explainIssue, indent, summariseIssue } from './text/issue.js';
import { plainStyle, type Style } from './text/style.js';
import { describeVerdict, nameVerdict } from './verdict.js';
import { shownIssues } from './shown-issues.js';

export interface TextOptions {
  /** Paints a piece of text; default: no colours. */
  readonly style?: Style;
  /** Columns, from 40; default 100. */
  readonly width?: number;
  /** Under each issue: why it matters, what to do, the reconstructed call, the steps. */
  readonly explain?: boolean;
  /** Debug findings, formats and timings too. */
  readonly verbose?: boolean;
  /** Issues only. */
  readonly quiet?: boolean;
}

interface Context {
  readonly style: Style;
  readonly width: number;
  readonly explain: boolean;
  readonly verbose: boolean;
  readonly rules: ReadonlyMap<RuleId, RuleMeta>;
  readonly files: ReadonlyMap<string, FileSummary>;
}

/** For terminals: grouped by file, worst first, the verdict last, where the eye is. Ends with a newline or is empty. */
export function renderText(report: ScanReport, options: TextOptions = {}): string {
  const context = contextOf(report, options);
  const shown = shownIssues(report, context.verbose);
  const groups = worstFilesFirst(shown).map((group) => renderGroup(group, context));
  const rest = options.quiet === true ? [] : renderRest(report, context);
  return [...groups, ...rest].map((block) => `${block.join('\n')}\n`).join('\n');
}

function contextOf(report: ScanReport, options: TextOptions): Context {
  return {
    style: options.style ?? plainStyle,
    width: Math.max(40, options.width ?? 100),
    explain: options.explain === true,
    verbose: options.verbose === true,
    rules: new Map(report.rules.map((rule) => [rule.id, rule])),
    files: new Map(report.files.map((file) => [file.path, file])),
  };
}

function renderGroup({ path, issues }: FileIssues, context: Context): string[] {
  const { style, files } = context;
  const file = files.get(path);
  const facts = file === undefined ? '' : `  ${style('dim', describeFile(file, context.verbose))}`;
  const blocks = issues.map((issue) => renderIssue(issue, context));
  const gap = context.explain ? [''] : [];
  return [
    `${style('path', visible(path))}${facts}`,
    ...blocks.flatMap((block, at) => (at === 0 ? block : [...gap, ...block])),
  ];
}

function renderIssue(issue: Issue, context: Context): string[] {
  const lines = summariseIssue(issue, context);
  return context.explain
    ? [...lines, ...explainIssue(issue, context.rules.get(issue.ruleId), context)]
    : lines;
}

function describeFile({ size, formats, duration }: FileSummary, verbose: boolean): string {
  const parts = [formatBytes(size), formats.join(', '), verbose ? formatSeconds(duration) : ''];
  return parts.filter((part) => part !== '').join(' · ');
}

function renderRest(report: ScanReport, context: Context): string[][] {
  const blocks = [
    renderUnanalysed(report, context),
    context.verbose ? renderFiles(report, context) : [],
    renderNotes(report, context),
    renderBaselineLines(report, context),
    renderHint(report, context),
    [...renderCounts(report, context), renderVerdict(report, context)],
  ];
  return blocks.filter((block) => block.length > 0);
}

/** A reason that stands above as an issue is not said twice. */
function renderUnanalysed(report: ScanReport, { style, width }: Context): string[] {
  const unanalysed = listUnanalysed(report);
  if (unanalysed.length === 0) return [];
  const said = new Set(report.issues.map(({ path, message }) => JSON.stringify([path, message])));
  const lines = unanalysed.flatMap(({ file, reasons }) => [
    `  ${style('path', visible(file.path))}  ${describeOutcome(file.outcome)}`,
    ...reasons
      .filter((reason) => !said.has(JSON.stringify([file.path, reason])))
      .flatMap((reason) => indent(visible(reason), 4, width)),
  ]);
  return [style('bold', 'Not analysed whole'), ...lines];
}

function renderFiles(report: ScanReport, { style }: Context): string[] {
  const lines = report.files.map(
    (file) =>
      `  ${style('path', visible(file.path))}  ${style('dim', describeFile(file, true))}  ${describeOutcome(file.outcome)}`,
  );
  return lines.length === 0 ? [] : [style('bold', 'Files'), ...lines];
}

function renderNotes({ notes }: ScanReport, { width }: Context): string[] {
  return notes.flatMap((note) => indent(visible(note), 0, width));
}

const maxFixed = 10;

/** What an earlier run found and this one does not. */
function renderBaselineLines({ baseline }: ScanReport, { style, width }: Context): string[] {
  if (baseline === undefined) return [];
  const { file, accepted, fixed, unseen } = baseline;
  const parts = [
    `${count(accepted, 'finding')} accepted`,
    `${String(fixed.length)} fixed`,
    ...(unseen === 0 ? [] : [`${String(unseen)} of files that this run did not read whole`]),
  ];
  const lines = fixed
    .slice(0, maxFixed)
    .flatMap(({ path, message }) => indent(`fixed in ${visible(path)}: ${visible(message)}`, 2, width));
  const more = fixed.length - maxFixed;
  return [
    style('bold', `Baseline ${visible(file)}: ${parts.join(', ')}`),
    ...lines,
    ...(more > 0 ? [`  and ${String(more)} more`] : []),
  ];
}

/** The one thing that a new user asks a failed run. */
function renderHint(report: ScanReport, { style, explain }: Context): string[] {
  const { verdict, issues, policy } = report;
  const operational = operationalIds(report);
  const [worst] = worstFirst(issues.filter(({ ruleId }) => !operational.has(ruleId)));
  if (verdict !== 'findings' || worst === undefined || explain) return [];
  const file = policy.configuration ?? '.modelaudit.yml';
  return [
    style('dim', `To accept a finding, say why in ${visible(file)}; --explain shows the entry of each:`),
    style('dim', `  allow:`),
    style('dim', `    ${renderAllowEntry(worst, worst.timestamp)}`),
  ];
}

function renderCounts(report: ScanReport, { style }: Context): string[] {
  const { policy, filesIgnored, suppressed } = report;
  const parts = [
    `${formatBytes(report.bytesScanned)} scanned in ${formatSeconds(report.duration)}, ${formatBytes(report.bytesRead)} read`,
    ...(filesIgnored === 0 ? [] : [`${count(filesIgnored, 'other file')} ignored`]),
    ...(suppressed.length === 0 ? [] : [`${count(suppressed.length, 'finding')} suppressed`]),
    ...(policy.strict ? ['strict'] : []),
    ...(policy.configuration === null ? [] : [`configuration ${visible(policy.configuration)}`]),
  ];
  return [style('dim', parts.join(' · '))];
}

function renderVerdict(report: ScanReport, { style }: Context): string {
  return `${style(report.verdict, `${nameVerdict(report)}:`)} ${describeVerdict(report)}.`;
}
