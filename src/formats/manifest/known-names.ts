import type { ManifestSyntax } from './facts.js';

/** Files that loaders and publishers of models look for by name, each with its syntax. */
const exact: Readonly<Record<ManifestSyntax, readonly string[]>> = {
  json: [
    // transformers, sentence-transformers, diffusers, peft
    'config.json',
    'tokenizer_config.json',
    'special_tokens_map.json',
    'generation_config.json',
    'preprocessor_config.json',
    'processor_config.json',
    'image_processor_config.json',
    'video_preprocessor_config.json',
    'feature_extractor_config.json',
    'scheduler_config.json',
    'adapter_config.json',
    'adapter_model_config.json',
    'chat_template.json',
    'model_index.json',
    'modular_model_index.json',
    'modules.json',
    'sentence_bert_config.json',
    'config_sentence_transformers.json',
    'quantize_config.json',
    'quantization_config.json',
    // allennlp, fairseq, tts, open_clip
    'open_clip_config.json',
    'model_config.json',
    'hparams.json',
  ],
  yaml: [
    'mlmodel',
    'mlproject',
    'conda.yaml',
    'conda.yml',
    'environment.yml',
    'environment.yaml',
    'python_env.yaml',
    'hparams.yaml',
    'hyperparams.yaml',
    'model_config.yaml',
    'dvc.yaml',
    'dvc.lock',
    'bentofile.yaml',
    'bento.yaml',
    'saved_model.yaml',
    'catalog.yml',
  ],
  toml: ['cog.toml'],
  ini: ['config.cfg'],
  xml: [],
  requirements: [],
};

const byName = new Map(
  Object.entries(exact).flatMap(([syntax, names]) =>
    names.map((name): [string, ManifestSyntax] => [name, syntax as ManifestSyntax]),
  ),
);

const requirementsName = /^(?=[^]*requirement|constraints\.(?:txt|in)$)[\w.-]+\.(?:txt|in)$/;

const byExtension: readonly (readonly [RegExp, ManifestSyntax])[] = [
  [/\.(?:json|json5|jsonnet|webmanifest)$/, 'json'],
  [/\.(?:ya?ml|dvc)$/, 'yaml'],
  [/\.toml$/, 'toml'],
  [/\.(?:cfg|ini|gin)$/, 'ini'],
  [/\.xml$/, 'xml'],
];

export function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase();
}

/** The syntax of a file that is part of a model by its very name; undefined for every other. */
export function syntaxOfKnownName(fileName: string): ManifestSyntax | undefined {
  if (requirementsName.test(fileName)) return 'requirements';
  if (fileName.endsWith('.dvc') || fileName.endsWith('.gin')) return syntaxOfExtension(fileName);
  return byName.get(fileName);
}

/** The syntax that a name's ending stands for. */
export function syntaxOfExtension(fileName: string): ManifestSyntax | undefined {
  return byExtension.find(([ending]) => ending.test(fileName))?.[1];
}
