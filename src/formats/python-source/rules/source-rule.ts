import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { Evidence, Rule, RuleMeta } from '../../../core/types.js';
import type { PlacedUse, PythonSourceFacts } from '../facts.js';
import { judge } from './judge.js';
import type { Note, Topic } from './note.js';

/** Arguments that a finding shows, where folding found them out. */
const maxShown = 3;

const verbs: Readonly<Record<PlacedUse['kind'], string>> = {
  imported: 'runs',
  loaded: 'holds',
  called: 'calls',
  handed: 'hands on',
  planted: 'makes a method of',
  stored: 'sets',
  computed: 'looks into',
};

/** A rule that reports what is concluded on one topic. */
export function sourceRule(meta: RuleMeta, topic: Topic): Rule<PythonSourceFacts> {
  return defineRule<PythonSourceFacts>({
    ...meta,
    *check(facts) {
      for (const note of judge(facts)) {
        if (note.topic === topic) yield evidence(note, facts);
      }
    },
  });
}

function evidence(note: Note, facts: PythonSourceFacts): Evidence {
  const { use, effect, subject } = note;
  const shown = use.expression.includes(subject) ? '' : ` (that is ${subject}${argumentsOf(use)})`;
  const hidden = use.isHidden ? ', in a text that it executes' : '';
  return {
    message: `${moment(use, facts)} ${verbs[use.kind]} ${use.expression}${shown}${hidden}: it ${effect}`,
    severity: note.severity,
    at: {
      line: use.line,
      column: use.column,
      logical: use.within === '' ? 'module' : `function ${use.within}`,
    },
    key: subject,
    count: use.count,
    data: {
      function: subject,
      expression: use.expression,
      within: use.within,
      line: use.line,
      arguments: use.arguments.flatMap(({ text }) => text ?? []).slice(0, maxShown),
    },
  };
}

function moment({ when, within }: PlacedUse, { profile }: PythonSourceFacts): string {
  if (profile === 'torchscript') return 'The TorchScript code of this model';
  if (profile === 'call') return 'Loading this file runs Python source that';
  if (profile === 'hidden') return 'Python source that the file hides behind an encoding';
  return when === 'import'
    ? 'Importing this Python source'
    : `Loading runs ${within} of this Python source, which`;
}

/** Constants that the written expression does not show. */
function argumentsOf({ arguments: list, expression }: PlacedUse): string {
  const hidden = list.flatMap(({ text }) => (text === undefined || expression.includes(text) ? [] : [text]));
  if (hidden.length === 0) return '';
  return ` of ${hidden
    .slice(0, maxShown)
    .map((text) => quoted(text))
    .join(', ')}`;
}
