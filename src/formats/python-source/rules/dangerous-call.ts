import { sourceRule } from './source-rule.js';

export const dangerousCall = sourceRule(
  {
    id: 'python-source/dangerous-call',
    title: 'Python source calls something that executes, fetches, writes or deserialises',
    severity: 'critical',
    securitySeverity: '9.6',
    precision: 'high',
    cwe: ['CWE-94', 'CWE-506', 'CWE-829'],
    cve: [],
    references: [
      'https://docs.python.org/3/reference/import.html',
      'https://huggingface.co/docs/transformers/custom_models',
    ],
    since: '1.0.0',
    help: {
      why: 'Statements of a module run when it is imported, and a loader of models imports the modules that the model names. What they call here runs with the rights of whoever loads the model.',
      fix: 'Do not load the model with its own code (trust_remote_code=False, weights_only=True), or move what it has to do into a function that its user calls knowingly.',
    },
  },
  'dangerous-call',
);
