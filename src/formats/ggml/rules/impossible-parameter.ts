import { defineRule } from '../../../core/define.js';
import type { GgmlFacts } from '../facts.js';

export const impossibleParameter = defineRule<GgmlFacts>({
  id: 'ggml/impossible-parameter',
  title: 'A parameter of the model is negative for its readers',
  severity: 'warning',
  securitySeverity: '6.5',
  precision: 'high',
  cwe: ['CWE-190', 'CWE-787'],
  cve: [],
  references: ['https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#historical-state-of-affairs'],
  since: '1.0.0',
  help: {
    why: 'Readers in C keep these numbers in signed 32 bits, compute sizes with them and write the file into what they allocate.',
    fix: 'Do not load the file. The formats of before GGUF are no longer read by current runtimes; ask for a GGUF file.',
  },
  *check({ impossible, magic }) {
    const [first] = impossible;
    if (first === undefined) return;
    yield {
      message: `A ${magic} model gives ${String(first)} as one of its sizes`,
      at: { range: { offset: 0, length: 36 } },
      key: 'parameter',
      count: impossible.length,
    };
  },
});
