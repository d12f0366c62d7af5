import type { Callable } from '../../../judgement/python/classify-callable.js';
import { judgeCodeUse } from '../../../judgement/python/judge-code-use.js';
import { ordinaryInCode } from '../../../knowledge/python/code-names.js';
import { assemblyContext } from '../../../knowledge/python/code-carriers.js';
import type { PickleFacts } from '../facts.js';

const harmless = new WeakMap<PickleFacts, boolean>();

/** Whether all code that the pickle carries is there, and imports, executes, opens and connects nothing. */
export function carriesOnlyHarmlessCode(facts: PickleFacts): boolean {
  let known = harmless.get(facts);
  if (known === undefined) {
    known = facts.carriedCode.every(
      ({ isWhole, uses }) => isWhole && uses.every((use) => judgeCodeUse(use) === undefined),
    );
    harmless.set(facts, known);
  }
  return known;
}

/** Whether a name is only what carried code is given to work with: what code does with it is judged there. */
export function isGivenToCode({ resolved }: Callable, facts: PickleFacts): boolean {
  if (!assemblyContext.has(resolved) && !ordinaryInCode.has(resolved)) return false;
  // dill's own helpers make classes and cells without any code, too.
  const isHelper = resolved.startsWith('dill.') && assemblyContext.has(resolved);
  return (isHelper || facts.carriedCode.length > 0) && carriesOnlyHarmlessCode(facts);
}
