import { compareSeverity, worseSeverity } from '../core/severity.js';
import type {
  FileReport,
  Finding,
  Issue,
  RuleId,
  RuleMeta,
  Severity,
  SuppressedIssue,
} from '../core/types.js';
import type { RuleSetting } from './configuration.js';
import type { Settings } from './effective.js';

export interface Assessment {
  /** In the order of the findings. */
  readonly issues: readonly Issue[];
  readonly suppressed: readonly SuppressedIssue[];
}

/**
 * From findings to what is shown: a rule set to `off` and classes of trusted packages are suppressed, severities are
 * raised or lowered. Nothing vanishes.
 * @param timestamp Unix seconds
 */
export function assess(
  reports: readonly FileReport[],
  settings: Settings,
  rules: readonly RuleMeta[],
  timestamp: number,
): Assessment {
  const metas = new Map(rules.map((rule) => [rule.id, rule]));
  const issues: Issue[] = [];
  const suppressed: SuppressedIssue[] = [];
  for (const finding of reports.flatMap((report) => report.findings)) {
    const suppression = suppressionOf(finding, settings);
    if (suppression !== undefined) suppressed.push({ ...finding, timestamp, suppression });
    else issues.push({ ...finding, ...graded(finding, settings, metas), timestamp });
  }
  return { issues, suppressed };
}

/** `--strict` ignores configuration that lowers a rule (CONTRACT §3). */
function suppressionOf(finding: Finding, settings: Settings): SuppressedIssue['suppression'] | undefined {
  if (settings.strict) return undefined;
  if (settings.rules.get(finding.ruleId) === 'off') {
    return { by: 'rules', reason: `${finding.ruleId} is off in ${where(settings)}`, expires: null };
  }
  const trusted = trustedPackage(finding, settings.trustedPackages);
  if (trusted === undefined) return undefined;
  return { by: 'trusted-packages', reason: `${trusted} is trusted by ${where(settings)}`, expires: null };
}

function where(settings: Settings): string {
  return settings.configuration ?? 'the configuration';
}

/** Only what its rule marks as a foreign class can be trusted; what is forbidden never is. */
function trustedPackage({ data }: Finding, trusted: readonly string[]): string | undefined {
  if (data?.['trustable'] !== true) return undefined;
  return trusted.find((name) => name === data['package']);
}

type Grade = Pick<Issue, 'severity' | 'changed'>;

function graded(finding: Finding, settings: Settings, metas: ReadonlyMap<RuleId, RuleMeta>): Grade {
  const setting = settings.rules.get(finding.ruleId);
  const configured = configuredSeverity(finding.severity, setting, settings.strict);
  if (!settings.strict) return change(finding.severity, configured, 'rules');
  const strict = worseSeverity(configured, metas.get(finding.ruleId)?.strictSeverity ?? configured);
  return change(finding.severity, strict, strict === configured ? 'rules' : 'strict');
}

function configuredSeverity(severity: Severity, setting: RuleSetting | undefined, strict: boolean): Severity {
  if (setting === undefined || setting === 'off') return severity;
  return strict && compareSeverity(setting, severity) > 0 ? severity : setting;
}

function change(before: Severity, after: Severity, by: string): Grade {
  return before === after
    ? { severity: after }
    : { severity: after, changed: { severityBefore: before, by } };
}
