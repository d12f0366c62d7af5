import { compareSeverity, worseSeverity } from '../core/severity.js';
import type {
  BaselineComparison,
  FileReport,
  Finding,
  Issue,
  Json,
  RuleId,
  RuleMeta,
  Severity,
  SuppressedIssue,
} from '../core/types.js';
import { Allowances } from './allow.js';
import { compareBaseline } from './compare-baseline.js';
import type { RuleSetting } from './configuration.js';
import type { Settings } from './effective.js';

export interface Assessment {
  /** In the order of the findings. */
  readonly issues: readonly Issue[];
  readonly suppressed: readonly SuppressedIssue[];
  /** Present where a baseline was given. */
  readonly baseline?: BaselineComparison;
  /** Sentences for the reader: entries of the configuration that hide nothing any more. */
  readonly notes: readonly string[];
}

/**
 * From findings to what is shown: a rule set to `off`, classes of trusted packages, entries under `allow` and the
 * baseline suppress, severities are raised or lowered. Nothing vanishes.
 * @param timestamp Unix seconds
 */
export function assess(
  reports: readonly FileReport[],
  settings: Settings,
  rules: readonly RuleMeta[],
  timestamp: number,
): Assessment {
  const judge = new Judge(reports, settings, rules, timestamp);
  const issues: Issue[] = [];
  const suppressed: SuppressedIssue[] = [];
  for (const report of reports) {
    for (const finding of report.findings) {
      const decision = judge.decide(finding, report);
      const issue = { ...finding, ...judge.grade(finding), timestamp };
      if (decision === undefined) issues.push(issue);
      else if ('lapsed' in decision) issues.push({ ...issue, ...decision });
      else suppressed.push({ ...finding, timestamp, ...decision });
    }
  }
  return { issues, suppressed, ...judge.summary };
}

type Suppression = SuppressedIssue['suppression'];

class Judge {
  readonly #settings: Settings;
  readonly #metas: ReadonlyMap<RuleId, RuleMeta>;
  readonly #allowances: Allowances;
  readonly #baseline: ReturnType<typeof compareBaseline> | undefined;
  readonly #timestamp: number;

  constructor(
    reports: readonly FileReport[],
    settings: Settings,
    rules: readonly RuleMeta[],
    timestamp: number,
  ) {
    this.#settings = settings;
    this.#metas = new Map(rules.map((rule) => [rule.id, rule]));
    this.#allowances = new Allowances(settings.allow, where(settings), timestamp);
    this.#timestamp = timestamp;
    const { baseline } = settings;
    if (baseline !== undefined) {
      this.#baseline = compareBaseline(baseline, reports, rules, (path) => this.#relative(path));
    }
  }

  /** The first that has something to say: rule settings, trusted packages, allow entries, the baseline. */
  decide(
    finding: Finding,
    { path, sha256 }: FileReport,
  ): { suppression: Suppression } | { lapsed: NonNullable<Issue['lapsed']> } | undefined {
    const lowered = loweredBy(finding, this.#settings);
    if (lowered !== undefined) return { suppression: lowered };
    const allowed = this.#allowances.judge(finding, { path: this.#relative(path), sha256 });
    if (allowed !== undefined && 'suppression' in allowed) return allowed;
    if (this.#baseline?.accepted.has(finding) !== true) return allowed;
    const reason = `accepted in ${this.#baseline.outcome.file}`;
    return { suppression: { by: 'baseline', reason, expires: null } };
  }

  grade(finding: Finding): Grade {
    return graded(finding, this.#settings, this.#metas);
  }

  get summary(): Pick<Assessment, 'baseline' | 'notes'> {
    const notes = this.#allowances.notes(this.#timestamp);
    return this.#baseline === undefined ? { notes } : { notes, baseline: this.#baseline.outcome };
  }

  /** A path of the report as configuration and baseline write it. */
  #relative(path: string): string {
    const { folder } = this.#settings;
    return folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  }
}

/** `--strict` ignores configuration that lowers a rule; allow entries and baseline stay. */
function loweredBy(finding: Finding, settings: Settings): Suppression | undefined {
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
  return trusted.find((name) => name === data['package'] || isBelow(fullName(data), name));
}

function isBelow(name: string, packageName: string): boolean {
  return packageName.includes('.') && name.startsWith(`${packageName}.`);
}

/** What an import comes to, a redirected one included. */
function fullName({ module, function: name, resolved }: Readonly<Record<string, Json>>): string {
  if (typeof resolved === 'string') return resolved;
  return typeof module === 'string' && typeof name === 'string' ? `${module}.${name}` : '';
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
