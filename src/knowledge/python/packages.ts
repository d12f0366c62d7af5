/**
 * Packages whose classes belong in models and whose namespaces are finite: a class-shaped name in them is a library
 * class, anything else that no table lists is reported. Their import names, old and new.
 */
export const vettedPackages: ReadonlySet<string> = new Set(
  (
    'numpy scipy pandas sklearn torch torchvision torchaudio xgboost lightgbm catboost joblib nltk statsmodels transformers accelerate ' +
    'peft trl diffusers datasets tokenizers sentence_transformers timm ultralytics pytorch_lightning lightning lightning_fabric lightning_utilities ' +
    'torchmetrics omegaconf deepspeed megatron fairseq mmengine mmcv mmdet mmseg detectron2 fastai fastcore spacy thinc gensim imblearn ' +
    'stable_baselines3 gym gymnasium shapely geopandas polars networkx pydantic pydantic_core keras tensorflow tf_keras jax jaxlib flax optax ' +
    'orbax haiku pyarrow pytz dateutil tzlocal sympy mpmath safetensors huggingface_hub einops segmentation_models_pytorch monai kornia ' +
    'albumentations torch_geometric dgl pytorch_forecasting ml_dtypes bitsandbytes ' +
    'optuna xarray skimage pytorch_metric_learning open_clip'
  ).split(' '),
);

/** Scanners themselves: a pickle has no business with them but to switch them off (P-31). */
export const scannerPackages: ReadonlySet<string> = new Set(
  'fickling picklescan modelscan modelaudit safety_scanner guarddog'.split(' '),
);

/** Names whose first component, walked to from another module, is that module and not an attribute (P-22, P-23). */
export const walkedModules: ReadonlySet<string> = new Set(
  (
    'os posix nt sys subprocess builtins bltns importlib imp socket shutil ctypes io pty runpy code codeop pickle marshal shelve ' +
    'tempfile pathlib glob fileinput linecache inspect types operator functools itertools threading multiprocessing signal ' +
    'webbrowser urllib http ssl ftplib smtplib platform site pkgutil zipimport gc atexit ast tokenize weakref warnings traceback logging ' +
    'posixpath ntpath commands popen2 thread asyncio concurrent'
  ).split(' '),
);

/** Methods that models and estimators are called by after loading: a callable planted under one runs then. */
export const modelMethods: ReadonlySet<string> = new Set(
  (
    'forward predict predict_proba predict_log_proba fit fit_transform transform inverse_transform score decision_function ' +
    'call train eval to cuda cpu half float state_dict load_state_dict parameters named_parameters modules children zero_grad step ' +
    'generate encode decode append extend add update'
  ).split(' '),
);

/** Dunder keys that genuine libraries keep in an object's state; they are data there. */
export const stateDunders: ReadonlySet<string> = new Set(
  (
    '__dict__ __orig_class__ __fields_set__ __pydantic_fields_set__ __pydantic_extra__ __pydantic_private__ __version__ __doc__ ' +
    '__module__ __name__ __qualname__ __annotations__ __serialized_fields__ __dataclass_fields__'
  ).split(' '),
);

/**
 * Methods of library classes that read, download or unpickle what their argument names. A class of a vetted package is
 * quiet as data; such a method of it is not. Sources: the catalogue's groups G-28 to G-31 and its call graphs.
 */
export const actingMethods =
  /^(?:loads?|load_(?:model|checkpoint|from_checkpoint|adapter|weights|state|speakers|csv|file)|from_?(?:pretrained|file|path|disk|yaml|url|hub)|deserialize\w*|unpickle\w*|read_\w+|to_(?:pickle|disk|csv|json|excel|parquet|hdf|feather|orc|sql|gbq|html|latex|markdown|stata|xml|clipboard|netcdf|zarr|file|yaml)|tofile|dumps?|dump_\w+|save|save_\w+|savez?|savetxt|savefig|write|write_\w+|export|export_\w+|push_to_hub|download\w*|fetch\w*|urlopen|exec\w*|eval_code|run_(?:code|cell|command|shell)|system|popen|spawn\w*|launch\w*)$/;

