import { defineRule } from '../../../core/define.js';
import {
  isMeantAsStandardName,
  isStandardName,
  judgeConfigured,
} from '../../../judgement/manifest/configured-callable.js';
import type { Evidence } from '../../../core/types.js';
import {
  mapsOf,
  mapsWith,
  textIn,
  valuesUnder,
  walkDocument,
  type DocumentMap,
  type DocumentNode,
  type ManifestFacts,
  type Placed,
  type Scalar,
} from '../facts.js';
import { note, shown } from './note.js';

export const remoteCode = defineRule<ManifestFacts>({
  id: 'manifest/remote-code',
  title: 'The configuration names Python code that loaders fetch or run with the model',
  severity: 'warning',
  securitySeverity: '7.5',
  precision: 'high',
  cwe: ['CWE-829', 'CWE-94'],
  cve: ['CVE-2025-66448', 'CVE-2026-22807'],
  references: ['https://huggingface.co/docs/transformers/custom_models'],
  since: '1.0.0',
  help: {
    why: 'With trust_remote_code, transformers and diffusers import the Python files that the configuration names. Code of another repository can change after the model was reviewed.',
    fix: 'Review the code and keep it beside the model, or pin the revision of the repository it comes from; load with trust_remote_code off where the library has the architecture itself.',
  },
  *check({ documents, fileName }) {
    for (const root of documents) {
      for (const { node, path } of mapsWith(root, 'auto_map'))
        for (const map of valuesUnder(node, 'auto_map')) yield* judgeAutoMap(map, path);
      for (const placed of mapsWith(root, 'trust_remote_code')) yield* judgeTrust(placed);
      for (const placed of mapsWith(root, 'custom_pipelines')) yield* judgePipelines(placed);
      if (fileName === 'mlmodel')
        for (const placed of mapsWith(root, 'loader_module')) yield* judgeLoader(placed);
      for (const placed of mapsWith(root, 'bentoml_version')) yield* judgeBento(placed);
      for (const placed of mapsWith(root, 'auto_mapping')) yield* judgeAdapter(placed);
      if (fileName === 'config.cfg') for (const placed of mapsOf(root)) yield* judgeRegistered(placed);
      if (fileName === 'modules.json') yield* judgeModules(root);
      if (fileName === 'model_index.json') yield* judgeComponents(root);
    }
  },
});

/** `AutoModel: modeling.Class`, or `owner/repository--modeling.Class` of another repository. */
function* judgeAutoMap(map: DocumentNode, path: string): Iterable<Evidence> {
  for (const { node, path: key } of walkDocument(map)) {
    const reference = textIn(node);
    if (reference === undefined) continue;
    const dashes = reference.indexOf('--');
    const repository = dashes === -1 ? undefined : reference.slice(0, dashes);
    const code = dashes === -1 ? reference : reference.slice(dashes + 2);
    const where = join(path, 'auto_map', key);
    if (repository === undefined)
      yield note(
        node.at,
        where,
        reference,
        `${key} is the class ${shown(reference)} of a Python file beside the model, run under trust_remote_code`,
        'info',
      );
    else
      yield note(
        node.at,
        where,
        reference,
        `${key} is the class ${shown(code)} of another repository, ${shown(repository)}, fetched and run under trust_remote_code`,
      );
  }
}

/** MLflow imports the module and calls its `_load_pyfunc` (mlflow/pyfunc/__init__.py); its own flavours are vetted. */
function* judgeLoader({ node, path }: Placed): Iterable<Evidence> {
  for (const value of valuesUnder(node, 'loader_module')) {
    const text = textIn(value);
    if (text === undefined || /^mlflow\.\w+(?:\.\w+)*$/.test(text)) continue;
    const isStandard = isStandardName(`${text}.name`);
    const what = isStandard ? ', a module of the standard library,' : '';
    const message = `MLflow imports ${shown(text)}${what} and calls its _load_pyfunc() as it loads the model`;
    yield note(value.at, join(path, 'loader_module'), text, message, isStandard ? 'warning' : 'info');
  }
}

/** BentoML imports the module that saved a model to load it again (bentoml/_internal/models/model.py). */
function* judgeBento({ node, path }: Placed): Iterable<Evidence> {
  for (const value of valuesUnder(node, 'module')) {
    const text = textIn(value);
    if (text === undefined || text === '' || /^bentoml(?:\.\w+)*$/.test(text)) continue;
    const message = `BentoML imports ${shown(text)}, which is no module of its own, as it loads the model`;
    yield note(value.at, join(path, 'module'), text, message, 'info');
  }
}

const adapterLibraries =
  /^(?:transformers|peft|sentence_transformers|diffusers|timm|torch|trl|open_clip)(?:\.|$)/;

