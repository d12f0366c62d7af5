import { defineRule } from '../../../core/define.js';
import type { WeightsFacts } from '../facts.js';
import { outliersOf } from './outliers.js';

export const outlyingClass = defineRule<WeightsFacts>({
  id: 'weights/outlying-class',
  title: 'One class of the classifier has weights unlike those of all others',
  severity: 'info',
  securitySeverity: '3.0',
  precision: 'low',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://arxiv.org/abs/2109.02836', 'https://arxiv.org/abs/1708.06733'],
  since: '1.0.0',
  help: {
    why: 'Training with a backdoor often leaves a trace in the last layer: the weights of the class that the trigger leads to are shifted against those of the other classes. Unbalanced data does the same.',
    fix: 'Compare the model with the one of the original publisher, or test it with a tool that searches for triggers. The figures alone prove nothing (docs/weights.md).',
  },
  *check(facts) {
    const byClass = new Map<number, string[]>();
    for (const { classIndex, method, figure, score } of outliersOf(facts)) {
      const text = `${method} ${figure.toPrecision(3)}, ${method === 'extreme values' ? 'share' : 'score'} ${score.toPrecision(3)}`;
      byClass.set(classIndex, [...(byClass.get(classIndex) ?? []), text]);
    }
    for (const [index, methods] of byClass) {
      yield {
        message: `Class ${String(index)} of ${facts.layer} (${String(facts.classes)} classes) has weights unlike those of all others: ${methods.join('; ')}`,
        at: { range: { offset: 0, length: 0 }, logical: `tensor ${facts.layer}` },
        key: `${facts.layer} ${String(index)}`,
        data: { layer: facts.layer, class: index, classes: facts.classes, methods: methods.join('; ') },
      };
    }
  },
});
