/** What configurations name for a loader to import and call, and how such names are to be taken. */

/**
 * Names that the pickle policy forbids, because nothing that saves a model writes such a call, but that people do write
 * into configurations: data sets, log handlers, distributed strategies. A name stands for itself and all below it.
 * Sources: the instantiate documentation of Hydra, Lightning CLI's examples, NeMo's and mmengine's configurations.
 */
export const usualInConfigurations: ReadonlySet<string> = new Set(
  (
    'logging os.path os.environ.get os.getenv os.cpu_count os.getcwd os.getpid multiprocessing.cpu_count platform.node posixpath pathlib datetime time.time time.strftime time.perf_counter math random.seed random.Random operator.itemgetter functools.partial ' +
    'builtins.print builtins.open.__name__ getpass.getuser socket.gethostname uuid re.compile copy.deepcopy copy.copy itertools ' +
    'torch.distributed torch.jit torch.compile torch.utils.data torch.utils.tensorboard torch.utils.checkpoint torch.testing torch.fx torch.onnx ' +
    'torch.export torch.multiprocessing torchvision.datasets torchvision.io torchaudio torchtext sklearn.datasets pandas.read_csv pandas.read_parquet ' +
    'pandas.read_json pandas.read_excel pandas.read_feather datasets hydra.utils hydra.core hydra._internal hydra_plugins omegaconf ' +
    'transformers diffusers lightning pytorch_lightning lightning_fabric wandb mlflow tensorboard accelerate deepspeed nemo timm ' +
    'numpy.loadtxt numpy.genfromtxt numpy.fromfunction numpy.linspace statsmodels xgboost lightgbm catboost optuna ray huggingface_hub ' +
    'sentence_transformers peft trl spacy nltk keras tensorflow jax flax optax orbax'
  ).split(' '),
);

/** Names below `usualInConfigurations` that execute or deserialise all the same. Source: the catalogue's groups G-20 to G-31. */
export const neverInConfigurations: ReadonlySet<string> = new Set(
  (
    'logging.config.listen logging.config.dictConfig logging.config.fileConfig torch.distributed.rpc torch.distributed.elastic ' +
    'torch.distributed.launch torch.distributed.run torch.jit.load torch.jit.unsupported_tensor_ops torch.utils.data.datapipes.utils.decoder ' +
    'transformers.utils.import_utils transformers.dynamic_module_utils hydra.core.utils.run_job hydra._internal.utils._run_hydra ' +
    'wandb.restore mlflow.projects mlflow.utils lightning.fabric.utilities.cloud_io nltk.data.load nltk.data.find keras.config.enable_unsafe_deserialization ' +
    'pathlib.Path.write_text pathlib.Path.write_bytes pathlib.Path.unlink pathlib.Path.rename pathlib.Path.replace pathlib.Path.symlink_to ' +
    'pathlib.Path.hardlink_to pathlib.Path.chmod pathlib.Path.rmdir pathlib.PosixPath.write_text pathlib.PosixPath.write_bytes ' +
    'tensorflow.load_library tensorflow.load_op_library tensorflow.py_function tensorflow.numpy_function'
  ).split(' '),
);

/** Modules that run programs or code, which others hold by their own name because they import them; nobody calls a module of his own so. */
export const reachableModules: ReadonlySet<string> = new Set(
  'os posix nt subprocess builtins importlib runpy pty commands pickle marshal'.split(' '),
);

/**
 * Functions of packages that fetch or run what they are given, where the pickle policy has nothing to say of the package.
 * Sources: the references of GitPython (`ext::` addresses run commands), gdown and wget.
 */
export const actingInConfigurations: ReadonlyMap<string, string> = new Map([
  ['git.Repo.clone_from', 'runs git on an address'],
  ['git.cmd.Git', 'runs git'],
  ['git.Git', 'runs git'],
  ['gdown.download', 'downloads a file'],
  ['wget.download', 'downloads a file'],
  ['nltk.download', 'downloads a file'],
  ['keras.utils.get_file', 'downloads a file'],
  ['tensorflow.keras.utils.get_file', 'downloads a file'],
  ['torchvision.datasets.utils.download_url', 'downloads a file'],
  ['torchvision.datasets.utils.download_file_from_google_drive', 'downloads a file'],
  ['torchvision.datasets.utils.download_and_extract_archive', 'downloads an archive and unpacks it'],
  ['torchvision.datasets.utils.extract_archive', 'unpacks an archive'],
  ['spacy.cli.download', 'installs a package with pip'],
  ['tensorflow.io.write_file', 'writes a file'],
  ['mlflow.pyfunc.load_model', 'unpickles the model that an address names'],
  ['mlflow.sklearn.load_model', 'unpickles the model that an address names'],
  ['mlflow.pytorch.load_model', 'unpickles the model that an address names'],
  ['nemo.utils.model_utils.import_class_by_path', 'imports what a text names'],
]);

/** Functions that look up or call what they are given; nothing is told of them but by what stands beside them. */
export const handingOn: ReadonlySet<string> = new Set(
  'builtins.getattr builtins.map builtins.filter builtins.type functools.reduce itertools.starmap types.MethodType'.split(
    ' ',
  ),
);

/** As `handingOn`, of those that genuine configurations pick attributes of their own objects with. */
export const pickingAttributes: ReadonlySet<string> = new Set(
  'operator.attrgetter operator.methodcaller functools.partial'.split(' '),
);

/** Attributes that nothing takes from the parts of a model. */
export const actingAttribute =
  /^(?:__\w+__|system|popen\w{0,8}|exec[lv]?\w{0,4}|eval|spawn\w{1,4}|check_(?:output|call)|get(?:status)?output|Popen|import_module)$/;

/** Tags by which loaders of YAML other than PyYAML import and call the name behind the colon (HyperPyYAML, Pylearn2). */
export const targetTag =
  /^!(?:new|apply|name|module|obj|call|import|partial|singleton|function|class):([\w.:]+)$/;
/** Of those that take the name from the value. */
export const importTag = /^!(?:import|obj|call|new|function|class|callable|object)$/;
/** Tags that have the loader read another file. */
export const includingTag = /^!(?:include|inc|import|load|file|cat|pkl|pickle|yaml|json)(?:$|[:_])/;

/** Keys whose value a loader imports and calls or instantiates, with who does so. */
export const targetLoaders: ReadonlyMap<string, string> = new Map([
  ['_target_', "Hydra's instantiate"],
  ['class_path', "Lightning's command line"],
  ['loader_module', 'MLflow'],
  ['_class_', 'a configuration loader'],
  ['__target__', 'a configuration loader'],
  ['_callable_', 'a configuration loader'],
  ['py/object', 'jsonpickle'],
  ['py/type', 'jsonpickle'],
  ['py/class', 'jsonpickle'],
  ['py/function', 'jsonpickle'],
  ['py/repr', 'jsonpickle'],
  ['py/mod', 'jsonpickle'],
]);

/** Keys that hold a dotted name in some configurations and words in others: only names of the standard library tell. */
export const looseTargetKeys: ReadonlySet<string> = new Set(
  'target class cls callable func function fn type factory object class_name handler entry_point entrypoint import_path module _name_ name preprocess postprocess pre_processing post_processing preprocessing_fn postprocessing_fn path'.split(
    ' ',
  ),
);

/** Functions of configuration loaders that import the dotted name that another key gives them. */
export const nameResolvers =
  /^hydra\.(?:utils|_internal\.utils)\.(?:get_(?:method|class|object|static_method)|instantiate|call|_locate)$/;
