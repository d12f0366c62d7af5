/** Field numbers of the TensorFlow Lite schema: https://github.com/tensorflow/tensorflow/blob/master/tensorflow/compiler/mlir/lite/schema/schema.fbs */
import { table } from '../../core/table.js';

export const model = {
  version: 0,
  operatorCodes: 1,
  subgraphs: 2,
  description: 3,
  buffers: 4,
  metadataBuffer: 5,
  metadata: 6,
  signatureDefs: 7,
  externalGroups: 8,
} as const;
export const operatorCode = { deprecatedBuiltin: 0, customCode: 1, builtin: 3 } as const;
export const subgraph = { tensors: 0, inputs: 1, outputs: 2, operators: 3, name: 4 } as const;
export const operator = {
  opcodeIndex: 0,
  inputs: 1,
  outputs: 2,
  optionsType: 3,
  options: 4,
  customOptions: 5,
  intermediates: 8,
  largeOffset: 9,
  largeSize: 10,
} as const;
export const tensor = { shape: 0, type: 1, buffer: 2, name: 3, quantization: 4, sparsity: 6 } as const;
export const quantization = { scale: 2 } as const;
export const buffer = { data: 0, offset: 1, size: 2 } as const;
export const metadata = { name: 0, buffer: 1 } as const;
export const signature = { key: 2, subgraphIndex: 4 } as const;
export const externalGroup = { name: 0 } as const;

/** BuiltinOperator CUSTOM. */
export const customOperator = 32;
/** Codes above 126 stand in the wider field; this one marks them in the old field. */
export const placeholderForGreater = 127;

/** Fields of options tables that select a subgraph, by BuiltinOptions: Call, If, While, CallOnce. */
export const subgraphOptions: Readonly<Record<number, readonly number[]>> = {
  16: [0],
  92: [0, 1],
  93: [0, 1],
  103: [0],
};

/** TensorType STRING. */
export const stringType = 5;

/** Bits of an element, by TensorType; strings, resources and variants have none. */
export const elementBits: Readonly<Record<number, number>> = {
  0: 32,
  1: 16,
  2: 32,
  3: 8,
  4: 64,
  6: 8,
  7: 16,
  8: 64,
  9: 8,
  10: 64,
  11: 128,
  12: 64,
  15: 32,
  16: 16,
  17: 4,
  18: 16,
};

/** ModelMetadata of metadata_schema.fbs: name, description, version, author, license. */
export const describedFields: Readonly<Record<string, number>> = table({
  name: 0,
  description: 1,
  version: 2,
  author: 4,
  license: 5,
});
