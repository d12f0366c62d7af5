import { pickleRule } from './pickle-rule.js';

export const foreignClass = pickleRule(
  {
    id: 'pickle/foreign-class',
    title: 'The pickle needs classes of a package we know nothing about',
    severity: 'info',
    securitySeverity: '2.0',
    precision: 'medium',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#what-can-be-pickled-and-unpickled'],
    since: '1.0.0',
    help: {
      why: 'Loading imports these packages and builds their objects, so their code runs. That is normal for a model that was saved whole, and it makes those packages part of what you trust.',
      fix: 'Check that the packages are the ones you expect and name your own in trusted-packages; better, save a state dict or safetensors instead of whole objects.',
    },
    strictSeverity: 'warning',
  },
  'foreign-class',
);
