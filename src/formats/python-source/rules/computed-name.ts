import { sourceRule } from './source-rule.js';

export const computedName = sourceRule(
  {
    id: 'python-source/computed-name',
    title: 'Python source takes functions of the system by names that it computes',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-470', 'CWE-506'],
    cve: [],
    references: ['https://docs.python.org/3/library/functions.html#getattr'],
    since: '1.0.0',
    help: {
      why: 'Whoever takes a function of os, subprocess or builtins by a name that is put together at run time hides which one it is; there is no other reason to do so.',
      fix: 'Do not import the source unless its publisher writes out the names and you trust them.',
    },
  },
  'computed-name',
);
