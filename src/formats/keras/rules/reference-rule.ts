import { defineRule } from '../../../core/define.js';
import type { Evidence, Rule, RuleMeta } from '../../../core/types.js';
import { judgeKerasReference, type JudgedReference } from '../../../judgement/keras-reference.js';
import type { KerasFacts, ReferenceFact } from '../facts.js';
import { at, spellPlace } from './at.js';

/** A rule about references that are judged alike: one finding for each name. */
export function referenceRule(meta: RuleMeta, topic: 'gadget' | 'import'): Rule<KerasFacts> {
  return defineRule<KerasFacts>({
    ...meta,
    *check({ references }) {
      const told = new Map<string, Evidence>();
      for (const reference of references) {
        const judged = judgeKerasReference(reference);
        if (judged?.topic !== topic) continue;
        const before = told.get(judged.subject);
        told.set(judged.subject, {
          ...(before ?? evidence(reference, judged)),
          count: (before?.count ?? 0) + 1,
        });
      }
      yield* told.values();
    },
  });
}

function evidence(reference: ReferenceFact, { subject, effect, severity }: JudgedReference): Evidence {
  const verb = reference.kind === 'function' ? 'calls' : 'builds';
  const key = reference.key === '' ? '' : ` as its ${reference.key.slice(0, 80)}`;
  return {
    message: `${capital(spellPlace(reference))} ${verb} ${subject.slice(0, 200)}${key}: it ${effect}`,
    severity,
    at: at(reference),
    key: subject.slice(0, 300),
    data: {
      function: subject.slice(0, 400),
      layer: reference.layer,
      module: reference.module ?? null,
      name: reference.name.slice(0, 400),
    },
  };
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
