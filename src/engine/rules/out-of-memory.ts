import type { RuleMeta } from '../../core/types.js';

export const outOfMemory: RuleMeta = {
  id: 'scan/out-of-memory',
  title: 'Took more memory than the scanner allows itself',
  severity: 'warning',
  securitySeverity: '4.3',
  precision: 'high',
  cwe: ['CWE-770'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'A file can be built to exhaust memory. What was found until then is reported, the rest is not known.',
    fix: 'Treat the file as hostile unless its origin explains its size.',
  },
  operational: true,
};
