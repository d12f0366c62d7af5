import { defineRule } from '../../../core/define.js';
import { actingFunctions, evaluatingFunctions } from '../../../knowledge/r/functions.js';
import type { RDataFacts } from '../facts.js';

export const unevaluatedPromise = defineRule<RDataFacts>({
  id: 'r-data/unevaluated-promise',
  title: 'A promise in the file runs its expression as soon as the value is touched',
  severity: 'critical',
  securitySeverity: '9.6',
  precision: 'high',
  cwe: ['CWE-502'],
  cve: ['CVE-2024-27322'],
  references: ['https://nvd.nist.gov/vuln/detail/CVE-2024-27322'],
  since: '1.0.0',
  help: {
    why: 'R before 4.4.0 evaluates a promise that a file brings when the loaded object is used: opening the file is enough to run the expression.',
    fix: 'Do not load the file. Get the object again from its publisher, and read files of others with R 4.4.0 or later.',
  },
  *check({ promises }) {
    for (const { expression, isUnevaluated, calls, offset } of promises) {
      if (!isUnevaluated || (calls.length === 0 && expression !== compiled)) continue;
      const names = calls.map((name) => name.replace(/^[\w.]+:::?/, ''));
      const acting = names.find(
        (name) => actingFunctions[name] !== undefined || evaluatingFunctions.has(name),
      );
      yield {
        message: `Touching the loaded value runs ${expression}${acting === undefined ? '' : `: ${acting} ${actingFunctions[acting] ?? 'evaluates what it is given'}`}`,
        severity: isHarmless(acting, names) ? 'info' : 'critical',
        at: { range: { offset, length: 4 }, logical: 'promise' },
        key: `promise ${expression.slice(0, 120)}`,
      };
    }
  },
});

/** How the code of a promise is printed that is instructions, as R compiles it. */
const compiled = '<bytecode>';

/** Whether everything that it calls is known by name, and nothing of that acts. */
function isHarmless(acting: string | undefined, names: readonly string[]): boolean {
  return acting === undefined && names.every((name) => name !== '');
}
