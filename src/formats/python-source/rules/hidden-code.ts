import { defineRule } from '../../../core/define.js';
import type { PythonSourceFacts } from '../facts.js';
import { judge } from './judge.js';

/** Names that a finding lists. */
const maxNamed = 8;

export const hiddenCode = defineRule<PythonSourceFacts>({
  id: 'python-source/hidden-code',
  title: 'The file hides Python source behind an encoding',
  severity: 'warning',
  securitySeverity: '6.9',
  precision: 'high',
  cwe: ['CWE-506', 'CWE-116'],
  cve: [],
  references: ['https://attack.mitre.org/techniques/T1027/'],
  since: '1.0.0',
  help: {
    why: 'Source that is written as digits or compressed is there to be run where nobody reads it; a model has no use for it.',
    fix: 'Ask the publisher of the model what the source is for, and do not load the model before you know.',
  },
  *check(facts) {
    // What the source does says more than that it is hidden.
    if (facts.profile !== 'hidden' || judge(facts).length > 0) return;
    const names = [...new Set(facts.uses.map(({ expression }) => expression))].slice(0, maxNamed);
    yield {
      message: `The file holds Python source behind an encoding${names.length === 0 ? '' : `; it uses ${names.join(', ')}`}`,
      at: { range: { offset: 0, length: facts.size } },
      key: 'source',
      data: { names },
    };
  },
});
