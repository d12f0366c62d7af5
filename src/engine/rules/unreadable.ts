import type { RuleMeta } from '../../core/types.js';

export const unreadable: RuleMeta = {
  id: 'scan/unreadable',
  title: 'Can not be read',
  severity: 'warning',
  securitySeverity: '3.1',
  precision: 'very-high',
  cwe: [],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'The system refused to open or read it, so its content is not known.',
    fix: 'Give the scanner permission to read it, and make sure that nothing removes files during the scan.',
  },
  operational: true,
};
