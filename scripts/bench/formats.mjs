// One file for each format of the registry, of any size: by the format's id, what it is called and who writes it.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as archives from './make-archives.mjs';
import * as flat from './make-flat.mjs';
import { numbersPerMegabyte, writeNumbers, writeTorchZip } from './make-files.mjs';
import { writeHdf5 } from './make-hdf5.mjs';
import * as models from './make-models.mjs';
import * as streams from './make-streams.mjs';
import * as tensors from './make-tensors.mjs';
import * as texts from './make-texts.mjs';

const magic = (digits, at = 0) =>
  tensors.writeBehind(Buffer.concat([Buffer.alloc(at), Buffer.from(digits, 'hex')]));

/** Files of which the header, the directory or the graph is read: all else is a hole. */
const sparse = {
  zip: ['data.zip', archives.writePlainZip],
  tar: ['data.tar', archives.writeTar],
  '7z': ['data.7z', archives.write7z],
  ar: ['data.a', archives.writeAr],
  cpio: ['data.cpio', archives.writeCpio],
  arrow: ['table.arrow', flat.writeArrow],
  parquet: ['table.parquet', tensors.writeParquet],
  caffemodel: ['net.caffemodel', tensors.writeCaffemodel],
  caffe2: ['init_net.pb', tensors.writeCaffe2],
  catboost: ['model.cbm', flat.writeCatboost],
  coreml: ['model.mlmodel', tensors.writeCoreml],
  'coreml-data': ['coremldata.bin', tensors.writeCoremlData],
  'espresso-weights': ['model.espresso.weights', tensors.writeEspressoWeights],
  mnn: ['model.mnn', tensors.writeBehind('edge-network/classifier.miss.mnn')],
  cntk: ['model.cntk', tensors.writeCntk],
  executorch: ['model.pte', flat.writeExecutorch],
  ggml: ['model.ggml', tensors.writeGgml],
  gguf: ['model.gguf', models.writeGguf],
  hdf5: ['model.h5', writeHdf5],
  'keras-archive': ['model.keras', archives.writeKeras],
  msgpack: ['flax_model.msgpack', models.writeMsgpack],
  nemo: ['model.nemo', archives.writeNemo],
  numpy: ['weights.npy', models.writeNpy],
  npz: ['weights.npz', archives.writeNpz],
  onnx: ['model.onnx', models.writeOnnx],
  program: ['weights.bin', tensors.writeProgram],
  'python-code': ['model.marshal', tensors.writeCode],
  'r-data': ['model.rds', tensors.writeRds],
  tensorrt: ['model.engine', tensors.writeTensorrt],
  'executorch-data': ['model.ptd', tensors.writePtd],
  rknn: ['model.rknn', tensors.writeRknn],
  'mxnet-params': ['model.params', tensors.writeMxnetParams],
  'cntk-first-version': ['model.dnn', tensors.writeCntkFirst],
  safetensors: ['model.safetensors', models.writeSafetensors],
  skops: ['model.skops', archives.writeSkops],
  sqlite: ['mlflow.db', tensors.writeSqlite],
  'tensor-message': ['input.pb', tensors.writeTensor],
  'tf-checkpoint': ['model.ckpt', tensors.writeCheckpoint],
  'tf-graph': ['graph.pb', models.writeGraph],
  'tf-fingerprint': ['fingerprint.pb', tensors.writeFingerprint],
  tflite: ['model.tflite', flat.writeTflite],
  torch: ['model.pt', writeTorchZip],
  torch7: ['model.t7', tensors.writeTorch7],
  torchserve: ['model.mar', archives.writeMar],
  rar: ['data.rar', magic('526172211a070100')],
  cabinet: ['data.cab', magic('4d53434600000000')],
  rpm: ['data.rpm', magic('edabeedb')],
  squashfs: ['data.squashfs', magic('68737173')],
  iso9660: ['data.iso', magic('4344303031', 0x8001)],
  xar: ['data.xar', magic('78617221')],
  wim: ['data.wim', magic('4d5357494d000000')],
  lzip: ['data.lz', magic('4c5a495001')],
  lzop: ['data.lzo', magic('894c5a4f000d0a1a0a')],
  snappy: ['data.sz', magic('ff060000734e61507059')],
  zpaq: ['data.zpaq', magic('376b5374a031')],
  ace: ['data.ace', magic('2a2a4143452a2a', 7)],
  compress: ['data.z', magic('1f9d90')],
  arj: ['data.arj', magic('60ea')],
  weights: ['model.safetensors', tensors.writeFinalLayer],
  fasttext: ['vectors.bin', tensors.writeFasttext],
  word2vec: ['vectors.bin', tensors.writeWord2vec],
  xgboost: ['model.ubj', tensors.writeUbjson],
  ocdbt: ['manifest.ocdbt', tensors.writeBehind('zarr/manifest.miss.ocdbt')],
  'zip-sequence': ['0_0.distcp', archives.writeZipSequence],
};

