import type { RuleMeta } from '../../core/types.js';

export const internalError: RuleMeta = {
  id: 'scan/internal-error',
  title: 'Met a fault in the scanner itself',
  severity: 'warning',
  securitySeverity: '4.3',
  precision: 'high',
  cwe: ['CWE-703'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'A part of the scanner failed on this file in a way that it should not. The part that failed judged nothing.',
    fix: 'Report the message to the project, and treat the file as not analysed.',
  },
  operational: true,
};
