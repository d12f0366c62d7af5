import { defineRule } from '../../../core/define.js';
import { describePathForm, pathForm } from '../../../judgement/paths/path-form.js';
import type { TfGraphFacts } from '../facts.js';

export const assetOutside = defineRule<TfGraphFacts>({
  id: 'tf-graph/asset-outside',
  title: 'Loading the model takes an asset from outside its folder',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'very-high',
  cwe: ['CWE-22', 'CWE-36'],
  cve: [],
  references: ['https://www.tensorflow.org/guide/saved_model'],
  since: '1.0.0',
  help: {
    why: 'Assets lie in the folder of that name inside the SavedModel, and loading joins their file names to it. A name that leaves it feeds any file of the machine to the graph, as a vocabulary for instance, from where the model gives it out again.',
    fix: 'Do not load the model. Get it again from its publisher.',
  },
  *check({ assets }) {
    for (const { filename, tensor, at } of assets) {
      const form = pathForm(filename);
      if (form === undefined) continue;
      yield {
        message: `The asset ${JSON.stringify(filename)} for ${JSON.stringify(tensor)} ${describePathForm(form)}`,
        at: { range: at, logical: `asset ${filename}` },
        key: filename,
        data: { filename, tensor, form },
      };
    }
  },
});
