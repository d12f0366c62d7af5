import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import { describePathForm, pathForm } from '../../../judgement/paths/path-form.js';
import type { TfjsFacts } from '../facts.js';

export const weightsOutside = defineRule<TfjsFacts>({
  id: 'tfjs/weights-outside',
  title: 'Loading the model fetches weights from elsewhere',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-22', 'CWE-610', 'CWE-829'],
  cve: [],
  references: ['https://www.tensorflow.org/js/guide/save_load'],
  since: '1.0.0',
  help: {
    why: 'Weights lie beside the model.json under plain names. A path that leaves the folder, or an address, makes the loader read a file of the machine or fetch what its author can change at any time.',
    fix: 'Do not load the model. Get it again from its publisher, with its weights beside it.',
  },
  *check({ weights }) {
    for (const { path, at } of weights) {
      const form = pathForm(path);
      if (form === undefined) continue;
      yield {
        message: `Weights are taken from ${quoted(path, 160)}, which ${describePathForm(form)}`,
        at: { ...at, logical: 'weightsManifest' },
        key: path,
        data: { path, form },
      };
    }
  },
});
