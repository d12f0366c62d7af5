/**
 * The scanners of modelaudit 0.2.27 (Promptfoo), in its order, and the formats here that read the same files. A test
 * and the generator fail where a format is named that does not exist.
 */
const peerScanners = [
  ['pickle', '.pkl .pickle .dill .pt .pth .ckpt', ['pickle', 'python-code']],
  ['pytorch_zip', '.pt .pth .bin', ['torch', 'zip', 'pickle', 'python-source']],
  ['pytorch_binary', '.bin', ['torch', 'pickle', 'program']],
  ['joblib', '.joblib', ['pickle', 'joblib-zfile', 'zlib', 'gzip', 'bzip2', 'xz', 'lzma', 'lz4']],
  ['executorch', '.ptl .pte', ['executorch', 'executorch-data', 'torch']],
  ['keras_h5', '.h5 .hdf5', ['hdf5', 'keras-config']],
  ['keras_zip', '.keras', ['keras-archive', 'keras-config']],
  ['tf_savedmodel', '.pb', ['tf-graph', 'keras-metadata', 'tf-fingerprint', 'tensor-message', 'text-proto']],
  ['tf_metagraph', '.meta', ['tf-graph', 'tf-checkpoint']],
  ['onnx', '.onnx', ['onnx']],
  ['tflite', '.tflite', ['tflite']],
  ['safetensors', '.safetensors', ['safetensors', 'shard-index', 'metadata']],
  ['gguf', '.gguf .ggml', ['gguf', 'ggml', 'jinja-template']],
  ['jinja2_template', '.jinja .j2 .template', ['jinja-template']],
  ['manifest', '.json .yaml .toml .ini', ['manifest']],
  ['metadata', '.md .json', ['metadata', 'manifest']],
  ['text', '.txt .md', ['manifest', 'word2vec']],
  ['numpy', '.npy .npz', ['numpy', 'npz']],
  ['skops', '.skops', ['skops', 'skops-schema']],
  ['zip', '.zip .npz', ['zip', 'zip-sequence']],
  ['tar', '.tar .tgz', ['tar']],
  ['sevenzip', '.7z', ['7z']],
  ['compressed', '.gz .bz2 .xz .lz4 .zlib', ['gzip', 'bzip2', 'xz', 'lzma', 'lz4', 'zlib', 'zstd']],
  ['oci_layer', '.manifest', ['tar', 'gzip', 'zstd']],
  ['torchserve_mar', '.mar', ['torchserve', 'python-source']],
  ['nemo', '.nemo', ['nemo', 'tar', 'manifest', 'torch']],
  ['coreml', '.mlmodel', ['coreml', 'mlpackage', 'mlmodelc']],
  ['openvino', '.xml', ['openvino']],
  ['paddle', '.pdmodel .pdiparams', ['paddle', 'pickle']],
  ['pmml', '.pmml', ['pmml']],
  ['tensorrt', '.engine .plan', ['tensorrt']],
  ['flax_msgpack', '.msgpack .flax', ['msgpack']],
  ['jax_checkpoint', '.orbax-checkpoint', ['orbax', 'ocdbt', 'zarr', 'msgpack']],
  ['xgboost', '.json .ubj .bst .model', ['xgboost']],
  ['lightgbm', '.txt .lgb', ['lightgbm']],
  ['catboost', '.cbm', ['catboost']],
  ['mxnet', '-symbol.json .params', ['mxnet', 'mxnet-params']],
  ['cntk', '.dnn .cmf', ['cntk', 'cntk-first-version']],
  ['rknn', '.rknn', ['rknn']],
  ['torch7', '.t7 .th', ['torch7']],
  ['r_serialized', '.rds .rda', ['r-data']],
  ['llamafile', '.llamafile', ['program', 'zip', 'gguf']],
  ['weight_distribution', '', ['weights']],
];

/** @param formats every format of the registry */
export function peerTable(formats) {
  const known = new Map(formats.map((format) => [format.id, format]));
  const rows = peerScanners.map(([name, endings, ids]) => {
    const found = ids.map((id) => {
      const format = known.get(id);
      if (format === undefined) throw new Error(`peer scanner ${name}: there is no format ${id}`);
      return format;
    });
    const count = new Set(found.flatMap(({ rules }) => rules.map(({ id }) => id))).size;
    const depth = found.every((format) => format.depth === 'recognised') ? 'recognised only' : 'analysed';
    const shown =
      endings === ''
        ? ''
        : endings
            .split(' ')
            .map((ending) => `\`${ending}\``)
            .join(' ');
    return `| ${name} | ${shown} | ${found.map(({ title }) => title).join(', ')} | ${depth} | ${count} |`;
  });
  return [
    '| modelaudit scanner | names | read here as | depth | rules |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
