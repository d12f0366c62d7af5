import { defineRule } from '../../../core/define.js';
import type { Severity } from '../../../core/types.js';
import { classifyCallable, type CallableKind } from '../../../judgement/python/classify-callable.js';
import type { ExportFacts } from '../facts.js';

const severities: Readonly<Record<CallableKind, Severity | undefined>> = {
  inert: undefined,
  rebuild: undefined,
  pure: undefined,
  'library-class': undefined,
  member: 'info',
  carrier: 'warning',
  'foreign-class': 'info',
  'foreign-function': 'warning',
  unlisted: 'critical',
  forbidden: 'critical',
};

export const importedName = defineRule<ExportFacts>({
  id: 'torch-export/imported-name',
  title: 'Loading the program imports a name for its inputs and outputs',
  severity: 'critical',
  securitySeverity: '9.3',
  precision: 'high',
  cwe: ['CWE-470', 'CWE-502'],
  cve: [],
  references: ['https://github.com/pytorch/pytorch/blob/main/torch/utils/_pytree.py'],
  since: '1.0.0',
  help: {
    why: 'How inputs and outputs are nested stands in the program as text. For enumerations and defaultdicts the loader imports the module that the text names, which runs it, and calls what it finds there when a value is missing.',
    fix: 'Do not load the file unless you know the module; an exporter writes only the types of the inputs that the model had.',
  },
  *check({ imports }) {
    for (const { module, name, at } of imports) {
      const callable = classifyCallable({ module, name });
      const severity = severities[callable.kind];
      if (severity === undefined) continue;
      const effect = callable.effect === undefined ? '' : `: it ${callable.effect}`;
      yield {
        message: `Loading this program imports ${callable.written}${effect}`,
        severity,
        at,
        key: callable.resolved,
        data: { module, name, kind: callable.kind },
      };
    }
  },
});
