import { defineRule } from '../../../core/define.js';
import type { Torch7Facts } from '../facts.js';

export const carriedFunction = defineRule<Torch7Facts>({
  id: 'torch7/carried-function',
  title: 'The file carries Lua bytecode',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-502', 'CWE-94'],
  cve: [],
  references: ['https://github.com/torch/torch7/blob/master/doc/serialization.md'],
  since: '1.0.0',
  help: {
    why: 'Loading hands the bytes to loadstring, and the model calls the function when it runs. Lua does not verify bytecode: it can do what the process can, and break the interpreter itself.',
    fix: 'Load the file only where its author is trusted with the machine, or convert the weights with a reader that has no Lua.',
  },
  *check({ functions }) {
    const acting = [...new Set(functions.flatMap((each) => each.acting))].sort();
    const first = functions.find((each) => each.acting.length > 0) ?? functions[0];
    if (first === undefined) return;
    const reach = acting.length === 0 ? '' : `, which names ${acting.join(', ')}`;
    yield {
      message: `Loading this file makes a function of ${String(first.at.length)} bytes of Lua bytecode${reach}`,
      severity: acting.length === 0 ? 'warning' : 'critical',
      at: { range: first.at },
      key: 'function',
      count: functions.length,
      data: { names: acting },
    };
  },
});
