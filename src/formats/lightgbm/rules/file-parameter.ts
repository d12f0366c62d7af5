import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { LightgbmFacts } from '../facts.js';

export const fileParameter = defineRule<LightgbmFacts>({
  id: 'lightgbm/file-parameter',
  title: 'A stored parameter names a file or a host',
  severity: 'info',
  securitySeverity: '2.5',
  precision: 'medium',
  cwe: ['CWE-200', 'CWE-73'],
  cve: [],
  references: ['https://lightgbm.readthedocs.io/en/stable/Parameters.html'],
  since: '1.0.0',
  help: {
    why: 'The parameters of training are kept in the model. Code that continues the training with them opens those files; and they tell about the machine where the model was made.',
    fix: 'Do not continue the training with the stored parameters before you have looked at them.',
  },
  *check({ places }) {
    const [first] = places;
    if (first === undefined) return;
    yield {
      message: `The model was trained with ${quoted(first.text, 200)}`,
      at: { line: first.line, column: 1 },
      key: 'places',
      count: places.length,
    };
  },
});
