import { defineRule } from '../../../core/define.js';
import { describePathForm, pathForm } from '../../../judgement/paths/path-form.js';
import { isSensitivePath } from '../../../judgement/paths/sensitive-path.js';
import type { Evidence, Severity } from '../../../core/types.js';
import { includingTag } from '../../../knowledge/manifest/configured-callables.js';
import { textsOf, type ManifestFacts, type TextPlace } from '../facts.js';
import { note, shown } from './note.js';

/** Keys under which loaders open a file of the model, so that it must stay inside (MLflow, diffusers, OpenVINO, NeMo, coremltools). */
const fileKey =
  /(?:^|\.)(?:model_path|pickled_model|saved_model_dir|artifact_path|artifacts\.[^.]*(?:\.(?:path|uri))?|python_model|data|model_file|weights_file|checkpoint_file|vocab_file|merges_file|tokenizer_file|spm_file|code|env\.(?:conda|virtualenv)|python_function\.env|state_dict|model_data|sentencepiece_model|nemo_file|itemInfoEntries\.[^]*\.path)$/;
/** Names of models: folders of the author's machine are usual there, a share hands the reader's log-in to its server. */
const modelKey =
  /(?:^|\.)(?:base_model_name_or_path|pretrained_model_name_or_path|model_name_or_path|tokenizer_name_or_path|model_id)$/;
/** Neither shares of this machine's own Linux nor its folders: `file://./data`, `file://C:/data`, `file://localhost/data`. */
const foreignShare = /^(?:\\\\(?!wsl(?:\.localhost|\$)\\)[^\\]|file:\/\/(?!localhost\/|[a-z]:[\\/])[\w-])/i;
/** As Windows and Java read it; elsewhere it is a folder of the machine. */
const slashedShare = /^\/\/[\w.-]+\/[^/]/;
/** Keys of any loader whose value is a file's name. */
const namedFile =
  /(?:^|[._])(?:file|filename|files|path|paths|dir|folder|vectors|vocab|weights|checkpoint|ckpt|init_tok2vec)(?:\.\d+)?$/i;
const climbing = /(?:^|[/\\])\.\.(?:[/\\]|$)/;
/** What every path that leaves has: most texts are told by it. */
const leading = /[/\\]|^\.\.$/;
const remoteShare = /^(?:\\\\[^\\]|file:\/\/)/i;
/** Paths of the machine that a model has no business with. */
const systemPath =
  /^(?:\/(?:etc|proc|root|var|dev|sys|home\/[^/]+\/\.\w)|~[/\\]\.|[a-z]:\\windows)(?:[/\\]|$)/i;

/** Folders of sentence-transformers' modules. */
const moduleKey = /^\d+\.path$/;
/** What DVC writes when it checks out or reproduces (dvc.org/doc/user-guide/project-structure). */
const dvcName = /^(?:dvc\.(?:yaml|lock)|[^]*\.dvc)$/;
const tracked = /(?:^|\.)(?:outs|deps|metrics|plots)\.\d+(?:\.path)?$/;

export const outsidePath = defineRule<ManifestFacts>({
  id: 'manifest/outside-path',
  title: 'The manifest has the loader open a file outside the model’s folder',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'medium',
  cwe: ['CWE-22', 'CWE-73'],
  cve: ['CVE-2024-27134', 'CVE-2023-1177'],
  references: ['https://mlflow.org/docs/latest/model/'],
  since: '1.0.0',
  help: {
    why: 'The loader joins such a value with the model’s folder and opens the result. A path that climbs out, a file URL or a network share reads files of the machine or gives a server its credentials.',
    fix: 'Keep every file that a manifest names below it, and correct the value.',
  },
  *check({ documents, fileName }) {
    const isPointer = dvcName.test(fileName);
    for (const root of documents) {
      for (const placed of textsOf(root)) {
        const { node } = placed;
        const text = node.value;
        if (!isPointer && !leading.test(text)) continue;
        const { path } = placed;
        if (isPointer && tracked.test(path)) yield* judgeTracked(fileName, path, text, node.at);
        const included = includingTag.test(node.tag ?? '') ? severityOfIncluded(text) : undefined;
        if (included !== undefined) {
          const message = `The tag ${node.tag ?? ''} has the loader read ${shown(text)}`;
          yield note(node.at, path, text, message, included);
        }
        const isKey = fileKey.test(path) || (fileName === 'modules.json' && moduleKey.test(path));
        if (isKey && leaves(text))
          yield note(node.at, path, text, `${path} has the loader open ${shown(text)}, outside the model`);
        else yield* judgeShare(path, text, node.at);
      }
    }
  },
});

function leaves(text: string): boolean {
  return climbing.test(text) || remoteShare.test(text) || systemPath.test(text);
}

function* judgeShare(path: string, text: string, at: TextPlace): Iterable<Evidence> {
  if (modelKey.test(path) && (foreignShare.test(text) || slashedShare.test(text)))
    yield note(at, path, text, `${path} has the loader open ${shown(text)}, a share of another machine`);
  else if (namedFile.test(path) && foreignShare.test(text))
    yield note(at, path, text, `${path} names ${shown(text)}, a share of another machine`, 'warning');
}

/** Configurations share parts with their neighbours; nothing of theirs is on a server or belongs to the machine. */
function severityOfIncluded(text: string): Severity | undefined {
  if (foreignShare.test(text) || isSensitivePath(text.replace(/^(?:\.\.[\\/])+/, '/'))) return 'critical';
  return /^(?:https?|ftp|s3|gs):\/\//i.test(text) ? 'warning' : undefined;
}

/** A pointer is for a file beside it; stages of a pipeline use what lies elsewhere in the repository. */
function* judgeTracked(fileName: string, path: string, text: string, at: TextPlace): Iterable<Evidence> {
  const form = pathForm(text);
  const isOutput = /(?:^|\.)outs\./.test(path);
  const climbsTo = text.replace(/^(?:\.\.[\\/])+/, '/');
  const isSensitive = isSensitivePath(text) || (form === 'climbs' && isSensitivePath(climbsTo));
  const leaves = form !== undefined && form !== 'url' && isOutput && fileName.endsWith('.dvc');
  if (!isSensitive && !leaves) return;
  const how = form === undefined ? '' : `, which ${describePathForm(form)}`;
  const message = `DVC ${isOutput ? 'writes' : 'reads'} ${shown(text)}${how}`;
  yield note(at, path, text, message, isSensitive ? 'critical' : 'warning');
}
