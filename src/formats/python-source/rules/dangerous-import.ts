import { sourceRule } from './source-rule.js';

export const dangerousImport = sourceRule(
  {
    id: 'python-source/dangerous-import',
    title: 'Python source imports what acts at once, or keeps what executes at hand',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'medium',
    cwe: ['CWE-94', 'CWE-506'],
    cve: [],
    references: ['https://docs.python.org/3/reference/import.html'],
    since: '1.0.0',
    help: {
      why: 'Some modules act as soon as they are imported, and a function that executes text or programs is kept under another name so that nobody sees where it is called.',
      fix: 'Remove the import or the reference; if it is needed, call the function by its own name where it is used.',
    },
  },
  'dangerous-import',
);
