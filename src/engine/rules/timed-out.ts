import type { RuleMeta } from '../../core/types.js';

export const timedOut: RuleMeta = {
  id: 'scan/timed-out',
  title: 'Was not analysed to its end in the time allowed',
  severity: 'warning',
  securitySeverity: '4.3',
  precision: 'very-high',
  cwe: ['CWE-400'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'A file can be built to take very long. What was found until the deadline is reported, the rest is not known.',
    fix: 'Raise the time limit if the file is merely large; otherwise treat it as hostile.',
  },
  operational: true,
};
