import type { RuleMeta } from '../../core/types.js';

export const specialFile: RuleMeta = {
  id: 'scan/special-file',
  title: 'Is a pipe, a device, a socket or a link that leads nowhere',
  severity: 'warning',
  securitySeverity: '4.3',
  precision: 'very-high',
  cwe: ['CWE-66'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'Reading such a name can block, or give something else each time. It was not opened.',
    fix: 'Remove it from the folder, or exclude it.',
  },
};
