/** TensorFlow's graph messages, built from their fields (framework/graph.proto and its neighbours). */
import { bytesField, message, varintField } from './protobuf-assembler.js';

/** A map entry. */
const entry = (key: string, value: Uint8Array): Uint8Array =>
  message(bytesField(1, key), bytesField(2, value));

export const attr = {
  text: (name: string, text: string | Uint8Array): Uint8Array =>
    bytesField(5, entry(name, bytesField(2, text))),
  texts: (name: string, texts: readonly string[]): Uint8Array =>
    bytesField(5, entry(name, bytesField(1, message(...texts.map((text) => bytesField(2, text)))))),
  calls: (name: string, called: string): Uint8Array =>
    bytesField(5, entry(name, bytesField(10, bytesField(1, called)))),
  callsAll: (name: string, called: readonly string[]): Uint8Array =>
    bytesField(
      5,
      entry(name, bytesField(1, message(...called.map((each) => bytesField(9, bytesField(1, each)))))),
    ),
};

export function node(
  name: string,
  op: string,
  inputs: readonly string[] = [],
  ...attributes: readonly Uint8Array[]
): Uint8Array {
  return message(
    bytesField(1, name),
    bytesField(2, op),
    ...inputs.map((input) => bytesField(3, input)),
    ...attributes,
  );
}

/** A constant of type DT_STRING. */
export function constant(name: string, ...texts: readonly (string | Uint8Array)[]): Uint8Array {
  const tensor = message(varintField(1, 7), ...texts.map((text) => bytesField(8, text)));
  return node(name, 'Const', [], bytesField(5, entry('value', bytesField(8, tensor))));
}

export function functionDef(
  name: string,
  parameters: readonly string[],
  nodes: readonly Uint8Array[],
): Uint8Array {
  const signature = message(
    bytesField(1, name),
    ...parameters.map((parameter) => bytesField(2, bytesField(1, parameter))),
  );
  return message(bytesField(1, signature), ...nodes.map((each) => bytesField(3, each)));
}

export function graphDef(nodes: readonly Uint8Array[], functions: readonly Uint8Array[] = []): Uint8Array {
  const library =
    functions.length === 0 ? [] : [bytesField(2, message(...functions.map((each) => bytesField(1, each))))];
  return message(...nodes.map((each) => bytesField(1, each)), ...library);
}

export const metaField = {
  asset: (tensor: string, filename: string): Uint8Array =>
    bytesField(6, message(bytesField(1, bytesField(1, tensor)), bytesField(2, filename))),
  bytesCollection: (name: string, value: Uint8Array): Uint8Array =>
    bytesField(4, entry(name, bytesField(2, bytesField(1, value)))),
  anyCollection: (name: string, value: Uint8Array): Uint8Array =>
    bytesField(
      4,
      entry(
        name,
        bytesField(5, bytesField(1, message(bytesField(1, 'type.googleapis.com/x'), bytesField(2, value)))),
      ),
    ),
};

export function metaGraph(graph: Uint8Array, ...more: readonly Uint8Array[]): Uint8Array {
  const info = message(bytesField(4, 'serve'), bytesField(5, '2.21.0'));
  return message(bytesField(1, info), bytesField(2, graph), ...more);
}

export function savedModel(...metaGraphs: readonly Uint8Array[]): Uint8Array {
  return message(varintField(1, 1), ...metaGraphs.map((each) => bytesField(2, each)));
}
