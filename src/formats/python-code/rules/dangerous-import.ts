import { codeRule } from './code-rule.js';

export const dangerousImport = codeRule(
  {
    id: 'python-code/dangerous-import',
    title: 'Compiled Python code gets hold of something that executes, fetches, writes or deserialises',
    severity: 'critical',
    securitySeverity: '9.3',
    precision: 'high',
    cwe: ['CWE-94', 'CWE-506'],
    cve: [],
    references: ['https://docs.python.org/3/library/marshal.html'],
    since: '1.0.0',
    help: {
      why: 'The file carries a function as bytecode that imports or loads this name. What it does with it afterwards may be computed, so that no call of it stands in the bytecode.',
      fix: 'Do not load the file. Ask its publisher for the source of the function, or for the model without it.',
    },
  },
  'dangerous-import',
);
