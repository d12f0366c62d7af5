import { judgeCode } from '../../../judgement/python/judge-code.js';
import type { PythonCodeFacts } from '../facts.js';
import type { Note } from './note.js';

const judged = new WeakMap<PythonCodeFacts, readonly Note[]>();

/** What the code does that nothing in a model has to do; judged once for all rules. */
export function judge(facts: PythonCodeFacts): readonly Note[] {
  let notes = judged.get(facts);
  if (notes === undefined) {
    notes = judgeCode(facts.uses);
    judged.set(facts, notes);
  }
  return notes;
}
