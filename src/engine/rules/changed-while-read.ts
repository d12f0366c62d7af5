import type { RuleMeta } from '../../core/types.js';

export const changedWhileRead: RuleMeta = {
  id: 'scan/changed-while-read',
  title: 'Changed while it was read, twice',
  severity: 'warning',
  securitySeverity: '4.3',
  precision: 'very-high',
  cwe: ['CWE-367'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'What was analysed is not what the file holds now.',
    fix: 'Scan again when nothing writes to the file any more.',
  },
  operational: true,
};
