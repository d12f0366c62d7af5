import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { Severity } from '../../../core/types.js';
import { classifyCallable } from '../../../judgement/python/classify-callable.js';
import type { EdgeNetworkFacts, ImportedFunction } from '../facts.js';

export const importedFunction = defineRule<EdgeNetworkFacts>({
  id: 'edge-network/imported-function',
  title: 'Loading the network imports a module or a native library and calls into it',
  severity: 'critical',
  securitySeverity: '9.3',
  precision: 'high',
  cwe: ['CWE-829', 'CWE-502'],
  cve: [],
  references: [
    'https://learn.microsoft.com/en-us/cognitive-toolkit/extend-cntk-with-user-defined-functions-in-python',
  ],
  since: '1.0.0',
  help: {
    why: 'CNTK restores a function that a user defined by importing the module that the file names and calling the method that it names, or by opening a native library of that name.',
    fix: 'Do not load the file before you know the module. Get a model that is made of the functions of CNTK alone.',
  },
  *check({ imported }) {
    for (const found of imported) {
      const { module, method, isNative, at } = found;
      const what = isNative ? 'opens the native library' : 'imports';
      yield {
        message: `Loading this file ${what} ${quoted(module)} and calls ${quoted(method)} of it`,
        severity: severityOf(found),
        at,
        key: `${module} ${method}`.slice(0, 240),
        data: { module, method, native: isNative },
      };
    }
  },
});

function severityOf({ module, method, isNative }: ImportedFunction): Severity {
  if (isNative) return /[/\\]/.test(module) ? 'critical' : 'warning';
  return classifyCallable({ module, name: method }).kind === 'forbidden' ? 'critical' : 'warning';
}
