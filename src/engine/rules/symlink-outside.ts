import type { RuleMeta } from '../../core/types.js';

export const symlinkOutside: RuleMeta = {
  id: 'scan/symlink-outside',
  title: 'Is a link that leaves the scanned folder',
  severity: 'warning',
  securitySeverity: '5.9',
  precision: 'very-high',
  cwe: ['CWE-59'],
  cve: [],
  references: [],
  since: '1.0.0',
  help: {
    why: 'What the link leads to depends on the machine. It was not read: a scan must not be led to files that nobody asked it to read.',
    fix: 'Replace the link by the file, or scan the folder that the link leads to.',
  },
};
