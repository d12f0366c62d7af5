import { codeRule } from './code-rule.js';

export const computedName = codeRule(
  {
    id: 'python-code/computed-name',
    title: 'Compiled Python code takes attributes by names that it computes',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-470', 'CWE-506'],
    cve: [],
    references: ['https://docs.python.org/3/library/functions.html#getattr'],
    since: '1.0.0',
    help: {
      why: 'With getattr and a name that is put together at run time the function reaches anything that its objects lead to, and nobody can tell from the file what that is.',
      fix: 'Do not load the file unless its publisher shows the source of the function and you trust it.',
    },
  },
  'computed-name',
);
