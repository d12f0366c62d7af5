import { defineRule } from '../../../core/define.js';
import { knownBackends } from '../../../knowledge/executorch/backends.js';
import type { ExecutorchFacts } from '../facts.js';

export const foreignBackend = defineRule<ExecutorchFacts>({
  id: 'executorch/foreign-backend',
  title: 'Running the program needs a delegate that is not part of ExecuTorch',
  severity: 'info',
  strictSeverity: 'warning',
  securitySeverity: '3.7',
  precision: 'high',
  cwe: ['CWE-829'],
  cve: [],
  references: ['https://docs.pytorch.org/executorch/stable/compiler-delegate-and-partitioner.html'],
  since: '1.0.0',
  help: {
    why: 'A delegate is native code that is handed its part of the program as opaque bytes. It runs only where a library that brings it was linked in, and what it makes of the bytes can not be seen here.',
    fix: 'Find out which library registers the delegate and whether you trust it.',
  },
  *check({ backends }) {
    for (const backend of backends) {
      if (knownBackends.has(backend)) continue;
      yield {
        message: `The program hands parts of itself to the delegate ${JSON.stringify(backend)}`,
        at: { logical: backend },
        key: backend,
        data: { backend },
      };
    }
  },
});
