import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { GgufFacts } from '../facts.js';

export const overlappingTensors = defineRule<GgufFacts>({
  id: 'gguf/overlapping-tensors',
  title: 'Two tensors lie in the same bytes',
  severity: 'warning',
  securitySeverity: '5.3',
  precision: 'very-high',
  cwe: ['CWE-119'],
  cve: [],
  references: ['https://github.com/ggml-org/ggml/blob/master/docs/gguf.md'],
  since: '1.0.0',
  help: {
    why: 'Tensors follow each other in the file. A loader that changes one of two overlapping tensors changes the other, and a small file can unfold to any size.',
    fix: 'Do not load the file. Ask for one that a current converter wrote.',
  },
  *check({ overlaps }) {
    const [pair] = overlaps;
    if (pair === undefined) return;
    const { first, second } = pair;
    yield {
      message: `${quoted(second.name)} begins at ${String(second.offset)}, inside ${quoted(first.name)}`,
      at: { range: second.at, logical: second.name },
      key: 'overlap',
      count: overlaps.length,
      data: { tensors: [first.name, second.name] },
    };
  },
});
