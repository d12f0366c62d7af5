import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../../support/inspect-bytes.js';

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** Manifests as their tools write them, shortened; none says anything that a loader acts on. */
const manifests: readonly (readonly [file: string, text: string])[] = [
  [
    'config.json',
    json({
      _name_or_path: 'google/vit-base-patch16-224',
      architectures: ['ViTForImageClassification'],
      id2label: {
        0: 'tench, Tinca tinca',
        341: 'hog, pig, grunter, squealer, Sus scrofa',
        783: 'screw',
        785: 'seat belt, seatbelt',
        999: 'toilet tissue, toilet paper, bathroom tissue',
        420: 'shell, exec, eval, os.system',
      },
      label2id: { 'hog, pig, grunter, squealer, Sus scrofa': 341, screw: 783, 'curl | sh': 1, '../x': 2 },
      transformers_version: '4.13.0.dev0',
    }),
  ],
  [
    'config.json',
    json({
      _name_or_path: 'openai/clip-vit-base-patch32',
      architectures: ['CLIPModel'],
      text_config: { hidden_act: 'quick_gelu', model_type: 'clip_text_model', torch_dtype: 'float32' },
      vision_config: { image_size: 224, patch_size: 32, torch_dtype: null },
      torch_dtype: 'float32',
    }),
  ],
  [
    'config.json',
    json({
      model_type: 'llama',
      rope_scaling: { factor: 8.0, rope_type: 'llama3' },
      attn_implementation: 'flash_attention_2',
      quantization_config: {
        quant_method: 'bitsandbytes',
        bnb_4bit_compute_dtype: 'bfloat16',
        load_in_4bit: true,
      },
    }),
  ],
  [
    'generation_config.json',
    json({ bos_token_id: 1, do_sample: true, eos_token_id: [2, 3], temperature: 0.6 }),
  ],
  [
    'preprocessor_config.json',
    json({ image_processor_type: 'ViTImageProcessor', image_mean: [0.5, 0.5, 0.5], size: { height: 224 } }),
  ],
  [
    'adapter_config.json',
    json({
      base_model_name_or_path: 'meta-llama/Llama-2-7b-hf',
      peft_type: 'LORA',
      target_modules: ['q_proj', 'v_proj'],
      task_type: 'CAUSAL_LM',
      auto_mapping: null,
    }),
  ],
  [
    'model_index.json',
    json({
      _class_name: 'StableDiffusionPipeline',
      _diffusers_version: '0.6.0',
      feature_extractor: ['transformers', 'CLIPImageProcessor'],
      safety_checker: ['stable_diffusion', 'StableDiffusionSafetyChecker'],
      unet: ['diffusers', 'UNet2DConditionModel'],
      image_encoder: [null, null],
      requires_safety_checker: true,
    }),
  ],
  [
    'modules.json',
    json([
      { idx: 0, name: '0', path: '', type: 'sentence_transformers.models.Transformer' },
      { idx: 1, name: '1', path: '1_Pooling', type: 'sentence_transformers.models.Pooling' },
    ]),
  ],
  [
    'tokenizer_config.json',
    json({
      added_tokens_decoder: { 0: { content: '<unk>', special: true } },
      bos_token: '<s>',
      tokenizer_class: 'LlamaTokenizer',
      sp_model_kwargs: {},
      chat_template: "{% for m in messages %}{{ m['role'] + ': ' + m['content'] }}{% endfor %}",
    }),
  ],
  [
    'config.json',
    json({
      // Files, tasks and events that begin with the name of a module.
      data_files: [{ path: 'test.json' }, { path: 'user.csv' }, { path: 'pickle.pkl' }],
      targets: [{ name: 'test:unit' }, { name: 'code.block' }, { module: 'os', name: 'linux' }],
      events: [{ type: 'user.created' }, { type: 'queue.pushed' }, { type: 'http.server' }],
      handler: 'signal.abort',
    }),
  ],
  ['special_tokens_map.json', json({ eos_token: '</s>', pad_token: { content: '[PAD]', lstrip: false } })],
  [
    'MLmodel',
    `artifact_path: model
flavors:
  python_function:
    env:
      conda: conda.yaml
      virtualenv: python_env.yaml
    loader_module: mlflow.sklearn
    model_path: model.pkl
    predict_fn: predict
    python_version: 3.10.12
  sklearn:
    code: null
    pickled_model: model.pkl
    serialization_format: cloudpickle
mlflow_version: 2.9.2
model_uuid: 6f2a3f0a7b1c4d2e9a0b1c2d3e4f5a6b
run_id: 0123456789abcdef0123456789abcdef
utc_time_created: '2024-01-09 12:00:00.000000'
`,
  ],
  [
    'conda.yaml',
    'channels:\n- conda-forge\ndependencies:\n- python=3.10.12\n- pip<=23.0\n- pip:\n  - mlflow==2.9.2\n  - scikit-learn==1.3.2\nname: mlflow-env\n',
  ],
  [
    'python_env.yaml',
    'python: 3.10.12\nbuild_dependencies:\n- pip==23.0\ndependencies:\n- -r requirements.txt\n',
  ],
  [
    'requirements.txt',
    '--extra-index-url https://download.pytorch.org/whl/cu121\ntorch==2.1.0 ; python_version >= "3.8"\ntransformers[torch]>=4.30,<5\nnumpy # arrays\n-r requirements-base.txt\n',
  ],
  [
    'model.pkl.dvc',
    'outs:\n- md5: a304afb96060aad90176268345e10355\n  size: 1024\n  hash: md5\n  path: model.pkl\n',
  ],
  [
    'dvc.yaml',
    'stages:\n  train:\n    cmd: python src/train.py data/features model.pkl\n    deps:\n    - data/features\n    outs:\n    - model.pkl\n',
  ],
  [
    'hparams.yaml',
    'model:\n  _target_: my_project.models.ResNet\n  depth: 18\noptimizer:\n  _target_: torch.optim.AdamW\n  lr: ${training.lr}\n  betas: [0.9, 0.999]\ntrainer:\n  _target_: pytorch_lightning.Trainer\n  logger:\n    _target_: pytorch_lightning.loggers.WandbLogger\n    project: demo\n',
  ],
  [
    'config.cfg',
    '[paths]\ntrain = "corpus/train.spacy"\n[nlp]\nlang = "en"\npipeline = ["tok2vec","ner"]\ntokenizer = {"@tokenizers":"spacy.Tokenizer.v1"}\n[components.ner]\nfactory = "ner"\n[components.ner.model]\n@architectures = "spacy.TransitionBasedParser.v2"\n[initialize.vectors]\nvectors = ${paths.vectors}\n',
  ],
  [
    'cog.toml',
    '[build]\ngpu = true\npython_version = "3.11"\npython_packages = ["torch==2.1.0"]\n[predict]\npredict = "predict.py:Predictor"\n',
  ],
  [
    'train.gin',
    'import my.models\ntrain.optimizer = @torch.optim.Adam\ntrain.lr = 1e-3\ntrain.model = @ResNet()\nNUM = 3\nx.n = %NUM\n',
  ],
  ['sentence_bert_config.json', json({ max_seq_length: 512, do_lower_case: false })],
  [
    'scheduler_config.json',
    json({ _class_name: 'PNDMScheduler', beta_schedule: 'scaled_linear', clip_sample: false }),
  ],
];

describe('genuine manifests', () => {
  it.each(manifests)('%s is silent', async (file, text) => {
    const { told, outcome } = await inspectBytes(Buffer.from(text), file);
    expect(told).toEqual([]);
    expect(outcome).toBe('scanned');
  });
});
