import type { RuleMeta } from '../../core/types.js';

export const nameContradictsContent: RuleMeta = {
  id: 'scan/name-contradicts-content',
  title: 'Carries a name that contradicts its content',
  severity: 'warning',
  securitySeverity: '6.5',
  precision: 'high',
  cwe: ['CWE-351', 'CWE-434'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'People and programs choose a loader by name. A file whose name promises no code, and whose content can run some, passes reviews and filters that go by names.',
    fix: 'Rename the file to what it is, or find out who gave it this name and why.',
  },
};
