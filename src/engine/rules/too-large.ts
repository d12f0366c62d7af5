import type { RuleMeta } from '../../core/types.js';

export const tooLarge: RuleMeta = {
  id: 'scan/too-large',
  title: 'Is larger than the size limit and was not analysed',
  severity: 'warning',
  securitySeverity: '3.1',
  precision: 'very-high',
  cwe: ['CWE-400'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'A file above the limit that was set for this scan was not opened, so its content is not known.',
    fix: 'Raise the limit, or exclude the file if it is known by other means.',
  },
};
