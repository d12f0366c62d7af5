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

/** Methods by which pickle, copy and inheritance build objects of a class. */
const building =
  /\.(?:__new__|__init__|__post_init__|__reduce__|__reduce_ex__|__setstate__|__getattr__|__getattribute__|__setattr__|__init_subclass__|__class_getitem__|__del__|__call__|__enter__|__prepare__)$/;

/** Whether loading runs it: everything of a body, else what an import runs and what builds the classes asked for. */
function runs({ when, within }: PlacedUse, { profile, asked }: PythonSourceFacts): boolean {
  if (profile !== 'import' || when === 'import') return true;
  return building.test(within) && asked.includes(within.slice(0, within.indexOf('.')));
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
