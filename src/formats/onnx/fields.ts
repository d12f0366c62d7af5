/** Field numbers of onnx.proto: https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */

export const model = {
  irVersion: 1,
  producerName: 2,
  producerVersion: 3,
  domain: 4,
  modelVersion: 5,
  docString: 6,
  graph: 7,
  opsetImport: 8,
  metadataProps: 14,
  trainingInfo: 20,
  functions: 25,
  configuration: 26,
} as const;
export const opset = { domain: 1, version: 2 } as const;
export const entry = { key: 1, value: 2 } as const;
export const graph = {
  node: 1,
  name: 2,
  initializer: 5,
  docString: 10,
  input: 11,
  output: 12,
  valueInfo: 13,
  sparseInitializer: 15,
  metadataProps: 16,
} as const;
export const node = {
  input: 1,
  output: 2,
  name: 3,
  opType: 4,
  attribute: 5,
  docString: 6,
  domain: 7,
  metadataProps: 9,
} as const;
export const attribute = {
  name: 1,
  i: 3,
  s: 4,
  t: 5,
  g: 6,
  strings: 9,
  tensors: 10,
  graphs: 11,
  sparseTensor: 22,
  sparseTensors: 23,
} as const;
export const tensor = {
  dims: 1,
  dataType: 2,
  floatData: 4,
  int32Data: 5,
  stringData: 6,
  int64Data: 7,
  name: 8,
  rawData: 9,
  doubleData: 10,
  uint64Data: 11,
  externalData: 13,
  dataLocation: 14,
} as const;
export const sparse = { values: 1, indices: 2 } as const;
export const training = { initialization: 1, algorithm: 2 } as const;
export const localFunction = {
  name: 1,
  node: 7,
  docString: 8,
  domain: 10,
  attributeProto: 11,
  metadataProps: 14,
} as const;
export const valueInfo = { name: 1, type: 2 } as const;
export const typeInfo = { tensor: 1 } as const;
export const tensorType = { elementType: 1, shape: 2 } as const;
export const tensorShape = { dimension: 1 } as const;
export const dimension = { value: 1, parameter: 2 } as const;

/** Names of TensorProto.DataType, by number. */
export const elementTypes =
  'undefined float uint8 int8 uint16 int16 int32 int64 string bool float16 double uint32 uint64 complex64 complex128 bfloat16'.split(
    ' ',
  );

/** TensorProto.DataLocation */
export const dataLocationExternal = 1;

/** Bits of an element, by TensorProto.DataType; strings have none. */
export const elementBits: Readonly<Record<number, number>> = {
  1: 32,
  2: 8,
  3: 8,
  4: 16,
  5: 16,
  6: 32,
  7: 64,
  9: 8,
  10: 16,
  11: 64,
  12: 32,
  13: 64,
  14: 64,
  15: 128,
  16: 16,
  17: 8,
  18: 8,
  19: 8,
  20: 8,
  21: 4,
  22: 4,
  23: 4,
  24: 8,
  25: 2,
  26: 2,
};
export const stringType = 8;
