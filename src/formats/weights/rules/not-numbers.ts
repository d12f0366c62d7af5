import { defineRule } from '../../../core/define.js';
import type { WeightsFacts } from '../facts.js';

export const notNumbers = defineRule<WeightsFacts>({
  id: 'weights/not-numbers',
  title: 'The final layer of the classifier holds values that are no numbers',
  severity: 'info',
  securitySeverity: '2.0',
  precision: 'very-high',
  cwe: ['CWE-1024'],
  cve: [],
  references: ['https://arxiv.org/abs/2109.02836'],
  since: '1.0.0',
  help: {
    why: 'Infinite values and values that are no numbers decide every prediction, or make each of them meaningless.',
    fix: 'Take the model from its publisher again; if the values are there too, do not use it.',
  },
  *check({ notNumbers: count, layer }) {
    if (count === 0) return;
    yield {
      message: `${String(count)} values of ${layer} are infinite or no numbers`,
      at: { range: { offset: 0, length: 0 }, logical: `tensor ${layer}` },
      key: layer,
      count,
      data: { layer, values: count },
    };
  },
});
