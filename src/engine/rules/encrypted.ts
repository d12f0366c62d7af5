import type { RuleMeta } from '../../core/types.js';

export const encrypted: RuleMeta = {
  id: 'scan/encrypted',
  title: 'Holds an encrypted part that could not be analysed',
  severity: 'warning',
  securitySeverity: '5.3',
  precision: 'very-high',
  cwe: ['CWE-693'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'What is encrypted can hold anything, and a password beside the file is all that a loader needs.',
    fix: 'Decrypt the file and scan the result, or do not load it.',
  },
};
