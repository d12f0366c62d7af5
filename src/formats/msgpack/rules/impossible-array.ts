import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { MsgpackFacts } from '../facts.js';

export const impossibleArray = defineRule<MsgpackFacts>({
  id: 'msgpack/impossible-array',
  title: 'An array has other bytes than its type and shape need',
  severity: 'warning',
  securitySeverity: '5.1',
  precision: 'high',
  cwe: ['CWE-131'],
  cve: [],
  references: ['https://github.com/msgpack/msgpack/blob/master/spec.md'],
  since: '1.0.0',
  help: {
    why: 'No writer makes such an array. Readers fail on it at best; those that trust the shape read beyond the bytes.',
    fix: 'Do not load the file. Ask for one that the framework itself wrote.',
  },
  *check({ missized }) {
    const [first] = missized;
    if (first === undefined) return;
    const { path, dtype, shape, data } = first;
    yield {
      message: `${quoted(path)} is ${JSON.stringify(dtype)} [${shape.slice(0, 8).join(', ')}], but has ${String(data.length)} bytes`,
      at: { range: data, logical: path },
      key: 'size',
      count: missized.length,
      data: { path },
    };
  },
});
