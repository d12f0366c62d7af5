import type { Log, Notification, Result, Run } from 'sarif';
import { compareSeverity } from '../core/severity.js';
import type { Issue, ScanReport } from '../core/types.js';
import { count } from './count.js';
import { homepage } from './documentation.js';
import { escapeJson, visible } from './neutralise.js';
import { notify, notifyTrouble } from './sarif/notifications.js';
import { describeResult } from './sarif/results.js';
import { describeRule, sentence } from './sarif/rules.js';
import { operationalIds } from '../core/operational-ids.js';

export interface SarifOptions {
  /** One per matrix job; a trailing `/` is added. Default `modelaudit`. */
  readonly category?: string;
  /** The copy that the action uploads itself: every result gets a line. Default false. */
  readonly forUpload?: boolean;
  /** Results kept, worst first; 1 to 25,000, where code scanning refuses the file. Default 5,000, what it shows. */
  readonly maxResults?: number;
  /** Characters that the results may take together. Default keeps the file below 10 MB even before gzip. */
  readonly maxResultCharacters?: number;
}

const hardMaxResults = 25_000;
const maxNotifications = 200;

interface Selection {
  readonly results: readonly Result[];
  readonly dropped: number;
}

/** SARIF 2.1.0 for code scanning. Suppressed and `debug` findings are left out. Ends with a newline. */
export function renderSarif(report: ScanReport, options: SarifOptions = {}): string {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [describeRun(report, options)],
  };
  return `${escapeJson(JSON.stringify(log, null, options.forUpload === true ? undefined : 2))}\n`;
}

function describeRun(report: ScanReport, options: SarifOptions): Run {
  const { name, version } = report.tool;
  const selection = selectResults(report, options);
  return {
    tool: {
      driver: {
        name,
        version,
        semanticVersion: version,
        informationUri: homepage,
        rules: report.rules.map(describeRule),
      },
    },
    automationDetails: { id: `${options.category ?? 'modelaudit'}/` },
    invocations: [
      {
        executionSuccessful: !report.hasErrors,
        toolExecutionNotifications: notifications(report, selection),
      },
    ],
    columnKind: 'utf16CodeUnits',
    results: [...selection.results],
  };
}

/** The worst results that fit. A file at the limit of characters first loses its flows, then its last results. */
function selectResults(report: ScanReport, options: SarifOptions): Selection {
  const maxResults = Math.min(options.maxResults ?? 5000, hardMaxResults);
  const describe = resultsOf(report, options.forUpload === true);
  const candidates = worstFirst(report);
  const results: Result[] = [];
  let left = options.maxResultCharacters ?? 7_000_000;
  for (const issue of candidates.slice(0, maxResults)) {
    const result = fit(describe(issue), left);
    if (result === undefined) break;
    left -= encodedLength(result);
    results.push(result);
  }
  return { results, dropped: candidates.length - results.length };
}

function fit(result: Result, left: number): Result | undefined {
  if (encodedLength(result) <= left) return result;
  const bare = { ...result };
  delete bare.codeFlows;
  return encodedLength(bare) <= left ? bare : undefined;
}

function encodedLength(result: Result): number {
  return new TextEncoder().encode(JSON.stringify(result)).length;
}

/** Findings that code scanning can place; a path that does not exist has no alert, only a notification. */
function worstFirst(report: ScanReport): readonly Issue[] {
  const weights = new Map(report.rules.map((rule) => [rule.id, Number(rule.securitySeverity)]));
  const weight = ({ ruleId }: Issue): number => weights.get(ruleId) ?? 0;
  return report.issues
    .filter(({ severity, ruleId }) => severity !== 'debug' && ruleId !== 'scan/missing-path')
    .toSorted((a, b) => compareSeverity(a.severity, b.severity) || weight(b) - weight(a));
}

function resultsOf(report: ScanReport, forUpload: boolean): (issue: Issue) => Result {
  const indexes = new Map(report.rules.map((rule, index) => [rule.id, index]));
  const sizes = new Map(report.files.map(({ path, size }) => [path, size]));
  return (issue) => {
    const options = { forUpload, size: sizes.get(issue.path) ?? 0 };
    return describeResult(issue, { id: issue.ruleId }, indexes.get(issue.ruleId) ?? -1, options);
  };
}

function notifications(report: ScanReport, { dropped, results }: Selection): Notification[] {
  const operational = operationalIds(report);
  const trouble = report.issues.filter(({ ruleId }) => operational.has(ruleId));
  return [
    ...(dropped === 0 ? [] : [droppedNotice(dropped, results.length)]),
    ...report.notes
      .slice(0, maxNotifications)
      .map((note) => notify('note', 'scan/note', sentence(visible(note)))),
    ...trouble.slice(0, maxNotifications).map(notifyTrouble),
    ...(trouble.length > maxNotifications ? [troubleNotice(trouble.length - maxNotifications)] : []),
  ];
}

function droppedNotice(dropped: number, kept: number): Notification {
  const text = `${count(dropped, 'result')} left out to stay inside the limits of code scanning; the ${count(kept, 'worst result')} are kept.`;
  return notify('warning', 'report/results-dropped', text);
}

function troubleNotice(more: number): Notification {
  return notify(
    'warning',
    'report/notifications-dropped',
    `${count(more, 'more file')} could not be analysed.`,
  );
}
