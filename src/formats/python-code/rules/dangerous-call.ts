import { codeRule } from './code-rule.js';

export const dangerousCall = codeRule(
  {
    id: 'python-code/dangerous-call',
    title: 'Compiled Python code calls something that executes, fetches, writes or deserialises',
    severity: 'critical',
    securitySeverity: '9.8',
    precision: 'high',
    cwe: ['CWE-94', 'CWE-506'],
    cve: ['CVE-2024-3660', 'CVE-2025-1550'],
    references: ['https://docs.python.org/3/library/marshal.html'],
    since: '1.0.0',
    help: {
      why: 'The file carries a function as bytecode, and its bytecode calls this. Whoever loads the model gets the function with it, and a layer, a hook or a reducer runs it without anybody reading it.',
      fix: 'Do not load the file. Get the model again from its publisher without code in it; if it was loaded already, treat that machine and its credentials as compromised.',
    },
  },
  'dangerous-call',
);
