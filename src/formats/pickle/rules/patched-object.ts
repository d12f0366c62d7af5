import { pickleRule } from './pickle-rule.js';

export const patchedObject = pickleRule(
  {
    id: 'pickle/patched-object',
    title: 'Loading the pickle changes objects that are not its own',
    severity: 'critical',
    securitySeverity: '9.4',
    precision: 'high',
    cwe: ['CWE-502', 'CWE-915'],
    cve: [],
    references: ['https://github.com/protectai/modelscan/issues/85'],
    since: '1.0.0',
    help: {
      why: 'BUILD, SETITEM and APPEND act on any object. Applied to a module, a function, a class or the process environment they change how other code behaves; applied to an unknown object they run its methods.',
      fix: 'Do not load the file. Get the model again from its publisher.',
    },
  },
  'patched-object',
);
