import { firstId } from '../core/first-id.js';
import { compareSeverity } from '../core/severity.js';
import type {
  BaselineComparison,
  FileReport,
  Finding,
  FixedFinding,
  RuleId,
  RuleMeta,
} from '../core/types.js';
import type { Baseline, BaselineEntry } from './baseline.js';

interface Found {
  readonly finding: Finding;
  readonly sha256: string | undefined;
}

interface Comparison {
  /** The findings that the baseline accepts. */
  readonly accepted: ReadonlySet<Finding>;
  readonly outcome: BaselineComparison;
}

/**
 * Tells accepted findings from new ones. Each entry accepts one finding: the one with its fingerprint, else the one of
 * its rule, path, member and key, else one of the same rule, member and key in a file of the same content, which has
 * moved. Wording and offsets do not count. A finding that is worse than what was accepted, in a file that is not the
 * one it was accepted in, is new.
 * @param relative a report's path, relative to the folder that the baseline was written for
 */
export function compareBaseline(
  baseline: Baseline,
  reports: readonly FileReport[],
  rules: readonly RuleMeta[],
  relative: (path: string) => string,
): Comparison {
  const births = new Map(rules.map((rule) => [rule.id, firstId(rule)]));
  const found = reports.flatMap(({ findings, sha256 }) => findings.map((finding) => ({ finding, sha256 })));
  const matching = new Matching(baseline.entries, births);
  matchAll(matching, found, relative);
  const readWhole = new Set(
    reports.filter(({ outcome }) => outcome === 'scanned').map(({ path }) => relative(path)),
  );
  const [fixed, unseen] = partition(matching.left(), (entry) => readWhole.has(entry.path));
  return {
    accepted: matching.accepted,
    outcome: {
      file: baseline.name,
      accepted: matching.accepted.size,
      fixed: fixed.map(describeFixed),
      unseen: unseen.length,
    },
  };
}

/** By the surest sign first: what it has matched is gone for the next. */
function matchAll(matching: Matching, found: readonly Found[], relative: (path: string) => string): void {
  matching.match(
    found,
    ({ fingerprint }) => fingerprint,
    (entry) => entry.fingerprint,
  );
  matching.match(
    found,
    (finding, rule) => identity(rule, finding.member, finding.key, relative(finding.path)),
    (entry) => identity(entry.rule, entry.member, entry.key, entry.path),
  );
  matching.match(
    found,
    (finding, rule, sha256) => sha256 && identity(rule, finding.member, finding.key, sha256),
    ({ rule, member, key, sha256 }) => (sha256 === null ? undefined : identity(rule, member, key, sha256)),
  );
}

function describeFixed({ rule, path, member, fingerprint, message }: BaselineEntry): FixedFinding {
  return { ruleId: rule, path, member, fingerprint, message };
}

class Matching {
  readonly accepted = new Set<Finding>();
  readonly #births: ReadonlyMap<RuleId, RuleId>;
  #left: readonly BaselineEntry[];

  constructor(entries: readonly BaselineEntry[], births: ReadonlyMap<RuleId, RuleId>) {
    this.#left = entries;
    this.#births = births;
  }

  left(): readonly BaselineEntry[] {
    return this.#left;
  }

  /** Joins findings and entries that are still alone, where both have the same identity. */
  match(
    found: readonly Found[],
    identityOfFinding: (finding: Finding, rule: RuleId, sha256: string | undefined) => string | undefined,
    identityOfEntry: (entry: BaselineEntry) => string | undefined,
  ): void {
    const waiting = groupBy(this.#left, identityOfEntry);
    const used = new Set<BaselineEntry>();
    for (const { finding, sha256 } of found) {
      if (this.accepted.has(finding)) continue;
      const rule = this.#births.get(finding.ruleId) ?? finding.ruleId;
      const key = identityOfFinding(finding, rule, sha256);
      const entry = key === undefined ? undefined : waiting.get(key)?.shift();
      if (entry === undefined) continue;
      used.add(entry);
      if (!isWorse(finding, sha256, entry)) this.accepted.add(finding);
    }
    this.#left = this.#left.filter((entry) => !used.has(entry));
  }
}

/** A release that judges the same bytes more harshly does not undo what was accepted; other bytes do. */
function isWorse({ severity }: Finding, sha256: string | undefined, entry: BaselineEntry): boolean {
  const sameContent = sha256 !== undefined && sha256 === entry.sha256;
  return !sameContent && compareSeverity(severity, entry.severity) < 0;
}

function identity(rule: RuleId, member: readonly string[], key: string, where: string): string {
  return JSON.stringify([rule, member, key, where]);
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

function partition<Item>(items: readonly Item[], first: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(first), items.filter((item) => !first(item))];
}