/**
 * Functions of any package that say by their name that they run, import or unpickle what they are given. Only calls are
 * judged by it, and only upwards: an author who means harm is free to choose another name, which stays unvetted.
 */
export const runningNames =
  /^_*(?:exec(?:_?(?:file|code|cmd|command|string|python))?_?|eval(?:_?(?:code|js|string|expr|python|cmd))?|evaluate_python_code|execute_(?:code|command|cmd|shell|python|script)|run_(?:code|shell|commands?|cmd|cell|script|process|python|system)|(?:os_)?system|popen\w?|[Ss]hell_?[Ee]xec\w*|spawn(?:[lv]p?e?|_process|_shell)?|getoutput|getstatusoutput|check_output|check_call|import_(?:string|module|object|from_string|from_path|attribute|class|file|item)|load_(?:library|dll|module|script)|dlopen|dlimport|(?:cloud)?pickle_loads?|unsafe_loads?)$/;

/**
 * Classes of the standard library that packages import into their own modules (P-23): under such a name a package's
 * module gives the class itself, unless the package's sources define one there.
 */
export const reexportedClasses: ReadonlySet<string> = new Set(
  (
    'Thread Timer Process Pool ThreadPool ThreadPoolExecutor ProcessPoolExecutor Popen CDLL PyDLL WinDLL OleDLL CodeType ' +
    'FunctionType LambdaType MethodType ModuleType CellType ZipFile TarFile GzipFile BZ2File LZMAFile TemporaryDirectory ' +
    'NamedTemporaryFile TemporaryFile SpooledTemporaryFile SourceFileLoader SourcelessFileLoader ExtensionFileLoader EntryPoint ' +
    'FileFinder PathFinder InteractiveInterpreter InteractiveConsole Unpickler Pickler Shelf FileIO BaseManager SyncManager ' +
    'HTTPConnection HTTPSConnection HTTPServer ExitStack ForwardRef ConfigParser RawConfigParser FileHandler SocketHandler ' +
    'Pdb Bdb TestLoader SharedMemory'
  ).split(' '),
);

/**
 * Library classes whose constructor opens or downloads what a text argument names; their libraries pickle them without
 * running it. Sources: the constructors of sentence-transformers, ultralytics, xgboost, lightgbm, catboost, numpy.memmap.
 */
export const openingConstructors =
  /^(?:sentence_transformers\.(?:\w+\.)*(?:SentenceTransformer|CrossEncoder|SparseEncoder)|ultralytics\.(?:\w+\.)*(?:YOLO\w*|RTDETR|SAM|FastSAM|NAS|Model)|xgboost\.(?:core\.)?Booster|lightgbm\.(?:basic\.)?(?:Booster|Dataset)|catboost\.(?:core\.)?Pool|numpy\.(?:core\.)?(?:memmap\.)?memmap)$/;

/**
 * Classes that every second package brings under these names: a module or object that imports on the first look at an
 * attribute, a holder that unpickles its state. Sources: transformers, diffusers and trl `_LazyModule`, xgboost, imblearn
 * and nltk `LazyLoader`, gym, gymnasium and stable-baselines3 `CloudpickleWrapper`.
 */
export const actingClassNames =
  /^(?:_*(?:Lazy(?:Module|Loader|CorpusLoader|Import\w*|Utils\w*)|LazyConfig|LazyCall|Cloud[Pp]ickle\w*Wrapper)|\w*SerializationWrapper)$/;

/** Types that are data but map a file of the machine that loads them. */
export const fileBackedTypes = /^numpy\.(?:core\.)?(?:memmap\.)?memmap$/;

/** Function-shaped names that Cython and extension classes are rebuilt by. */
export const rebuildShape =
  /^(?:__pyx_unpickle_\w+|newObj|_unpickle_\w+|__\w+_ctor|_rebuild_\w+|_reconstruct(?:or)?)$/;

/**
 * Packages whose classes evaluate a text that they are given (sympy's sympify calls eval), with the part that takes a
 * text as a name. Source: the catalogue's group G-26.
 */
export const textEvaluators: readonly { readonly package: string; readonly except: string }[] = [
  { package: 'sympy', except: 'sympy.core.symbol.' },
];
