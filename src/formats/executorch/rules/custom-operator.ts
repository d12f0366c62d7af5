import { defineRule } from '../../../core/define.js';
import { knownNamespaces } from '../../../knowledge/executorch/backends.js';
import type { ExecutorchFacts } from '../facts.js';

export const customOperator = defineRule<ExecutorchFacts>({
  id: 'executorch/custom-operator',
  title: 'Running the program needs operators that are not part of ExecuTorch',
  severity: 'info',
  strictSeverity: 'warning',
  securitySeverity: '3.1',
  precision: 'high',
  cwe: ['CWE-829'],
  cve: [],
  references: ['https://docs.pytorch.org/executorch/stable/kernel-library-custom-aten-kernel.html'],
  since: '1.0.0',
  help: {
    why: 'The program holds no code for its operators: a custom one runs only where a native library that implements it was linked in, which nobody has vetted with the model.',
    fix: 'Find out which library implements the operator and whether you trust it.',
  },
  *check({ operators }) {
    for (const name of operators) {
      const namespace = name.split('::')[0] ?? '';
      if (knownNamespaces.has(namespace)) continue;
      yield {
        message: `The program calls the operator ${JSON.stringify(name)}, which ExecuTorch does not have`,
        at: { logical: name },
        key: name,
        data: { operator: name },
      };
    }
  },
});
