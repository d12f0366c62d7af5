import { pickleRule } from './pickle-rule.js';

export const libraryCall = pickleRule(
  {
    id: 'pickle/library-call',
    title: 'Loading the pickle calls library code with unusual arguments',
    severity: 'critical',
    securitySeverity: '7.2',
    precision: 'medium',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#object.__reduce__'],
    since: '1.0.0',
    help: {
      why: 'The callable belongs to a known package, but genuine files do not call it like this: constructors of library classes can read files or fetch addresses that they are given.',
      fix: 'Look at the arguments in the reconstructed call. If they name files, commands or addresses you do not know, do not load the file.',
    },
  },
  'library-call',
);
