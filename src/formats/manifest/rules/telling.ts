import type { Evidence, Rule, Severity } from '../../../core/types.js';
import type { ManifestFacts } from '../facts.js';

/** Findings of one rule and severity that are told one by one; those behind them are counted. CWE-779. */
const maxTold = 500;

/** Counts what a rule finds, so that a document of a million places costs no million findings. */
export class Telling {
  readonly #counts = new Map<Severity, number>();

  /** Whether one more finding of this severity is told by itself. */
  isTold(severity: Severity): boolean {
    const count = (this.#counts.get(severity) ?? 0) + 1;
    this.#counts.set(severity, count);
    return count <= maxTold;
  }

  /** How many were not. */
  *rest(): Iterable<Evidence> {
    for (const [severity, count] of this.#counts) {
      if (count <= maxTold) continue;
      const message = `${String(count - maxTold)} more places like the ${String(maxTold)} that are told`;
      yield { message, at: {}, key: `more ${severity}`, severity };
    }
  }
}

/** The rule, its findings told in bounded number. */
export function bounded(rule: Rule<ManifestFacts>): Rule<ManifestFacts> {
  return {
    ...rule,
    *check(facts) {
      const telling = new Telling();
      for (const evidence of rule.check(facts))
        if (telling.isTold(evidence.severity ?? rule.severity)) yield evidence;
      yield* telling.rest();
    },
  };
}
