import { worseSeverity } from '../../../core/severity.js';
import type { PlacedUse, PythonSourceFacts } from '../facts.js';
import { judgeOperator } from './judge-operator.js';
import { judgeUse } from './judge-use.js';
import type { Note } from './note.js';

const judged = new WeakMap<PythonSourceFacts, readonly Note[]>();

/** What the source does that nothing in a model has to do; one note per topic and name. */
export function judge(facts: PythonSourceFacts): readonly Note[] {
  let notes = judged.get(facts);
  if (notes === undefined) {
    const judgeOne = facts.profile === 'torchscript' ? judgeOperator : judgeUse;
    notes = join(facts.uses.filter((use) => runs(use, facts)).flatMap((use) => judgeOne(use)));
    judged.set(facts, notes);
  }
  return notes;
}

/** Whether loading runs it: everything of a body, else what an import runs and what a loader builds and calls. */
function runs({ when }: PlacedUse, { profile }: PythonSourceFacts): boolean {
  return profile !== 'import' || when !== 'function';
}

/** One cause, one note: the worst of its kind, and a call explains that its name is held elsewhere. */
function join(notes: readonly Note[]): Note[] {
  const called = new Set(
    notes.flatMap(({ topic, subject }) => (topic === 'dangerous-call' ? [subject] : [])),
  );
  const byCause = new Map<string, Note>();
  for (const note of notes) {
    if (note.topic === 'dangerous-import' && called.has(note.subject)) continue;
    const key = `${note.topic} ${note.subject}`;
    const before = byCause.get(key);
    const count = (before?.use.count ?? 0) + note.use.count;
    const worse =
      before === undefined || worseSeverity(before.severity, note.severity) !== before.severity
        ? note
        : before;
    byCause.set(key, { ...worse, use: { ...worse.use, count } });
  }
  return [...byCause.values()];
}
