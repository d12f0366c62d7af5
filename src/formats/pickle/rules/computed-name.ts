import { pickleRule } from './pickle-rule.js';

export const computedName = pickleRule(
  {
    id: 'pickle/computed-name',
    title: 'Loading the pickle imports or calls something that it computes',
    severity: 'critical',
    securitySeverity: '9.5',
    precision: 'high',
    cwe: ['CWE-502', 'CWE-470'],
    cve: [],
    references: ['https://github.com/mmaitre314/picklescan/security/advisories/GHSA-9gvj-pp9x-gcfr'],
    since: '1.0.0',
    help: {
      why: 'The name of what is imported or called is put together while the file loads, or comes from an extension registry. No saving code does that; it serves to hide the name.',
      fix: 'Do not load the file. Get the model again from its publisher.',
    },
  },
  'computed-name',
);
