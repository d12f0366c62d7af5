import { resolveDottedName } from '../../../judgement/python/resolve-dotted-name.js';
import { heldForCalling } from '../../../knowledge/python/source-names.js';
import { operatorNamespaces, torchFileFunctions } from '../../../knowledge/python/torchscript-operators.js';
import type { PlacedUse } from '../facts.js';
import type { Note } from './note.js';

/** TorchScript has operators instead of modules: `torch.…` is aten, `ops.name.…` another namespace. */
export function judgeOperator(use: PlacedUse): Note[] {
  if (use.kind !== 'called') return [];
  const written = [...(use.module === '' ? [] : [use.module]), ...use.attributes].join('.');
  const operator = written.replace(/^torch\.ops\./, 'ops.').replace(/^ops\.aten\./, 'torch.');
  if (torchFileFunctions.test(operator))
    return [
      {
        topic: 'dangerous-call',
        severity: 'critical',
        subject: operator,
        effect: 'reaches files, other processes or the network',
        use,
      },
    ];
  const callable = resolveDottedName(use);
  if (callable !== undefined && heldForCalling.test(callable.resolved)) {
    const effect = callable.effect ?? 'is not vetted';
    return [{ topic: 'dangerous-call', severity: 'critical', subject: callable.resolved, effect, use }];
  }
  const namespace =
    /^ops\.([^.]+)\./.exec(operator)?.[1] ?? /^(?:__torch__\.)?torch\.classes\.([^.]+)\./.exec(operator)?.[1];
  if (namespace === undefined || operatorNamespaces.has(namespace)) return [];
  const effect = 'is an operator of a library that has to be loaded first';
  return [{ topic: 'custom-operator', severity: 'warning', subject: operator, effect, use }];
}
