import type { RuleMeta } from '../../core/types.js';

export const findingsLimit: RuleMeta = {
  id: 'scan/findings-limit',
  title: 'Holds more findings than the report keeps of one file',
  severity: 'warning',
  securitySeverity: '4.3',
  precision: 'very-high',
  cwe: ['CWE-779'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'A file can be built to flood a report so that the one finding that matters is overlooked. The worst are kept and the rest is counted.',
    fix: 'Treat the file by its worst findings.',
  },
};
