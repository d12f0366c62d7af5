import { pickleRule } from './pickle-rule.js';

export const carriedCode = pickleRule(
  {
    id: 'pickle/carried-code',
    title: 'The pickle builds functions from compiled code that it carries',
    severity: 'warning',
    securitySeverity: '6.5',
    precision: 'very-high',
    cwe: ['CWE-506', 'CWE-829'],
    cve: [],
    references: ['https://github.com/cloudpipe/cloudpickle', 'https://dill.readthedocs.io/'],
    since: '1.0.0',
    help: {
      why: 'cloudpickle and dill write functions and classes as bytecode. Here all of it could be read and it only computes; it still runs when the model is used, and nobody reviews bytecode.',
      fix: 'Put the functions into a module of your own and pickle with the standard library, so that the file names them and does not carry them.',
    },
  },
  'carried-code',
);
