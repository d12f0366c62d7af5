import { resolveDottedName } from '../../../judgement/python/resolve-dotted-name.js';
import {
  judgeOperator as judgeNamed,
  judgeOperatorClass,
  type OperatorVerdict,
} from '../../../judgement/torch/judge-operator.js';
import { heldForCalling } from '../../../knowledge/python/source-names.js';
import type { PlacedUse } from '../facts.js';
import type { Note } from './note.js';

/** TorchScript has operators instead of modules: `torch.…` is aten, `ops.name.…` another namespace. */
export function judgeOperator(use: PlacedUse): Note[] {
  if (use.kind !== 'called') return [];
  const operator = [...(use.module === '' ? [] : [use.module]), ...use.attributes]
    .join('.')
    .replace(/^torch\.ops\./, 'ops.')
    .replace(/^ops\.aten\./, 'torch.');
  const verdict = verdictOn(operator);
  if (verdict?.kind === 'acts')
    return [
      { topic: 'dangerous-call', severity: 'critical', subject: operator, effect: verdict.effect, use },
    ];
  const callable = resolveDottedName(use);
  if (callable !== undefined && heldForCalling.test(callable.resolved)) {
    const effect = callable.effect ?? 'is not vetted';
    return [{ topic: 'dangerous-call', severity: 'critical', subject: callable.resolved, effect, use }];
  }
  if (verdict === undefined) return [];
  // As everywhere, what the program has to bring along itself is worth knowing and no more.
  const effect = 'is an operator of a library that has to be loaded first';
  return [{ topic: 'custom-operator', severity: 'info', subject: operator, effect, use }];
}

function verdictOn(operator: string): OperatorVerdict | undefined {
  const [, namespace, name] = /^ops\.(?:([^.]+)\.)?([^.]+)/.exec(operator) ?? [];
  if (name !== undefined) return judgeNamed(`${namespace ?? 'ops'}::${name}`);
  const [, owner, type] = /^(?:__torch__\.)?torch\.classes\.([^.]+)\.([^.]+)/.exec(operator) ?? [];
  if (owner !== undefined && type !== undefined) return judgeOperatorClass(`${owner}::${type}`);
  const [, function_] = /^torch\.([^.]+)$/.exec(operator) ?? [];
  return function_ === undefined ? undefined : judgeNamed(`aten::${function_}`);
}
