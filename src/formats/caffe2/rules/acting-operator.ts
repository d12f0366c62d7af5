import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { Evidence, Severity } from '../../../core/types.js';
import { describePathForm, pathForm } from '../../../judgement/paths/path-form.js';
import { caffe2Operators, type Caffe2Effect } from '../../../knowledge/caffe2/operators.js';
import type { Caffe2Facts, Caffe2Operator } from '../facts.js';

const effects: Readonly<Record<Caffe2Effect, { readonly clause: string; readonly severity: Severity }>> = {
  python: { clause: 'calls a Python function of the process', severity: 'critical' },
  write: { clause: 'writes files', severity: 'critical' },
  read: { clause: 'reads files of the machine', severity: 'warning' },
  network: { clause: 'connects to other machines', severity: 'critical' },
};

export const actingOperator = defineRule<Caffe2Facts>({
  id: 'caffe2/acting-operator',
  title: 'Running the network does more than compute',
  severity: 'critical',
  securitySeverity: '9.2',
  precision: 'high',
  cwe: ['CWE-94', 'CWE-73'],
  cve: [],
  references: [
    'https://caffe2.ai/docs/operators-catalogue.html',
    'https://caffe2.ai/docs/custom-operators.html',
  ],
  since: '1.0.0',
  help: {
    why: 'A network is run operator by operator. Most compute; some call Python functions that the process has registered, open databases and files, or connect to other machines. No network for inference needs them.',
    fix: 'Do not run the network. Get one that takes and gives tensors only.',
  },
  *check({ operators }) {
    for (const operator of operators) {
      const effect = caffe2Operators.get(operator.type);
      if (effect !== undefined) yield evidence(operator, effect);
    }
  },
});

function evidence({ type, name, at, count, texts }: Caffe2Operator, effect: Caffe2Effect): Evidence {
  const { clause, severity } = effects[effect];
  const path = texts.find(({ text }) => /[/\\.]/.test(text));
  const form = path === undefined ? undefined : pathForm(path.text);
  const named = path === undefined ? '' : `: ${quoted(path.text, 160)}`;
  const leaves = form === undefined ? '' : `, which ${describePathForm(form)}`;
  const shown = name === '' ? '' : ` ${quoted(name, 160)}`;
  return {
    message: `The operator${shown} of type ${type} ${clause}${named}${leaves}`,
    severity: form === undefined ? severity : 'critical',
    at: { range: at, logical: type },
    key: `${type} ${path?.text ?? ''}`.trim(),
    count,
    data: { operator: type, effect },
  };
}