/** AutoPeftModel imports the library that `auto_mapping` names and takes the class from it (peft/auto.py). */
function* judgeAdapter({ node, path }: Placed): Iterable<Evidence> {
  for (const map of valuesUnder(node, 'auto_mapping')) {
    for (const value of valuesUnder(map, 'parent_library')) {
      const text = textIn(value);
      if (text === undefined || text === '' || adapterLibraries.test(text)) continue;
      const [name = 'name'] = valuesUnder(map, 'base_model_class').flatMap((given) => textIn(given) ?? []);
      // What acts is told by the rule about dangerous targets.
      if (judgeConfigured(`${text}.${name}`)?.severity === 'critical') continue;
      const isStandard = isStandardName(`${text}.name`) && text !== '__main__';
      const what = isStandard ? 'a module of the standard library' : 'which is no library of adapters';
      const message = `PEFT imports ${shown(text)}, ${what}, for the class of the base model`;
      yield note(value.at, join(path, 'auto_mapping'), text, message, isStandard ? 'warning' : 'info');
    }
  }
}

/** Packages whose functions spaCy's configurations name; anything else has to be registered by code that comes besides. */
const registeredFunctions =
  /^(?:spacy(?:[-_](?:legacy|transformers|curated-transformers|llm|lookups|loggers|experimental|alignments))?|thinc|confection)\.|^(?:Adam|SGD|RAdam|linear|constant|compounding|warmup_linear)\.v\d+$/;

/** `@callbacks = "name"`: spaCy looks the function up in a registry and calls it (confection). */
function* judgeRegistered(placed: Placed<DocumentMap>): Iterable<Evidence> {
  for (const { key, value } of placed.node.entries) {
    const text = key.startsWith('@') ? textIn(value) : undefined;
    if (text === undefined || registeredFunctions.test(text.replace(/^['"]/, ''))) continue;
    const message = `spaCy calls the function registered as ${shown(text)}, which is none of its own`;
    yield note(value.at, join(placed.path, key), text, message, 'info');
  }
}

function* judgeTrust({ node, path }: Placed): Iterable<Evidence> {
  for (const value of valuesUnder(node, 'trust_remote_code')) {
    if (value.kind !== 'scalar' || !isTrue(value.value)) continue;
    yield note(
      value.at,
      join(path, 'trust_remote_code'),
      'true',
      'The configuration switches trust_remote_code on: libraries that take it from here run the repository’s Python files',
      'info',
    );
  }
}

/** As the usual readers of flags see it; other texts are placeholders, types and descriptions. */
function isTrue(value: Scalar): boolean {
  if (typeof value === 'string') return /^(?:1|true|yes|on)$/i.test(value.trim());
  // In a vocabulary it is a word, and the number is its own.
  return value === true || value === 1;
}

function* judgePipelines({ node, path }: Placed): Iterable<Evidence> {
  for (const map of valuesUnder(node, 'custom_pipelines')) {
    for (const inner of walkDocument(map)) {
      if (inner.node.kind !== 'map') continue;
      for (const impl of valuesUnder(inner.node, 'impl')) {
        const text = textIn(impl) ?? '';
        const isRemote = text.includes('--');
        yield note(
          impl.at,
          join(path, 'custom_pipelines', inner.path, 'impl'),
          text,
          `A pipeline is the class ${shown(text)} of a Python file ${isRemote ? 'of another repository' : 'beside the model'}, run under trust_remote_code`,
          isRemote ? 'warning' : 'info',
        );
      }
    }
  }
}

/** sentence-transformers imports the class that each module's `type` names. */
function* judgeModules(root: DocumentNode): Iterable<Evidence> {
  for (const { node, path } of mapsWith(root, 'type')) {
    for (const value of valuesUnder(node, 'type')) {
      const type = textIn(value);
      if (type === undefined || /^sentence_transformers(?:\.\w+)*$/.test(type)) continue;
      yield note(
        value.at,
        join(path, 'type'),
        type,
        `sentence-transformers imports the module ${shown(type)}, which is not its own`,
        type.includes('--') ? 'warning' : 'info',
      );
    }
  }
}

const pipelineLibraries =
  /^(?:diffusers|transformers|onnxruntime|optimum|peft|flax|paddlenlp|ppdiffusers|stable_diffusion|watermark|k_diffusion|pipelines?|onnx)(?:[._]|$)/;

/** `"unet": ["module", "Class"]`: diffusers imports the module, or a file of the component's folder. */
function* judgeComponents(root: DocumentNode): Iterable<Evidence> {
  if (root.kind !== 'map') return;
  for (const { key, value } of root.entries) {
    if (value.kind !== 'list' || value.items.length !== 2) continue;
    const [module, name] = value.items.map(textIn);
    if (module === undefined || module === '' || name === undefined || pipelineLibraries.test(module))
      continue;
    yield note(
      value.at,
      key,
      `${module}.${name}`,
      `The component ${shown(key)} is the class ${shown(name)} of the module ${shown(module)}, which is no library of diffusers' pipelines`,
      // A file of the component's folder may be called as a module is: `code`, `queue`.
      isMeantAsStandardName(`${module}.${name}`) ? 'warning' : 'info',
    );
  }
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('.');
}
