import { judgeCodeUse } from '../../../judgement/python/judge-code-use.js';
import type { NameUse, PythonCodeFacts } from '../facts.js';
import type { Note } from './note.js';

const judged = new WeakMap<PythonCodeFacts, readonly Note[]>();

/** What the code does that nothing in a model has to do; one note per topic and name. */
export function judge(facts: PythonCodeFacts): readonly Note[] {
  let notes = judged.get(facts);
  if (notes === undefined) {
    notes = join(facts.uses.flatMap(judgeUse));
    judged.set(facts, notes);
  }
  return notes;
}

function judgeUse(use: NameUse): Note[] {
  const verdict = judgeCodeUse(use);
  return verdict === undefined ? [] : [{ ...verdict, severity: 'critical', use }];
}

/** One cause, one note: a call explains the import of its module. */
function join(notes: readonly Note[]): Note[] {
  const explained = new Set(
    notes.flatMap((candidate) =>
      candidate.topic === 'dangerous-call' ? [candidate.subject, candidate.package] : [],
    ),
  );
  const byCause = new Map<string, Note>();
  for (const candidate of notes) {
    const isExplained =
      explained.has(candidate.subject) ||
      (candidate.package !== 'builtins' && explained.has(candidate.package));
    if (candidate.topic === 'dangerous-import' && isExplained) continue;
    const key = `${candidate.topic} ${candidate.subject}`;
    if (!byCause.has(key)) byCause.set(key, candidate);
  }
  return [...byCause.values()];
}
