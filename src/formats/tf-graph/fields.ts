/**
 * Field numbers of TensorFlow's messages: https://github.com/tensorflow/tensorflow/tree/master/tensorflow/core, files
 * protobuf/saved_model.proto, protobuf/meta_graph.proto, framework/graph.proto, framework/function.proto, framework/node_def.proto,
 * framework/attr_value.proto, framework/tensor.proto, protobuf/saved_object_graph.proto.
 */

export const savedModel = { schemaVersion: 1, metaGraphs: 2 } as const;
export const metaGraph = {
  metaInfo: 1,
  graph: 2,
  saver: 3,
  collection: 4,
  signature: 5,
  asset: 6,
  objectGraph: 7,
} as const;
export const metaInfo = { strippedOps: 2, anyInfo: 3, tags: 4, version: 5 } as const;
export const opList = { op: 1 } as const;
export const opDef = { name: 1, inputArg: 2 } as const;
export const argDef = { name: 1 } as const;
export const graph = { node: 1, library: 2, version: 3, versions: 4 } as const;
export const library = { function: 1, gradient: 2, registeredGradients: 3 } as const;
export const functionDef = { signature: 1, node: 3, ret: 4, attr: 5, controlRet: 6, argAttr: 7 } as const;
export const node = { name: 1, op: 2, input: 3, device: 4, attr: 5, debugInfo: 6, fullType: 7 } as const;
export const entry = { key: 1, value: 2 } as const;
export const attr = { list: 1, s: 2, i: 3, f: 4, b: 5, type: 6, shape: 7, tensor: 8, func: 10 } as const;
export const list = { s: 2, tensor: 8, func: 9 } as const;
export const func = { name: 1, attr: 2 } as const;
export const tensor = { dtype: 1, shape: 2, content: 4, stringVal: 8 } as const;
export const saver = { filenameTensor: 1, saveTensor: 2, restoreOp: 3 } as const;
export const asset = { tensorInfo: 1, filename: 2 } as const;
export const tensorInfo = { name: 1 } as const;
export const collection = { nodeList: 1, bytesList: 2, anyList: 5 } as const;
export const listValue = { value: 1 } as const;
export const any = { typeUrl: 1, value: 2 } as const;
export const objectGraph = { nodes: 1 } as const;
export const savedObject = { userObject: 4, registeredName: 13, serializedProto: 14 } as const;
export const userObject = { identifier: 1, metadata: 3 } as const;

/** DataType DT_STRING. */
export const stringType = 7;
