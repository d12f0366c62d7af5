import type { RuleMeta } from '../../core/types.js';

export const blacklisted: RuleMeta = {
  id: 'policy/blacklisted',
  title: 'The blacklist of this scan names the model or something in it',
  severity: 'critical',
  securitySeverity: '9.5',
  precision: 'high',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://github.com/google/re2/wiki/Syntax'],
  since: '1.0.0',
  help: {
    why: 'A pattern of --blacklist, of the input blacklist or of the configuration matches the name of the file, a name in its manifest or another text that it holds. Whoever set up the scan does not want such models.',
    fix: 'Do not use the model, or correct the pattern if it matches more than it was meant to.',
  },
};
