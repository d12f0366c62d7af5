import { hash } from 'node:crypto';
import { firstId } from '../core/first-id.js';
import { compareFindings } from './compare-findings.js';
import type { Finding, RuleId, RuleMeta } from '../core/types.js';
import type { PlacedDraft } from './protocol.js';

/** The id that each rule was born with: fingerprints outlive renames. */
export function birthIds(rules: readonly RuleMeta[]): ReadonlyMap<RuleId, RuleId> {
  return new Map(rules.map((rule) => [rule.id, firstId(rule)]));
}

/**
 * Gives the findings of one file their place and fingerprint: SHA-256 over the rule's first id, path, member, key and
 * an ordinal between equals, 32 hexadecimal digits. Wording and offsets do not count.
 */
export function placeFindings(
  path: string,
  placed: readonly PlacedDraft[],
  births: ReadonlyMap<RuleId, RuleId>,
): Finding[] {
  const ordinals = new Map<string, number>();
  const findings = placed.map(({ member, draft }) => ({ ...draft, path, member, fingerprint: '' }));
  findings.sort(compareFindings);
  for (const finding of findings) {
    const identity = JSON.stringify([
      births.get(finding.ruleId) ?? finding.ruleId,
      path,
      finding.member,
      finding.key,
    ]);
    const ordinal = ordinals.get(identity) ?? 0;
    ordinals.set(identity, ordinal + 1);
    finding.fingerprint = fingerprint(identity, ordinal);
  }
  return findings;
}

function fingerprint(identity: string, ordinal: number): string {
  return hash('sha256', `${identity}#${String(ordinal)}`, 'hex').slice(0, 32);
}
