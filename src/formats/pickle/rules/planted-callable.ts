import { pickleRule } from './pickle-rule.js';

export const plantedCallable = pickleRule(
  {
    id: 'pickle/planted-callable',
    title: "The pickle plants a callable where Python or the model's user will call it",
    severity: 'critical',
    securitySeverity: '9.6',
    precision: 'high',
    cwe: ['CWE-502', 'CWE-915'],
    cve: [],
    references: ['https://docs.python.org/3/library/pickle.html#object.__setstate__'],
    since: '1.0.0',
    help: {
      why: "BUILD writes into an object's attributes. A callable under `__setstate__`, `append` or a method's name is called by the next opcode or by the first use of the model, with no call opcode for a scanner to see.",
      fix: 'Do not load the file. Get the model again from its publisher.',
    },
  },
  'planted-callable',
);
