import type { TextSchema } from '../../codecs/protobuf/text-message.js';
import * as fields from './fields.js';

/** Names of the fields in TensorFlow's .proto files. */
const list = (): TextSchema => ({
  s: { number: fields.list.s, isBytes: true },
  tensor: { number: fields.list.tensor, message: tensor },
  func: { number: fields.list.func, message: func },
});
const tensor = (): TextSchema => ({
  tensor_content: { number: fields.tensor.content, isBytes: true },
  string_val: { number: fields.tensor.stringVal, isBytes: true },
});
const func = (): TextSchema => ({
  name: { number: fields.func.name },
  attr: { number: fields.func.attr, message: attrEntry, isMap: true },
});
const attr = (): TextSchema => ({
  list: { number: fields.attr.list, message: list },
  s: { number: fields.attr.s, isBytes: true },
  tensor: { number: fields.attr.tensor, message: tensor },
  func: { number: fields.attr.func, message: func },
});
const entry = (value: (() => TextSchema) | undefined) => (): TextSchema => ({
  key: { number: fields.entry.key },
  value: { number: fields.entry.value, ...(value === undefined ? {} : { message: value }) },
});
const attrEntry = entry(attr);
const node = (): TextSchema => ({
  name: { number: fields.node.name },
  op: { number: fields.node.op },
  input: { number: fields.node.input },
  attr: { number: fields.node.attr, message: attrEntry, isMap: true },
});
const argDef = (): TextSchema => ({ name: { number: fields.argDef.name } });
const opDef = (): TextSchema => ({
  name: { number: fields.opDef.name },
  input_arg: { number: fields.opDef.inputArg, message: argDef },
});
const functionDef = (): TextSchema => ({
  signature: { number: fields.functionDef.signature, message: opDef },
  node_def: { number: fields.functionDef.node, message: node },
});
const library = (): TextSchema => ({ function: { number: fields.library.function, message: functionDef } });
const any = (): TextSchema => ({
  type_url: { number: fields.any.typeUrl },
  value: { number: fields.any.value },
});
const values = (message?: () => TextSchema) => (): TextSchema => ({
  value: { number: fields.listValue.value, ...(message === undefined ? {} : { message }) },
});
const collection = (): TextSchema => ({
  node_list: { number: fields.collection.nodeList, message: values() },
  bytes_list: { number: fields.collection.bytesList, message: values() },
  any_list: { number: fields.collection.anyList, message: values(any) },
});
const tensorInfo = (): TextSchema => ({ name: { number: fields.tensorInfo.name } });
const asset = (): TextSchema => ({
  tensor_info: { number: fields.asset.tensorInfo, message: tensorInfo },
  filename: { number: fields.asset.filename },
});
const metaInfo = (): TextSchema => ({
  tags: { number: fields.metaInfo.tags },
  tensorflow_version: { number: fields.metaInfo.version },
});
const userObject = (): TextSchema => ({
  identifier: { number: fields.userObject.identifier },
  metadata: { number: fields.userObject.metadata },
});
const savedObject = (): TextSchema => ({
  user_object: { number: fields.savedObject.userObject, message: userObject },
});
const objectGraph = (): TextSchema => ({ nodes: { number: fields.objectGraph.nodes, message: savedObject } });

export const graphSchema: TextSchema = {
  node: { number: fields.graph.node, message: node },
  library: { number: fields.graph.library, message: library },
};
const metaGraph = (): TextSchema => ({
  meta_info_def: { number: fields.metaGraph.metaInfo, message: metaInfo },
  graph_def: { number: fields.metaGraph.graph, message: () => graphSchema },
  collection_def: { number: fields.metaGraph.collection, message: entry(collection) },
  signature_def: { number: fields.metaGraph.signature, message: entry(undefined) },
  asset_file_def: { number: fields.metaGraph.asset, message: asset },
  object_graph_def: { number: fields.metaGraph.objectGraph, message: objectGraph },
});
export const metaGraphSchema: TextSchema = metaGraph();
export const savedModelSchema: TextSchema = {
  saved_model_schema_version: { number: fields.savedModel.schemaVersion },
  meta_graphs: { number: fields.savedModel.metaGraphs, message: metaGraph },
};
