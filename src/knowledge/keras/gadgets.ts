import type { NameGroup } from '../python/types.js';

/**
 * Functions of Keras that a configuration has no business with, by their last name, under whatever path of Keras they
 * are reached. Source: NON_MODELING_APIS of keras/src/saving/serialization_lib.py (3.15) and the advisories named.
 */
export const kerasGadgets: readonly NameGroup[] = [
  {
    effect: 'switches off the protection against code in model files',
    source: 'CVE-2025-9906',
    names: 'enable_unsafe_deserialization set_global_attribute SafeModeScope',
  },
  {
    effect: 'downloads a file and unpacks it',
    source: 'CVE-2025-8747, CVE-2025-12060',
    names: 'get_file get_file_from_url extract_archive load_data',
  },
  {
    effect: 'loads another model, with the code in it',
    source: 'CVE-2025-8747, CVE-2025-9906',
    names:
      'load_model load_weights model_from_json model_from_yaml model_from_config deserialize_keras_object deserialize load ' +
      'load_model_from_hdf5 load_weights_from_hdf5_group load_own_variables from_pretrained from_preset func_load load_context',
  },
  {
    effect: 'writes files',
    source: 'NON_MODELING_APIS',
    names:
      'save_model save_weights save_img save_model_to_hdf5 export export_onnx export_saved_model plot_model model_to_dot ' +
      'save_to_preset ModelCheckpoint BackupAndRestore CSVLogger TensorBoard RemoteMonitor SwapEMAWeights',
  },
  {
    effect: 'reads files',
    source: 'NON_MODELING_APIS; CVE-2025-12058',
    names:
      'load_img image_dataset_from_directory text_dataset_from_directory audio_dataset_from_directory load_image ' +
      'KerasFileEditor DirectoryIterator DataFrameIterator flow_from_directory read_file write_file',
  },
  {
    effect: 'changes the process for every later model',
    source: 'NON_MODELING_APIS; CVE-2025-9906',
    names:
      'clear_session register_keras_serializable get_custom_objects custom_object_scope CustomObjectScope set_backend ' +
      'serialize_keras_object set_session set_learning_phase',
  },
  {
    effect: 'calls a function that it is given',
    source: 'https://keras.io/api/',
    names:
      'LambdaCallback CallbackLambda map_fn py_function numpy_function py_func eager_py_func FunctionalTransformer',
  },
];

/** Parts of Keras and TensorFlow whose other names deserialise, fetch, write or run. */
export const kerasBackRooms =
  /^(?:(?:keras|tf_keras|keras_core)(?:\.src|\._tf_keras\.keras)?|tensorflow(?:\.python)?\.keras)\.(?:utils|saving|config|datasets|callbacks|trainers|export|legacy\.saving|testing|applications|models\.cloning|preprocessing|wrappers|visualization|tree)(?:\.|$)/;

/** Packages that Keras itself imports names from. Source: `_retrieve_class_or_fn`, Keras 3.15 and TensorFlow 2.15. */
export const kerasRoots =
  /^(?:keras|tf_keras|keras_core|keras_hub|keras_cv|keras_nlp|keras_tuner|keras_rs|tensorflow\.(?:python\.|compat\.v[12]\.)?keras|tensorflow_addons|tf_agents\.keras_layers)(?:\.|$)/;

/** Class names by which configurations write plain values. Source: serialization_lib.py and generic_utils.py. */
export const plainValues: ReadonlySet<string> = new Set(
  (
    '__tuple__ __tensor__ __numpy__ __keras_tensor__ __bytes__ __ellipsis__ __slice__ __typespec__ __lambda__ ' +
    '__complex__ __keras_function__ TensorShape TypeSpec CompositeTensor Ellipsis TrackableDict ListWrapper slice function'
  ).split(' '),
);

/**
 * Operators that a configuration may name and that act on the machine: Python functions, files, libraries, programs.
 * Source: https://www.tensorflow.org/api_docs/python/tf
 */
export const actingOperators =
  /(?:^|\.)(?:py_func\w*|py_function|numpy_function|eager_py_func\w*|read_file|write_file|matching_files|load_\w+|save\w*|print|saved_model|summary|data|lookup|import_graph_def|eval|exec|system|popen|get_file|function|map_fn|while_loop|PyFunc\w*|EagerPyFunc|ReadFile|WriteFile|MatchingFiles|Save\w*|Restore\w*|LoadLibrary|Print\w*|RemoteCall)(?:\.|$)|^(?:tf\.|tensorflow\.)?(?:compat\.v1\.)?io\.(?!decode_|encode_|parse_|serialize_|extract_jpeg_shape|is_jpeg)/;

/** Parts of TensorFlow's API that only compute on tensors; names without a dot are those of `tf` itself. Source: the same. */
export const computingOperators =
  /^(?:tf\.|tensorflow\.)?(?:compat\.v[12]\.)?(?:(?:math|nn|linalg|signal|image|strings|sparse|ragged|random|dtypes|bitwise|quantization|keras\.backend|keras\.activations|keras\.losses|keras\.ops|sets|audio|io|experimental\.numpy|__operators__|debugging|nest|RaggedTensor|SparseTensor|Tensor)\.[\w.]+|[a-z_]\w*)$/;

/** Functions of those parts that only compute, and that models are made with. Source: https://keras.io/api/applications/ */
export const computingInBackRooms: ReadonlySet<string> = new Set([
  'preprocess_input',
  'decode_predictions',
  'to_categorical',
]);
