import { defineRule } from '../../../core/define.js';
import type { ExecutorchFacts } from '../facts.js';

export const outOfRange = defineRule<ExecutorchFacts>({
  id: 'executorch/out-of-range',
  title: 'The program refers to data that the file does not hold',
  severity: 'warning',
  securitySeverity: '5.9',
  precision: 'high',
  cwe: ['CWE-125', 'CWE-1284'],
  cve: [],
  references: ['https://docs.pytorch.org/executorch/stable/pte-file-format.html'],
  since: '1.0.0',
  help: {
    why: 'Runtimes on small devices map the file and follow these offsets, not all of them with a check. One that leads out of the file reads memory that is not the model.',
    fix: 'Export the program again from a trusted source.',
  },
  *check({ outside, danglingDelegates }) {
    const [first] = outside;
    if (first !== undefined)
      yield {
        message: `The file ends before ${first.name} does`,
        at: { logical: first.name },
        key: 'outside',
        count: outside.length,
      };
    const [delegate] = danglingDelegates;
    if (delegate !== undefined)
      yield {
        message: `The delegate ${JSON.stringify(delegate)} takes data that the program does not have`,
        at: { logical: delegate },
        key: 'delegate',
        count: danglingDelegates.length,
      };
  },
});
