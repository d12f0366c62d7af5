import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { Severity } from '../../../core/types.js';
import { describePathForm, pathForm, type PathForm } from '../../../judgement/paths/path-form.js';
import { isSensitivePath } from '../../../judgement/paths/sensitive-path.js';
import type { TextProtoFacts } from '../facts.js';

/** Trainings note where they wrote a checkpoint, which may be anywhere on their own machine. */
const ownMachine: ReadonlySet<PathForm> = new Set(['absolute', 'drive', 'home']);

export const checkpointOutside = defineRule<TextProtoFacts>({
  id: 'text-proto/checkpoint-outside',
  title: 'The list of checkpoints sends TensorFlow to a file outside of its folder',
  severity: 'warning',
  securitySeverity: '5.3',
  precision: 'high',
  cwe: ['CWE-22', 'CWE-73'],
  cve: [],
  references: ['https://www.tensorflow.org/api_docs/python/tf/train/latest_checkpoint'],
  since: '1.0.0',
  help: {
    why: 'tf.train.latest_checkpoint takes the path from this file. One that leaves the folder restores weights that were never reviewed with the model, or reads them over the network.',
    fix: 'Write paths relative to the folder, or remove the file and name the checkpoint yourself.',
  },
  *check({ checkpoints }) {
    for (const { field, path, at } of checkpoints) {
      const form = pathForm(path);
      if (form === undefined) continue;
      const severity: Severity = ownMachine.has(form) && !isSensitivePath(path) ? 'info' : 'warning';
      yield {
        message: `${field} is ${quoted(path, 160)}, which ${describePathForm(form)}`,
        severity,
        at: { range: at, logical: field },
        key: `${form} ${path}`,
        data: { path: path.slice(0, 400) },
      };
    }
  },
});
