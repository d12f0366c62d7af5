import type {
  BaselineComparison,
  Issue,
  Json,
  RuleId,
  RuleMeta,
  ScanReport,
  SuppressedIssue,
} from '../core/types.js';
import { escapeJson } from './neutralise.js';
import { locate } from './place.js';

export interface JsonOptions {
  /** Whether findings of severity `debug` are reported. */
  readonly verbose?: boolean;
}

type Catalogue = ReadonlyMap<RuleId, RuleMeta>;
type JsonObject = Readonly<Record<string, Json>>;

/** The documented ModelAudit report; docs/report.schema.json describes it. Ends with a newline. */
export function renderJson(report: ScanReport, options: JsonOptions = {}): string {
  return `${escapeJson(JSON.stringify(describeJsonReport(report, options.verbose === true), null, 2))}\n`;
}

/** The report as a value. Suppressed findings of severity `debug` stay. */
export function describeJsonReport(report: ScanReport, verbose: boolean): JsonObject {
  const rules: Catalogue = new Map(report.rules.map((rule) => [rule.id, rule]));
  const shown = ({ severity }: Issue): boolean => verbose || severity !== 'debug';
  return {
    scanner_names: report.scannerNames,
    start_time: report.startTime,
    bytes_scanned: report.bytesScanned,
    issues: report.issues.filter(shown).map((issue) => describeIssue(issue, rules)),
    has_errors: report.hasErrors,
    files_scanned: report.files.length,
    duration: report.duration,
    schema_version: 1,
    tool: { name: report.tool.name, version: report.tool.version },
    verdict: report.verdict,
    bytes_read: report.bytesRead,
    files_ignored: report.filesIgnored,
    files: report.files.map(describeFile),
    suppressed: report.suppressed.map((issue) => describeSuppressed(issue, rules)),
    ...(report.baseline === undefined ? {} : { baseline: describeBaseline(report.baseline) }),
    notes: report.notes,
  };
}

function describeFile(file: ScanReport['files'][number]): JsonObject {
  const { path, size, formats, outcome, duration, sha256, newImports } = file;
  return {
    path,
    size,
    formats,
    outcome,
    duration,
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(newImports === undefined ? {} : { new_imports: newImports }),
  };
}

function describeIssue(issue: Issue, rules: Catalogue): JsonObject {
  const rule = rules.get(issue.ruleId);
  const { range, line, column } = issue.at;
  return {
    message: issue.message,
    severity: issue.severity,
    location: locate(issue),
    details: describeDetails(issue),
    timestamp: issue.timestamp,
    rule_id: issue.ruleId,
    path: issue.path,
    member: issue.member,
    offset: range?.offset ?? null,
    length: range?.length ?? null,
    line: line ?? null,
    column: column ?? null,
    why: rule?.help.why ?? '',
    fix: rule?.help.fix ?? '',
    cwe: rule?.cwe ?? [],
    cve: rule?.cve ?? [],
    fingerprint: issue.fingerprint,
    count: issue.count ?? 1,
    ...describeNews(issue),
  };
}

/** Only where a pull request was compared with its base. */
function describeNews({ isNew }: Issue): JsonObject {
  return isNew === undefined ? {} : { new: isNew };
}

function describeDetails({ data, changed, lapsed }: Issue): JsonObject {
  return {
    ...data,
    ...(changed === undefined ? {} : { severity_before: changed.severityBefore, changed_by: changed.by }),
    ...(lapsed === undefined ? {} : { allowed_until: lapsed.expires, allowed_because: lapsed.reason }),
  };
}

function describeBaseline({ file, accepted, fixed, unseen }: BaselineComparison): JsonObject {
  return {
    file,
    accepted,
    fixed: fixed.map(({ ruleId, path, member, fingerprint, message }) => ({
      rule_id: ruleId,
      path,
      member,
      fingerprint,
      message,
    })),
    unseen,
  };
}

function describeSuppressed(issue: SuppressedIssue, rules: Catalogue): JsonObject {
  const { by, reason, expires } = issue.suppression;
  return { ...describeIssue(issue, rules), suppression: { by, reason, expires } };
}
