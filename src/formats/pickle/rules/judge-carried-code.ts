import type { Callable } from '../../../judgement/python/classify-callable.js';
import { judgeCodeUse } from '../../../judgement/python/judge-code-use.js';
import {
  carriedImports,
  classMakers,
  codeCarriers,
  typesByName,
} from '../../../knowledge/python/code-carriers.js';
import { vettedPackages } from '../../../knowledge/python/packages.js';
import type { PickleFacts, UseFact } from '../facts.js';
import { renderUse } from './expression.js';
import type { Note } from './note.js';
import { calleeOf, itemsOf, type Subject } from './subject.js';

const harmless = new WeakMap<PickleFacts, boolean>();

/** Whether the pickle carries code, all of it is there, and it imports, executes, opens and connects nothing. */
function carriesHarmlessCode(facts: PickleFacts): boolean {
  let known = harmless.get(facts);
  if (known === undefined) {
    const { carriedCode } = facts;
    known =
      carriedCode.length > 0 &&
      carriedCode.every(
        ({ isWhole, uses }) => isWhole && uses.every((use) => judgeCodeUse(use) === undefined),
      );
    harmless.set(facts, known);
  }
  return known;
}

/** Whether a call only puts together what the pickle carries as code that does nothing. */
export function putsHarmlessCodeTogether(
  use: UseFact,
  callable: Callable | undefined,
  subject: Subject,
): boolean {
  if (!carriesHarmlessCode(subject.facts)) return false;
  const name = callable?.resolved ?? '';
  if (carriedImports.has(name)) return importsVetted(use);
  if (codeCarriers.has(name)) return name.endsWith('CodeType') ? isRead(use, subject) : true;
  return callable === undefined && makesNamedType(use, subject);
}

/** Whether a name is imported only to put harmless code together; what is done with it is judged for itself. */
export function isPartOfCarriedCode({ resolved }: Callable, facts: PickleFacts): boolean {
  return (codeCarriers.has(resolved) || carriedImports.has(resolved)) && carriesHarmlessCode(facts);
}

/** Whether a state is given to what was put together of harmless code; what else the state holds is judged for itself. */
export function completesHarmlessCode(
  use: UseFact,
  callable: Callable | undefined,
  subject: Subject,
): boolean {
  return (
    use.kind === 'build' && codeCarriers.has(callable?.resolved ?? '') && carriesHarmlessCode(subject.facts)
  );
}

/** `_builtin_type('CodeType')(…)`, and instances of carried classes. */
function makesNamedType(use: UseFact, subject: Subject): boolean {
  const maker = use.target.type === 'call' ? subject.facts.uses[use.target.use] : undefined;
  const callee = maker && calleeOf(maker.target, subject);
  if (maker === undefined || callee === undefined) return false;
  if (classMakers.has(callee.resolved)) return true;
  if (!typesByName.has(callee.resolved)) return false;
  const [name] = itemsOf(maker.argument);
  if (name?.type !== 'str') return false;
  return name.text === 'CodeType'
    ? isRead(use, subject)
    : name.text === 'FunctionType' || name.text === 'CellType';
}

/** Whether the code that the call builds is among what was read. */
function isRead({ offset }: UseFact, { facts }: Subject): boolean {
  return facts.carriedCode.some((code) => code.offset === offset);
}

function importsVetted({ argument }: UseFact): boolean {
  const [name] = itemsOf(argument);
  return name?.type === 'str' && vettedPackages.has(name.text.split('.')[0] ?? '');
}

/** One note for all that puts carried code together. */
export function carriedNote(use: UseFact, { facts }: Subject): Note {
  const expression = renderUse(use, facts);
  return {
    topic: 'carried-code',
    severity: 'warning',
    subject: 'code',
    callable: undefined,
    clause: `builds functions from compiled code that it carries, which only computes: ${expression}`,
    opcode: use.opcode,
    offset: use.offset,
    length: 1,
    count: use.count,
    expression,
  };
}
