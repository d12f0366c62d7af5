import { pickleRule } from './pickle-rule.js';

export const unlistedCallable = pickleRule(
  {
    id: 'pickle/unlisted-callable',
    title: 'Loading the pickle uses a function of Python or a known package that no model needs',
    severity: 'critical',
    securitySeverity: '9.1',
    precision: 'high',
    cwe: ['CWE-502'],
    cve: [],
    references: ['https://arxiv.org/abs/2508.19774'],
    since: '1.0.0',
    help: {
      why: 'The standard library and the packages models are made with have finite namespaces, and hundreds of functions in them lead to code execution. What genuine files use is vetted by name; this one is not in any vetted list.',
      fix: 'Find out why the model needs this function. If it is harmless, accept this finding with a reason and report it to us, so that it can be vetted; else get the model again from its publisher.',
    },
  },
  'unlisted-callable',
);
