import { sourceRule } from './source-rule.js';

export const patchedObject = sourceRule(
  {
    id: 'python-source/patched-object',
    title: 'Python source replaces parts of the interpreter or of the standard library',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-913', 'CWE-506'],
    cve: [],
    references: ['https://docs.python.org/3/reference/simple_stmts.html#assignment-statements'],
    since: '1.0.0',
    help: {
      why: 'What the source sets here stays for the whole process: other code that uses the module or the variable then runs what the source put there.',
      fix: 'Do not import the source. Ask its publisher why it has to change the interpreter.',
    },
  },
  'patched-object',
);
