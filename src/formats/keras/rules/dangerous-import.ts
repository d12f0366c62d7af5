import { referenceRule } from './reference-rule.js';

export const dangerousImport = referenceRule(
  {
    id: 'keras/dangerous-import',
    title: 'The configuration imports something that no model is made of',
    severity: 'critical',
    securitySeverity: '9.8',
    precision: 'high',
    cwe: ['CWE-502', 'CWE-829', 'CWE-94'],
    cve: ['CVE-2025-1550', 'CVE-2025-8747', 'CVE-2025-9906', 'CVE-2021-37678'],
    references: [
      'https://github.com/keras-team/keras/security/advisories/GHSA-48g7-3x6r-xfhp',
      'https://nvd.nist.gov/vuln/detail/CVE-2025-1550',
    ],
    since: '1.0.0',
    help: {
      why: 'A configuration names the module and the class or function of each object. Several releases of Keras import whatever it names and call it with arguments from the file.',
      fix: 'Do not load the file. A model of Keras names only Keras and its own registered classes.',
    },
  },
  'import',
);
