import { pickleRule } from './pickle-rule.js';

export const dangerousImport = pickleRule(
  {
    id: 'pickle/dangerous-import',
    title: 'Loading the pickle imports a callable that executes, fetches or writes',
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'very-high',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#restricting-globals'],
    since: '1.0.0',
    help: {
      why: 'The pickle imports a callable that runs code or programs, imports, unpickles, reads, writes or connects. Importing alone can act, and an object that holds such a callable calls it later.',
      fix: 'Do not load the file. Get the model again from its publisher, best as safetensors.',
    },
  },
  'dangerous-import',
);
