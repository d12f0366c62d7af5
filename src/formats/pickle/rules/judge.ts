import { compareSeverity } from '../../../core/severity.js';
import type { Severity } from '../../../core/types.js';
import { fileBackedTypes } from '../../../knowledge/python/packages.js';
import type { PickleFacts, UseFact, ValueFact } from '../facts.js';
import type { Callable } from '../../../judgement/python/classify-callable.js';
import { importName, renderUse } from './expression.js';
import { isPartOfCarriedCode } from './judge-carried-code.js';
import { judgeCall } from './judge-call.js';
import { judgeChange } from './judge-change.js';
import { withResolved, type Note, type Topic } from './note.js';
import { itemsOf, subjectOf, type Subject } from './subject.js';

const judged = new WeakMap<PickleFacts, readonly Note[]>();

/** Applies the policy's decision table to a pickle; one note per topic and callable, the worst with its evidence. */
export function judge(facts: PickleFacts): readonly Note[] {
  let notes = judged.get(facts);
  if (notes === undefined) {
    const subject = subjectOf(facts);
    notes = groupByPackage(
      join([...judgeImports(subject), ...facts.uses.flatMap((use) => judgeUse(use, subject))]),
    );
    judged.set(facts, notes);
  }
  return notes;
}

function judgeUse(use: UseFact, subject: Subject): Note[] {
  switch (use.kind) {
    case 'build':
    case 'append':
    case 'setitem':
    case 'add':
      return judgeChange(use, subject);
    default:
      return judgeCall(use, subject);
  }
}

/** The *referenced* column, and who is handed what is referenced. */
function* judgeImports(subject: Subject): Iterable<Note> {
  const { facts, callables } = subject;
  const holders = holdersOf(subject);
  for (const [index, fact] of facts.imports.entries()) {
    const callable = callables[index] as Callable;
    const verdict = referencedVerdict(callable);
    if (isPartOfCarriedCode(callable, index, facts)) continue;
    if (verdict === undefined || (fact.origin === 'sweep' && !sweepCounts(callable))) continue;
    const holder = holders.get(index);
    const name = importName(facts, index);
    const where = fact.origin === 'sweep' ? ', in bytes that stand outside every readable stream' : '';
    yield {
      ...verdict,
      subject: callable.resolved,
      isReference: true,
      callable,
      clause: `imports ${withResolved(name, callable)}${holder ? ` and hands it on in ${renderUse(holder, facts)}` : ''}${where}`,
      opcode: fact.origin === 'sweep' ? 'GLOBAL' : fact.origin,
      offset: fact.offset,
      length: fact.length,
      count: fact.count,
      expression: holder ? renderUse(holder, facts) : name,
    };
  }
}

function referencedVerdict({ kind, resolved }: Callable): { topic: Topic; severity: Severity } | undefined {
  switch (kind) {
    case 'forbidden':
      return { topic: 'dangerous-import', severity: 'critical' };
    case 'unlisted':
      return { topic: 'unlisted-callable', severity: 'warning' };
    case 'foreign-class':
    case 'foreign-function':
      return { topic: 'foreign-class', severity: 'info' };
    default:
      return fileBackedTypes.test(resolved) ? { topic: 'library-call', severity: 'warning' } : undefined;
  }
}

/** Words in unexplained bytes look like foreign names easily; the finite worlds do not. */
function sweepCounts({ kind, listed }: Callable): boolean {
  return kind === 'forbidden' && listed;
}

/** The first use that is handed each import, by the import's index. */
function holdersOf(subject: Subject): Map<number, UseFact> {
  const holders = new Map<number, UseFact>();
  for (const use of subject.facts.uses) {
    for (const value of [use.argument, ...(use.keywords ? [use.keywords] : [])]) {
      for (const index of globalsIn(value)) if (!holders.has(index)) holders.set(index, use);
    }
  }
  return holders;
}

function* globalsIn(value: ValueFact): Iterable<number> {
  if (value.type === 'global') yield value.index;
  for (const item of itemsOf(value)) yield* globalsIn(item);
}

/** One cause, one note: the worst of a topic and callable stays, counts add up, a call explains its import. */
function join(notes: readonly Note[]): Note[] {
  const uses = joinEqual(notes.filter(({ isReference }) => !isReference));
  const explained = new Set(uses.map(({ subject }) => subject));
  const references = joinEqual(
    notes.filter(({ isReference, subject }) => isReference && !explained.has(subject)),
  );
  return [...uses, ...references];
}

function joinEqual(notes: readonly Note[]): Note[] {
  const byCause = new Map<string, Note>();
  for (const note of notes) {
    const key = `${note.topic} ${note.subject}`;
    const known = byCause.get(key);
    byCause.set(key, known === undefined ? note : merge(known, note));
  }
  return [...byCause.values()];
}

function merge(a: Note, b: Note): Note {
  const worst = compareSeverity(a.severity, b.severity) <= 0 ? a : b;
  return { ...worst, count: a.count + b.count };
}

/** Classes that a finding of a whole package names. */
const maxNamedClasses = 8;

/** What is only worth knowing is told once a package, with the names in it. */
function groupByPackage(notes: readonly Note[]): Note[] {
  const groups = new Map<string, Note[]>();
  const rest: Note[] = [];
  for (const note of notes) {
    const grouped =
      note.severity === 'info' &&
      note.callable !== undefined &&
      ['foreign-class', 'library-call'].includes(note.topic);
    const key = `${note.topic} ${note.callable?.package ?? ''}`;
    const group = groups.get(key);
    if (!grouped) rest.push(note);
    else if (group === undefined) groups.set(key, [note]);
    else group.push(note);
  }
  return [...rest, ...[...groups.values()].map(summarise)];
}

function summarise(notes: readonly Note[]): Note {
  const [first] = notes as [Note, ...Note[]];
  if (notes.length === 1) return { ...first, subject: first.callable?.package ?? first.subject };
  const names = notes.map(({ callable }) => callable?.written ?? '').sort();
  const more = names.length > maxNamedClasses ? ` and ${String(names.length - maxNamedClasses)} more` : '';
  return {
    ...first,
    subject: first.callable?.package ?? first.subject,
    clause: `needs ${String(names.length)} names of ${first.callable?.package ?? ''}: ${names.slice(0, maxNamedClasses).join(', ')}${more}`,
    count: notes.reduce((sum, { count }) => sum + count, 0),
  };
}
