import { defineRule } from '../../../core/define.js';
import { foreignParts } from '../../../judgement/torch/judge-expression.js';
import type { ExportFacts } from '../facts.js';

const consequences = {
  symbolic: 'Loading this program evaluates',
  guard: 'Running this program evaluates',
} as const;

export const evaluatedExpression = defineRule<ExportFacts>({
  id: 'torch-export/evaluated-expression',
  title: 'An expression over sizes is Python code that loading evaluates',
  severity: 'critical',
  securitySeverity: '9.8',
  precision: 'very-high',
  cwe: ['CWE-95', 'CWE-502'],
  cve: [],
  references: [
    'https://docs.sympy.org/latest/modules/core.html#sympy.core.sympify.sympify',
    'https://github.com/pytorch/pytorch/blob/main/torch/_export/serde/serialize.py',
  ],
  since: '1.0.0',
  help: {
    why: 'Sizes that are not fixed stand in the program as text. torch.export.load gives the text to sympify, which evaluates it as Python, and guards become a function that runs before the model. An exporter writes arithmetic over symbols there and nothing else.',
    fix: 'Do not load the file. Export the model again from its source.',
  },
  *check({ expressions }) {
    for (const { kind, text, at } of expressions) {
      const parts = foreignParts(text, kind);
      if (parts.length === 0) continue;
      const shown = text.length > 160 ? `${text.slice(0, 160)}…` : text;
      yield {
        message: `${consequences[kind]} ${shown}`,
        at,
        key: `${kind} ${parts.join(' ').slice(0, 100)}`,
        data: { kind, expression: text.slice(0, 400), parts: parts.slice(0, 8) },
      };
    }
  },
});
