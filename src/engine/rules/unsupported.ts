import type { RuleMeta } from '../../core/types.js';

export const unsupported: RuleMeta = {
  id: 'scan/unsupported',
  title: 'Uses a variant of its format that is not analysed',
  severity: 'warning',
  securitySeverity: '4.3',
  precision: 'very-high',
  cwe: ['CWE-693'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'The format was recognised, but this variant of it can not be read here, so its content is not known.',
    fix: 'Convert the file to a common variant of its format and scan that.',
  },
};
