import { referenceRule } from './reference-rule.js';

export const actingFunction = referenceRule(
  {
    id: 'keras/acting-function',
    title: 'The configuration calls a function of Keras that loads, fetches, writes or lifts the protection',
    severity: 'critical',
    securitySeverity: '9.6',
    precision: 'high',
    cwe: ['CWE-502', 'CWE-913'],
    cve: ['CVE-2025-8747', 'CVE-2025-9906', 'CVE-2025-12058', 'CVE-2025-12060'],
    references: [
      'https://github.com/keras-team/keras/security/advisories/GHSA-c9rc-mg46-23w3',
      'https://github.com/keras-team/keras/security/advisories/GHSA-36fq-jgmw-4r9c',
    ],
    since: '1.0.0',
    help: {
      why: 'Keras itself has functions that download and unpack files, load other models and switch safe_mode off. A configuration that names one uses the allowed library to do what it forbids.',
      fix: 'Do not load the file. Layers, losses, metrics and operations are all that a configuration names.',
    },
  },
  'gadget',
);
