import type { RuleMeta } from '../../core/types.js';

export const recognisedOnly: RuleMeta = {
  id: 'scan/recognised-only',
  title: 'Is recognised, but not analysed in depth',
  severity: 'info',
  securitySeverity: '2.0',
  precision: 'very-high',
  cwe: ['CWE-693'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'The format was told apart by its content and its outline was read, but nothing says what its loader would do with the rest. Silence about such a file is no proof.',
    fix: 'Load the file only where its origin is known, or convert it to a format that is analysed in depth.',
  },
  strictSeverity: 'warning',
};
