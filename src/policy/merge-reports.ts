import type { Issue, Outcome, RuleMeta, ScanReport } from '../core/types.js';
import { version } from '../core/version.js';
import { verdictOf } from './verdict.js';
import { sum } from '../core/sum.js';

/** A report without what is computed anew. */
export type Part = Omit<ScanReport, 'policy' | 'tool' | 'verdict' | 'rules' | 'baseline'>;

type Comparison<Item> = (a: Item, b: Item) => number;

/**
 * Joins the reports of several runs over parts of one tree, in any order. What stands in several counts once: files by
 * path, findings by path and fingerprint; a finding that one run accepts and another does not is not accepted.
 * @param policy the gate of the whole
 */
export function mergeReports(
  parts: readonly Part[],
  policy: ScanReport['policy'],
  rules: readonly RuleMeta[],
  compareIssues: Comparison<Issue>,
): ScanReport {
  const issues = unique(parts.flatMap((part) => part.issues)).sort(compareIssues);
  const open = new Set(issues.map(identity));
  const suppressed = unique(parts.flatMap((part) => part.suppressed))
    .filter((issue) => !open.has(identity(issue)))
    .sort(compareIssues);
  const files = mergeFiles(parts);
  const judged = { rules, files, issues, suppressed, policy };
  const start = Math.min(...parts.map(({ startTime }) => startTime));
  return {
    ...judged,
    tool: { name: 'ModelAudit', version },
    startTime: start,
    duration: Math.max(...parts.map(({ startTime, duration }) => startTime + duration)) - start,
    verdict: verdictOf(judged),
    hasErrors: parts.some(({ hasErrors }) => hasErrors),
    bytesScanned: sum(files.filter(({ formats }) => formats.length > 0).map(({ size }) => size)),
    bytesRead: sum(parts.map(({ bytesRead }) => bytesRead)),
    filesIgnored: sum(parts.map(({ filesIgnored }) => filesIgnored)),
    scannerNames: [...new Set(parts.flatMap(({ scannerNames }) => scannerNames))].sort(),
    notes: [...new Set(parts.flatMap(({ notes }) => notes))],
  };
}

function unique<I extends Issue>(issues: readonly I[]): I[] {
  return [...new Map(issues.map((issue) => [identity(issue), issue])).values()];
}

function identity({ path, fingerprint }: Issue): string {
  return `${fingerprint} ${path}`;
}

/** Worst first: of two readings of one file the poorer one counts. */
const outcomes: readonly Outcome[] = [
  'unreadable',
  'timed-out',
  'partial',
  'skipped',
  'unrecognised',
  'scanned',
];

function mergeFiles(parts: readonly Part[]): ScanReport['files'] {
  const files = new Map<string, ScanReport['files'][number]>();
  for (const file of parts.flatMap((part) => part.files)) {
    const known = files.get(file.path);
    if (known === undefined || isPoorer(file.outcome, known.outcome)) files.set(file.path, file);
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isPoorer(a: Outcome, b: Outcome): boolean {
  return outcomes.indexOf(a) < outcomes.indexOf(b);
}
