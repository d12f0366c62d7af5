import { pickleRule } from './pickle-rule.js';

export const dangerousCall = pickleRule(
  {
    id: 'pickle/dangerous-call',
    title: 'Loading the pickle runs a callable that executes, fetches or writes',
    severity: 'critical',
    securitySeverity: '9.8',
    precision: 'very-high',
    cwe: ['CWE-502', 'CWE-94'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#restricting-globals'],
    since: '1.0.0',
    help: {
      why: 'A pickle is a program: its REDUCE, INST, OBJ and NEWOBJ opcodes call what it imports. This callable runs code or programs, imports, unpickles, reads, writes or connects, and nothing that saves a model writes such a call.',
      fix: 'Do not load the file. Get the model again from its publisher, best as safetensors; if it was loaded already, treat that machine and its credentials as compromised.',
    },
  },
  'dangerous-call',
);
