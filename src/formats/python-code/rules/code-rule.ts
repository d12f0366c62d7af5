import { defineRule } from '../../../core/define.js';
import type { Evidence, Rule, RuleMeta } from '../../../core/types.js';
import type { NameUse, PythonCodeFacts } from '../facts.js';
import { judge } from './judge.js';
import type { Note, Topic } from './note.js';

const verbs: Readonly<Record<NameUse['kind'], string>> = {
  imported: 'runs',
  loaded: 'uses',
  called: 'calls',
  stored: 'sets',
  computed: 'calls',
  mentioned: 'names',
};

/** A rule that reports what is concluded on one topic. */
export function codeRule(meta: RuleMeta, topic: Topic): Rule<PythonCodeFacts> {
  return defineRule<PythonCodeFacts>({
    ...meta,
    *check(facts) {
      for (const note of judge(facts)) {
        if (note.topic === topic) yield evidence(note, facts);
      }
    },
  });
}

function evidence(note: Note, facts: PythonCodeFacts): Evidence {
  const { use, effect, subject } = note;
  const subjectShown = use.expression.includes(subject) ? '' : ` (that is ${subject})`;
  const place = use.within === '' ? '' : ` in ${use.within}`;
  return {
    message: `The Python code in this file ${verbs[use.kind]} ${use.expression}${subjectShown}${place}: it ${effect}`,
    severity: note.severity,
    at: { range: { offset: use.offset, length: 2 }, logical: `function ${use.within}` },
    key: subject,
    count: use.count,
    data: {
      function: subject,
      position: use.offset,
      expression: use.expression,
      within: use.within,
      python: facts.versions.join(', '),
    },
  };
}
