import type { RuleMeta } from '../../core/types.js';

export const missingPath: RuleMeta = {
  id: 'scan/missing-path',
  title: 'Does not exist',
  severity: 'warning',
  securitySeverity: '2.0',
  precision: 'very-high',
  cwe: [],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'A path that was asked for is not there, so nothing under it was scanned.',
    fix: 'Correct the path, or make sure that the step which provides it has run.',
  },
  operational: true,
};
