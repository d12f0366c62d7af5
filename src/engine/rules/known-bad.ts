import type { RuleMeta } from '../../core/types.js';

export const knownBad: RuleMeta = {
  id: 'scan/known-bad',
  title: 'Known malicious model (blacklisted)',
  severity: 'critical',
  securitySeverity: '10.0',
  precision: 'very-high',
  cwe: ['CWE-506'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'The SHA-256 of this file is on a list of known malicious files that this scan was given.',
    fix: 'Do not load the file. Remove it, and find out how it came here and who has loaded it.',
  },
};
