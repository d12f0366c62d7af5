import { pickleRule } from './pickle-rule.js';

export const foreignCall = pickleRule(
  {
    id: 'pickle/foreign-call',
    title: 'Loading the pickle runs code of a package we know nothing about',
    severity: 'critical',
    securitySeverity: '7.5',
    precision: 'medium',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#object.__reduce__'],
    since: '1.0.0',
    help: {
      why: 'The pickle calls a function, or a constructor with telling arguments, of a package that is in no vetted list. What it does there depends on code that is not in the file.',
      fix: 'Read what the callable does in the version you install. Trust the package in the configuration if it is yours; else do not load the file.',
    },
  },
  'foreign-call',
);