/** Streams that are decoded to their end; their content is zeros, left as they are where the format can. */
const decoded = {
  gzip: ['weights.npy.gz', streams.writeGzip],
  zlib: ['weights.npy.zlib', streams.writeZlib],
  bzip2: ['data.bz2', streams.writeBzip2],
  xz: ['weights.npy.xz', streams.writeXz],
  lzma: ['noise.lzma', streams.writeLzma],
  lz4: ['weights.npy.lz4', streams.writeLz4],
  zstd: ['weights.npy.zst', streams.writeZstd],
  'joblib-zfile': ['model.pkl', streams.writeZFile],
};

/** Texts and programs that are read from their first byte to their last. */
const dense = {
  caffe: ['net.prototxt', texts.writePrototxt],
  mlpackage: ['Manifest.json', texts.writePackageManifest],
  mlmodelc: ['model.mil', texts.writeMil],
  espresso: ['model.espresso.net', texts.writeEspresso],
  ncnn: ['model.param', texts.writeNcnn],
  'jinja-template': ['chat_template.jinja', texts.writeTemplate],
  'keras-config': ['model.json', texts.writeKerasConfig],
  'keras-metadata': ['keras_metadata.pb', texts.writeKerasMetadata],
  lightgbm: ['model.lgb', texts.writeLightgbm],
  manifest: ['config.json', texts.writeManifest],
  metadata: ['model.safetensors', texts.writeDescription],
  mlir: ['model.mlir', texts.writeMlir],
  mxnet: ['model-symbol.json', texts.writeMxnet],
  notebook: ['model.ipynb', texts.writeNotebook],
  paddle: ['model.pdmodel', texts.writePaddle],
  'paddle-pir': ['model.json', texts.writePir],
  pickle: ['numbers.pkl', (path, bytes) => writeNumbers(path, (bytes / 1e6) * numbersPerMegabyte)],
  'python-source': ['hubconf.py', texts.writeSource],
  'shard-index': ['model.safetensors.index.json', texts.writeShardIndex],
  'skops-schema': ['schema.json', texts.writeSkopsSchema],
  'text-proto': ['label_map.pbtxt', texts.writeLabelMap],
  tfjs: ['model.json', texts.writeTfjs],
  'torch-export': ['models/model.json', texts.writeTorchExport],
  pmml: ['model.pmml', texts.writePmml],
  openvino: ['model.xml', texts.writeOpenvino],
  zarr: ['.zmetadata', texts.writeZmetadata],
  orbax: ['_METADATA', texts.writeOrbax],
};

const sorted = (kind, table) =>
  Object.entries(table).map(([id, [file, write]]) => ({ id, kind, file, write }));

export const formatFiles = [
  ...sorted('sparse', sparse),
  ...sorted('decoded', decoded),
  ...sorted('dense', dense),
];

/** Writes the file of a format into a folder; gives its path. */
export function writeFormat({ file, write }, folder, bytes) {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  write(path, bytes);
  return path;
}
