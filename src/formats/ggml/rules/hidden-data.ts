import { defineRule } from '../../../core/define.js';
import type { GgmlFacts } from '../facts.js';

export const hiddenData = defineRule<GgmlFacts>({
  id: 'ggml/hidden-data',
  title: 'Bytes follow the last tensor',
  severity: 'warning',
  securitySeverity: '5.5',
  precision: 'high',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://github.com/ggml-org/ggml/blob/master/docs/gguf.md#historical-state-of-affairs'],
  since: '1.0.0',
  help: {
    why: 'Tensors follow each other to the end of the file. Readers take what stands behind them for one more tensor and write it where its numbers say, or never look at it.',
    fix: 'Do not load the file. Ask for one in the GGUF format that a current converter wrote.',
  },
  *check({ trailing, tensorCount }) {
    if (trailing === undefined) return;
    yield {
      message: `${String(trailing.length)} bytes follow the last of ${String(tensorCount)} tensors`,
      at: { range: trailing },
      key: 'trailing',
    };
  },
});
