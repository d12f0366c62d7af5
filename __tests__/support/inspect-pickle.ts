import { MemorySource } from '../../src/bytes/memory-source.js';
import type { Anomaly, Budget, Draft } from '../../src/core/types.js';
import type { PickleFacts } from '../../src/formats/pickle/facts.js';
import { identifyPickle } from '../../src/formats/pickle/identify.js';
import { parsePickle } from '../../src/formats/pickle/parse.js';
import { pickleRules } from '../../src/formats/pickle/rules/index.js';

export const freeBudget: Budget = { check: () => undefined, chargeInflated: () => undefined };

export interface InspectedPickle {
  readonly facts: PickleFacts;
  readonly findings: readonly Draft[];
  readonly anomalies: readonly Anomaly[];
  readonly children: readonly InspectedPickle[];
}

/** Parses and judges bytes as a pickle, with every nested pickle below it; no process, no engine. */
export function inspectPickle(bytes: Uint8Array, profile?: string): InspectedPickle {
  const source = new MemorySource(bytes, 'test.pkl');
  const parsed = parsePickle(source, {
    budget: freeBudget,
    name: 'test.pkl',
    sibling: () => undefined,
    ...(profile === undefined ? {} : { profile }),
  });
  const findings = pickleRules.flatMap((rule) =>
    Array.from(rule.check(parsed.facts), (evidence) => ({
      ...evidence,
      ruleId: rule.id,
      severity: evidence.severity ?? rule.severity,
    })),
  );
  return {
    facts: parsed.facts,
    findings,
    anomalies: parsed.anomalies,
    children: inspectChildren(parsed.children),
  };
}

function inspectChildren(children: ReturnType<typeof parsePickle>['children']): InspectedPickle[] {
  return children.flatMap((child) => {
    const source = child.open();
    if (source instanceof Promise) throw new Error('children of a pickle open at once');
    const bytes = source.read(0, source.size);
    return identifyPickle(bytes, source) === undefined ? [] : [inspectPickle(bytes)];
  });
}

/** `rule id` of every finding at a severity, children included, sorted. */
export function rulesAt(severity: Draft['severity'], inspected: InspectedPickle): string[] {
  const own = inspected.findings
    .filter((finding) => finding.severity === severity)
    .map(({ ruleId }) => ruleId);
  return [...new Set([...own, ...inspected.children.flatMap((child) => rulesAt(severity, child))])].sort();
}

/** The names a pickle imports, as written. */
export function importNames({ facts }: InspectedPickle): string[] {
  return facts.imports.map(({ module, name }) => `${module}.${name}`);
}
