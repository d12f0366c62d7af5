import type { Finding, Issue, RuleId, SuppressedIssue } from '../core/types.js';
import { type Expiry, judgeExpiry } from './expiry.js';
import { matchesPath } from '../core/match-path.js';

/** One accepted finding of a configuration file. It accepts what agrees with all that it names. */
export interface AllowEntry {
  /** Its present id. */
  readonly rule: RuleId;
  /** Relative to the folder of the configuration; wildcards as in `matchesPath`. */
  readonly path: string;
  /** The members that lead to the artifact, outermost first; absent: the file and everything in it. */
  readonly member?: readonly string[] | undefined;
  readonly fingerprint?: string | undefined;
  /** Of the file, in lower-case digits. */
  readonly sha256?: string | undefined;
  readonly reason: string;
  /** As written; absent: for good. */
  readonly expires?: string | undefined;
}

/** A file of the scan, as far as entries ask for it. */
export interface Content {
  /** Relative to the folder of the configuration. */
  readonly path: string;
  readonly sha256: string | undefined;
}

type Decision =
  | { readonly suppression: SuppressedIssue['suppression'] }
  | { readonly lapsed: NonNullable<Issue['lapsed']> };

/** The `allow` entries of a configuration at one moment. */
export class Allowances {
  readonly #byRule = new Map<RuleId, { readonly entry: AllowEntry; readonly expiry: Expiry }[]>();
  readonly #name: string;
  readonly #stale: readonly AllowEntry[];

  /**
   * @param name how the report calls the configuration
   * @param now Unix seconds
   */
  constructor(entries: readonly AllowEntry[], name: string, now: number) {
    this.#name = name;
    const dated = entries.map((entry) => ({ entry, expiry: expiryOf(entry, now) }));
    for (const one of dated) {
      const others = this.#byRule.get(one.entry.rule);
      if (others === undefined) this.#byRule.set(one.entry.rule, [one]);
      else others.push(one);
    }
    this.#stale = dated.filter(({ expiry }) => expiry !== 'in force').map(({ entry }) => entry);
  }

  /** What the entries say of a finding: an entry in force hides it, one that was in force once is told. */
  judge(finding: Finding, content: Content): Decision | undefined {
    const matching = (this.#byRule.get(finding.ruleId) ?? []).filter(({ entry }) =>
      accepts(entry, finding, content),
    );
    const [first] = matching;
    if (first === undefined) return undefined;
    const inForce = matching.find(({ expiry }) => expiry === 'in force');
    if (inForce !== undefined) {
      const { reason, expires = null } = inForce.entry;
      return { suppression: { by: 'allow', reason, expires } };
    }
    return { lapsed: { reason: first.entry.reason, expires: first.entry.expires ?? '' } };
  }

  /** A sentence for each entry that hides nothing any more. */
  notes(now: number): string[] {
    return this.#stale.map(({ rule, path, expires = '' }) => {
      const why =
        judgeExpiry(expires, now) === 'lapsed'
          ? `expired: ${expires}`
          : `has an expiry that is no date: '${expires}' (2027-06-30 is one)`;
      return `${this.#name}: the allow entry for ${rule} in ${path} ${why}; it hides nothing`;
    });
  }
}

function expiryOf({ expires }: AllowEntry, now: number): Expiry {
  return expires === undefined ? 'in force' : judgeExpiry(expires, now);
}

function accepts(entry: AllowEntry, finding: Finding, { path, sha256 }: Content): boolean {
  return (
    (entry.fingerprint === undefined || entry.fingerprint === finding.fingerprint) &&
    (entry.sha256 === undefined || entry.sha256 === sha256) &&
    (entry.member === undefined || sameMembers(entry.member, finding.member)) &&
    matchesPath(entry.path, path)
  );
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, at) => name === b[at]);
}
