import { defineRule } from '../../../core/define.js';
import type { RuntimeModelFacts } from '../facts.js';

export const hiddenData = defineRule<RuntimeModelFacts>({
  id: 'runtime-model/hidden-data',
  title: 'Bytes follow the end of the model',
  severity: 'warning',
  securitySeverity: '4.4',
  precision: 'high',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://github.com/apache/mxnet/blob/master/src/ndarray/ndarray.cc'],
  since: '1.0.0',
  help: {
    why: 'Readers stop where the model ends. What follows is never looked at and can be meant for another reader.',
    fix: 'Find out what wrote the file; the tools themselves write nothing there.',
  },
  *check({ trailing }) {
    if (trailing === undefined) return;
    yield {
      message: `${String(trailing.length)} bytes follow the end of the model`,
      at: { range: trailing },
      key: 'trailing',
    };
  },
});
