import { defineRule } from '../../../core/define.js';
import type { Evidence, Json, Location, Rule, RuleMeta } from '../../../core/types.js';
import { weightsOnlyNames, weightsOnlyShape } from '../../../knowledge/python/torch-weights-only.js';
import type { ImportFact, PickleFacts } from '../facts.js';
import { judge } from './judge.js';
import type { Note, Topic } from './note.js';

/** A rule that reports what the decision table concludes on one topic. */
export function pickleRule(meta: RuleMeta, topic: Topic): Rule<PickleFacts> {
  return defineRule<PickleFacts>({
    ...meta,
    *check(facts) {
      for (const note of judge(facts)) {
        if (note.topic === topic) yield evidence(note, facts);
      }
    },
  });
}

function evidence(note: Note, facts: PickleFacts): Evidence {
  const { opcode, expression, offset, length, count } = note;
  return {
    message: `Loading this file ${note.clause}${effect(note)}${weightsOnly(note, facts)}${advice(note)}`,
    severity: note.severity,
    at: { range: { offset, length }, logical: `opcode ${opcode}` },
    trace: trace(note, facts),
    key: note.subject,
    count,
    data: { ...names(note), ...refusal(note, facts), position: offset, opcode, expression },
  };
}

function effect({ callable }: Note): string {
  return callable?.effect === undefined ? '' : `: it ${callable.effect}`;
}

/** `torch.load` refuses other names unless the caller says `weights_only=False`; undefined where torch loads nothing. */
function isRefused({ callable }: Note, { profile }: PickleFacts): boolean | undefined {
  if (profile !== 'torch' || callable === undefined) return undefined;
  return !weightsOnlyNames.has(callable.resolved) && !weightsOnlyShape.test(callable.resolved);
}

function weightsOnly(note: Note, facts: PickleFacts): string {
  switch (isRefused(note, facts)) {
    case undefined:
      return '';
    case true:
      return '. torch.load(weights_only=True) would refuse it';
    case false:
      return '. torch.load(weights_only=True) would let it pass';
  }
}

function refusal(note: Note, facts: PickleFacts): Record<string, Json> {
  const refused = isRefused(note, facts);
  return refused === undefined ? {} : { refused_by_weights_only: refused };
}

/** What the reader can decide about a package that only he knows. */
function advice({ callable, topic }: Note): string {
  if (topic !== 'foreign-class' || callable === undefined || callable.package === '__main__') return '';
  return `. Name ${callable.package} in trusted-packages if it is yours`;
}

function names({ callable }: Note): Record<string, Json> {
  if (callable === undefined) return {};
  const at = callable.written.lastIndexOf('.');
  const [module, name] = [callable.written.slice(0, at), callable.written.slice(at + 1)];
  const resolved = callable.resolved === callable.written ? {} : { resolved: callable.resolved };
  const isForeign = callable.kind === 'foreign-class' || callable.kind === 'foreign-function';
  return {
    module,
    function: name,
    ...resolved,
    kind: callable.kind,
    package: callable.package,
    trustable: isForeign,
  };
}

const importsByName = new WeakMap<PickleFacts, ReadonlyMap<string, ImportFact>>();

/** The first import of a name as written. */
function importOf(name: string, facts: PickleFacts): ImportFact | undefined {
  let byName = importsByName.get(facts);
  if (byName === undefined) {
    byName = new Map(
      facts.imports.map((fact): [string, ImportFact] => [`${fact.module}.${fact.name}`, fact]).reverse(),
    );
    importsByName.set(facts, byName);
  }
  return byName.get(name);
}

function trace(note: Note, facts: PickleFacts): readonly Location[] {
  const fact = importOf(note.callable?.written ?? '', facts);
  if (fact === undefined || fact.offset === note.offset) return [];
  return [
    {
      range: { offset: fact.offset, length: fact.length },
      logical: `opcode ${fact.origin}`,
      note: `imports ${fact.module}.${fact.name}`,
    },
    {
      range: { offset: note.offset, length: note.length },
      logical: `opcode ${note.opcode}`,
      note: note.clause,
    },
  ];
}
