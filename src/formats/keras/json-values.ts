import { membersNamed, textOf, type JsonNode } from '../../codecs/json/json-node.js';

/** Every text under a key. */
export function textsUnder(node: JsonNode, key: string): string[] {
  return membersNamed(node, key).flatMap((value) => textOf(value) ?? []);
}

/** What may be a module: a text, or null where the writer knew none. */
export function modulesUnder(node: JsonNode, key: string): (string | null)[] {
  return membersNamed(node, key).flatMap((value) =>
    value.kind === 'string' ? [value.value] : value.kind === 'null' ? [null] : [],
  );
}

/** The text of a slot, of the first item of a list or tuple, or of the object that wraps it. */
export function firstText(node: JsonNode, depth = 0): string | undefined {
  if (node.kind === 'string') return node.value;
  if (depth > 4) return undefined;
  if (node.kind === 'array') return node.items[0] && firstText(node.items[0], depth + 1);
  if (
    node.kind !== 'object' ||
    textsUnder(node, 'class_name').some((name) => name === '__lambda__' || name === 'function')
  )
    return undefined;
  for (const key of ['items', 'value', 'config', 'code']) {
    const [inner] = membersNamed(node, key);
    const text = inner && firstText(inner, depth + 1);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** `node_def` of a TensorFlowOpLayer, as an object or as text. */
export function operatorsInNode(config: JsonNode): string[] {
  return membersNamed(config, 'node_def').flatMap((node) =>
    node.kind === 'string'
      ? Array.from(node.value.matchAll(/"?op"?:\s*"(\w+)"/g), ([, operator = '']) => operator)
      : textsUnder(node, 'op'),
  );
}
