import { defineRule } from '../../../core/define.js';
import { operatorEffect } from '../../../judgement/graphs/operator-effect.js';
import { knownTargets, pythonTargets } from '../../../knowledge/mlir/custom-calls.js';
import type { MlirFacts, MlirName } from '../facts.js';

/** In bytecode nothing tells a target from another text, so only names that can mean nothing else count there. */
function readingOf(
  { name }: MlirName,
  isText: boolean,
): { effect: string; severity: 'critical' | 'info' } | undefined {
  if (pythonTargets.test(name)) return { effect: 'calls back into Python', severity: 'critical' };
  if (!isText || knownTargets.test(name)) return undefined;
  const effect = operatorEffect(name);
  if (effect !== undefined) return { effect: `${effect}, going by its name`, severity: 'critical' };
  return { effect: 'is a native function that the process must have registered', severity: 'info' };
}

export const customCall = defineRule<MlirFacts>({
  id: 'mlir/custom-call',
  title: 'Running the module calls functions of the process',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-829', 'CWE-94'],
  cve: [],
  references: [
    'https://openxla.org/stablehlo/spec#custom_call',
    'https://docs.jax.dev/en/latest/export/export.html',
  ],
  since: '1.0.0',
  help: {
    why: 'A custom call names a native function that the process has registered. The ones that JAX registers for callbacks run a Python function by a number that stands in the module: in another process that is whatever bears the number there.',
    fix: 'Do not run the module. Export it anew without callbacks.',
  },
  *check({ targets, encoding }) {
    for (const target of targets) {
      const reading = readingOf(target, encoding === 'text');
      if (reading === undefined) continue;
      yield {
        message: `The custom call ${JSON.stringify(target.name)} ${reading.effect}`,
        severity: reading.severity,
        at: { range: target.at, logical: `custom_call ${target.name}` },
        key: target.name,
        count: target.count,
        data: { target: target.name },
      };
    }
  },
});
