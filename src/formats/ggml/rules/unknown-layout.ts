import { defineRule } from '../../../core/define.js';
import type { GgmlFacts } from '../facts.js';

export const unknownLayout = defineRule<GgmlFacts>({
  id: 'ggml/unknown-layout',
  title: 'What follows the parameters of the model is not read',
  severity: 'info',
  securitySeverity: '2.0',
  precision: 'high',
  cwe: ['CWE-1059'],
  cve: [],
  references: ['https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#historical-state-of-affairs'],
  since: '1.0.0',
  strictSeverity: 'warning',
  help: {
    why: 'Before GGUF every architecture had a layout of its own, which the file does not name. This one is none of those that are known, or the file holds no tensors.',
    fix: 'Ask for a GGUF file, which says what it holds.',
  },
  *check({ layout, magic }) {
    if (layout !== undefined) return;
    yield {
      message: `This ${magic} file is not laid out in a way that is known`,
      at: { range: { offset: 0, length: 36 } },
      key: 'layout',
    };
  },
});
