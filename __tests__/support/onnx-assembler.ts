/** ONNX models, message by message (onnx.proto). */
import { bytesField, message, varintField } from './protobuf-assembler.js';

export interface TensorParts {
  readonly name?: string;
  readonly dims?: readonly number[];
  /** TensorProto.DataType; default FLOAT. */
  readonly type?: number;
  readonly raw?: Uint8Array;
  readonly floats?: Uint8Array;
  readonly strings?: readonly (string | Uint8Array)[];
  readonly external?: readonly (readonly [string, string])[];
  /** TensorProto.DataLocation; default EXTERNAL where there are entries. */
  readonly location?: number;
}

export function tensor(parts: TensorParts): Uint8Array {
  const { name = 'w', dims = [2, 2], type = 1, raw, floats, strings = [], external = [] } = parts;
  const location = parts.location ?? (external.length > 0 ? 1 : undefined);
  return message(
    ...dims.map((dim) => varintField(1, dim)),
    varintField(2, type),
    ...(floats === undefined ? [] : [bytesField(4, floats)]),
    ...strings.map((each) => bytesField(6, each)),
    bytesField(8, name),
    ...(raw === undefined ? [] : [bytesField(9, raw)]),
    ...external.map(([key, value]) => bytesField(13, message(bytesField(1, key), bytesField(2, value)))),
    ...(location === undefined ? [] : [varintField(14, location)]),
  );
}

export interface NodeParts {
  readonly op: string;
  readonly domain?: string;
  readonly name?: string;
  readonly attributes?: readonly Uint8Array[];
}

export function node({ op, domain = '', name = `${op}_0`, attributes = [] }: NodeParts): Uint8Array {
  return message(
    bytesField(1, 'x'),
    bytesField(2, 'y'),
    bytesField(3, name),
    bytesField(4, op),
    ...attributes.map((each) => bytesField(5, each)),
    ...(domain === '' ? [] : [bytesField(7, domain)]),
  );
}

export const attribute = {
  text: (name: string, text: string | Uint8Array): Uint8Array =>
    message(bytesField(1, name), bytesField(4, text), varintField(20, 3)),
  tensor: (name: string, value: Uint8Array): Uint8Array =>
    message(bytesField(1, name), bytesField(5, value), varintField(20, 4)),
  graph: (name: string, value: Uint8Array): Uint8Array =>
    message(bytesField(1, name), bytesField(6, value), varintField(20, 5)),
  tensors: (name: string, value: Uint8Array): Uint8Array =>
    message(bytesField(1, name), bytesField(10, value)),
  graphs: (name: string, value: Uint8Array): Uint8Array =>
    message(bytesField(1, name), bytesField(11, value)),
  sparse: (name: string, value: Uint8Array): Uint8Array =>
    message(bytesField(1, name), bytesField(22, value)),
};

export interface GraphParts {
  readonly name?: string;
  readonly nodes?: readonly Uint8Array[];
  readonly tensors?: readonly Uint8Array[];
  readonly more?: readonly Uint8Array[];
}

export function graph({
  name = 'g',
  nodes = [node({ op: 'Add' })],
  tensors = [],
  more = [],
}: GraphParts): Uint8Array {
  return message(
    ...nodes.map((each) => bytesField(1, each)),
    bytesField(2, name),
    ...tensors.map((each) => bytesField(5, each)),
    ...more,
  );
}

/** SparseTensorProto with these values. */
export const sparseTensor = (values: Uint8Array): Uint8Array =>
  message(bytesField(1, values), varintField(3, 4));

export interface FunctionParts {
  readonly domain: string;
  readonly name: string;
  readonly nodes: readonly Uint8Array[];
  readonly more?: readonly Uint8Array[];
}

export function localFunction({ domain, name, nodes, more = [] }: FunctionParts): Uint8Array {
  return message(
    bytesField(1, name),
    ...nodes.map((each) => bytesField(7, each)),
    bytesField(10, domain),
    ...more,
  );
}

/** A model with this graph, and further fields behind it. */
export function model(content: Uint8Array, ...more: readonly Uint8Array[]): Uint8Array {
  return message(
    varintField(1, 9),
    bytesField(2, 'assembler'),
    bytesField(7, content),
    bytesField(8, message(bytesField(1, ''), varintField(2, 17))),
    ...more,
  );
}

export const modelField = {
  metadata: (key: string, value: string): Uint8Array =>
    bytesField(14, message(bytesField(1, key), bytesField(2, value))),
  training: (content: Uint8Array): Uint8Array => bytesField(20, message(bytesField(2, content))),
  localFunction: (content: Uint8Array): Uint8Array => bytesField(25, content),
};
