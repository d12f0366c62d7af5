import type { TextSchema } from '../../codecs/protobuf/text-message.js';
import * as fields from './fields.js';

/** Names of the fields in onnx.proto. */
const entry = (): TextSchema => ({
  key: { number: fields.entry.key },
  value: { number: fields.entry.value },
});
const tensor = (): TextSchema => ({
  dims: { number: fields.tensor.dims },
  data_type: { number: fields.tensor.dataType },
  float_data: { number: fields.tensor.floatData },
  int32_data: { number: fields.tensor.int32Data },
  string_data: { number: fields.tensor.stringData },
  int64_data: { number: fields.tensor.int64Data },
  name: { number: fields.tensor.name },
  raw_data: { number: fields.tensor.rawData },
  double_data: { number: fields.tensor.doubleData },
  uint64_data: { number: fields.tensor.uint64Data },
  external_data: { number: fields.tensor.externalData, message: entry },
  data_location: {
    number: fields.tensor.dataLocation,
    values: { DEFAULT: 0, EXTERNAL: fields.dataLocationExternal },
  },
});
const sparse = (): TextSchema => ({
  values: { number: fields.sparse.values, message: tensor },
  indices: { number: fields.sparse.indices, message: tensor },
});
const attribute = (): TextSchema => ({
  name: { number: fields.attribute.name },
  s: { number: fields.attribute.s },
  t: { number: fields.attribute.t, message: tensor },
  g: { number: fields.attribute.g, message: graph },
  strings: { number: fields.attribute.strings },
  tensors: { number: fields.attribute.tensors, message: tensor },
  graphs: { number: fields.attribute.graphs, message: graph },
  sparse_tensor: { number: fields.attribute.sparseTensor, message: sparse },
  sparse_tensors: { number: fields.attribute.sparseTensors, message: sparse },
});
const node = (): TextSchema => ({
  output: { number: fields.node.output },
  name: { number: fields.node.name },
  op_type: { number: fields.node.opType },
  attribute: { number: fields.node.attribute, message: attribute },
  doc_string: { number: fields.node.docString },
  domain: { number: fields.node.domain },
});
const valueInfo = (): TextSchema => ({ name: { number: fields.valueInfo.name } });
const graph = (): TextSchema => ({
  node: { number: fields.graph.node, message: node },
  name: { number: fields.graph.name },
  initializer: { number: fields.graph.initializer, message: tensor },
  doc_string: { number: fields.graph.docString },
  input: { number: fields.graph.input, message: valueInfo },
  output: { number: fields.graph.output, message: valueInfo },
  sparse_initializer: { number: fields.graph.sparseInitializer, message: sparse },
});
const opset = (): TextSchema => ({
  domain: { number: fields.opset.domain },
  version: { number: fields.opset.version },
});
const training = (): TextSchema => ({
  initialization: { number: fields.training.initialization, message: graph },
  algorithm: { number: fields.training.algorithm, message: graph },
});
const localFunction = (): TextSchema => ({
  name: { number: fields.localFunction.name },
  node: { number: fields.localFunction.node, message: node },
  domain: { number: fields.localFunction.domain },
  attribute_proto: { number: fields.localFunction.attributeProto, message: attribute },
});

export const modelSchema: TextSchema = {
  ir_version: { number: fields.model.irVersion },
  producer_name: { number: fields.model.producerName },
  producer_version: { number: fields.model.producerVersion },
  domain: { number: fields.model.domain },
  model_version: { number: fields.model.modelVersion },
  doc_string: { number: fields.model.docString },
  graph: { number: fields.model.graph, message: graph },
  opset_import: { number: fields.model.opsetImport, message: opset },
  metadata_props: { number: fields.model.metadataProps, message: entry },
  training_info: { number: fields.model.trainingInfo, message: training },
  functions: { number: fields.model.functions, message: localFunction },
};
