import { defineRule } from '../../../core/define.js';
import { describePathForm, pathForm } from '../../../judgement/paths/path-form.js';
import type { TfliteFacts } from '../facts.js';

export const externalBuffer = defineRule<TfliteFacts>({
  id: 'tflite/external-buffer-outside',
  title: 'Loading the model reads weights from outside its folder',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-22', 'CWE-36'],
  cve: [],
  references: [
    'https://github.com/tensorflow/tensorflow/blob/master/tensorflow/compiler/mlir/lite/schema/schema.fbs',
  ],
  since: '1.0.0',
  help: {
    why: 'Buffers may lie in a group of their own, a file that the model names. A name that leaves the folder makes the reader map any file of the machine as weights.',
    fix: 'Do not load the model. Get it again from its publisher.',
  },
  *check({ externalGroups }) {
    for (const { name, at } of externalGroups) {
      const form = pathForm(name);
      if (form === undefined) continue;
      yield {
        message: `Buffers of the model are read from ${JSON.stringify(name)}, which ${describePathForm(form)}`,
        at: { range: at, logical: `external buffer group ${name}` },
        key: name,
        data: { name, form },
      };
    }
  },
});
