import type { RuleMeta } from '../../core/types.js';

export const configurationChanged: RuleMeta = {
  id: 'scan/configuration-changed',
  title: 'Decides what the scan reports, and is under change',
  severity: 'info',
  securitySeverity: '2.0',
  precision: 'very-high',
  cwe: ['CWE-693'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'The proposed change edits the configuration, the baseline or a list of the scan. The version of the base commit is in force for this run; once merged, the new version decides what later runs report.',
    fix: 'Review what the change accepts, lowers or leaves out as you would review a change of the scan itself.',
  },
};
