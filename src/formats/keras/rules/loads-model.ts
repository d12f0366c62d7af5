import { quoted } from '../../../core/quoted.js';
import { table } from '../../../core/table.js';
import { defineRule } from '../../../core/define.js';
import type { KerasFacts, ReferenceFact } from '../facts.js';
import { at, spellPlace } from './at.js';

/** What building the layer does. Sources: keras/src/utils/torch_utils.py, keras/src/export/tfsm_layer.py, jax_layer.py. */
const loaders: Readonly<Record<string, string>> = table({
  TorchModuleWrapper: 'unpickles a PyTorch module from its configuration',
  TFSMLayer: 'loads and runs a SavedModel from a folder that the configuration names',
});

export const loadsModel = defineRule<KerasFacts>({
  id: 'keras/loads-model',
  title: 'A layer loads another model, with whatever code that one holds',
  severity: 'critical',
  securitySeverity: '9.8',
  precision: 'high',
  cwe: ['CWE-502'],
  cve: ['CVE-2025-49655'],
  references: [
    'https://nvd.nist.gov/vuln/detail/CVE-2025-49655',
    'https://github.com/keras-team/keras/pull/22035',
  ],
  since: '1.0.0',
  help: {
    why: 'The layer is built from the configuration, and building it unpickles a module or loads a graph that may read files and run code, whatever safe_mode says in several releases.',
    fix: 'Do not load the file; have the inner model converted to layers of Keras.',
  },
  *check({ references, texts }) {
    for (const reference of references) {
      const effect = reference.kind === 'class' ? loaders[reference.name] : undefined;
      if (effect === undefined) continue;
      const file = texts.find(
        ({ className, layer }) => className === reference.name && layer === reference.layer,
      )?.value;
      yield {
        message: `${reference.name} ${effect}${file === undefined ? '' : ` (${quoted(file, 200)})`}, in ${spellPlace(reference)}`,
        at: at(reference),
        key: keyOf(reference),
        data: { class: reference.name, layer: reference.layer },
      };
    }
  },
});

function keyOf({ name, layer }: ReferenceFact): string {
  return `${name} ${layer}`.slice(0, 300);
}
