import type { RuleMeta } from '../../core/types.js';

export const deceptiveName: RuleMeta = {
  id: 'scan/deceptive-name',
  title: 'The name of a model file is not what it looks like',
  severity: 'warning',
  securitySeverity: '6.0',
  precision: 'high',
  cwe: ['CWE-1007', 'CWE-451'],
  cve: ['CVE-2021-42574', 'CVE-2021-42694'],
  references: ['https://www.unicode.org/reports/tr39/', 'https://attack.mitre.org/techniques/T1036/002/'],
  since: '1.0.0',
  help: {
    why: 'Characters that do not print, that turn the direction of writing or that are drawn like others make one file pass for another, or hide its real ending.',
    fix: 'Rename the file with plain letters, and find out who gave it this name.',
  },
};
