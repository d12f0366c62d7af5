import { codeRule } from './code-rule.js';

export const patchedObject = codeRule(
  {
    id: 'python-code/patched-object',
    title: 'Compiled Python code changes modules or classes that are not its own',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-913', 'CWE-506'],
    cve: [],
    references: ['https://docs.python.org/3/reference/simple_stmts.html#assignment-statements'],
    since: '1.0.0',
    help: {
      why: 'What the function sets here stays for the whole process: other code that uses the library then runs what the file put there.',
      fix: 'Do not load the file. Ask its publisher for the model without code in it.',
    },
  },
  'patched-object',
);
