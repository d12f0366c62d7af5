import { pickleRule } from './pickle-rule.js';

export const unexpectedArguments = pickleRule(
  {
    id: 'pickle/unexpected-arguments',
    title: 'Loading the pickle calls a rebuilding function with arguments that no library writes',
    severity: 'critical',
    securitySeverity: '8.8',
    precision: 'high',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#object.__reduce__'],
    since: '1.0.0',
    help: {
      why: "Functions that rebuild arrays, tensors and containers are harmless with the arguments their libraries write. With others they resolve names, call what they are given or decode with a codec of the file's choice.",
      fix: "Do not load the file; the producer's own tools do not write such calls.",
    },
  },
  'unexpected-arguments',
);
