import type { RuleMeta } from '../../core/types.js';

export const crashed: RuleMeta = {
  id: 'scan/crashed',
  title: 'Made the scanner process crash',
  severity: 'warning',
  securitySeverity: '4.3',
  precision: 'high',
  cwe: ['CWE-703'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'The process that reads this file ended without a result. Other files are not affected. What was found until then is reported.',
    fix: 'Report the file to the project if you may share it, and treat it as hostile until it is understood.',
  },
  operational: true,
};
