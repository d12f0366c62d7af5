import { defineRule } from '../../../core/define.js';
import type { EdgeNetworkFacts } from '../facts.js';

export const wrongCount = defineRule<EdgeNetworkFacts>({
  id: 'edge-network/wrong-count',
  title: 'The network holds other numbers of things than it declares',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-787', 'CWE-129'],
  cve: [],
  references: ['https://github.com/Tencent/ncnn/wiki/param-and-model-file-structure'],
  since: '1.0.0',
  help: {
    why: 'ncnn reserves room for as many layers and blobs as the second line says, and fills it as it reads the layers without looking at that number again: more of them are written outside of the room. Converters count right.',
    fix: 'Do not load the file. Convert the network again from its source.',
  },
  *check({ wrongCounts }) {
    for (const { overflows, detail, at } of wrongCounts)
      yield {
        message: `The counts of the network are wrong: ${detail}`,
        severity: overflows ? 'critical' : 'warning',
        at,
        key: detail.replace(/\d+/g, '#'),
        data: { overflows },
      };
  },
});
