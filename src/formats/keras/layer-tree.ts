/** The layers of a Keras model as its configuration nests them (https://keras.io/guides/serialization_and_saving/). */
import { memberOf, textOf, type JsonNode } from '../../codecs/json/json-node.js';

export interface LayerNode {
  /** Layers around this one. */
  readonly depth: number;
  readonly className: string;
  readonly name: string;
  /** `keras.layers`, or what the model's own program registered. */
  readonly origin: string;
  /** Scalars and short lists of its settings. */
  readonly settings: readonly string[];
}

/** Keys that lead from a layer, or from what wraps a model, to layers; other objects are parts of one layer. */
const layerKeys: ReadonlySet<string> = new Set([
  'config',
  'model_config',
  'model',
  'layers',
  'layer',
  'cell',
  'cells',
  'forward_layer',
  'backward_layer',
  'module',
]);
/** What every layer has, and what is shown elsewhere. */
const plainSettings: ReadonlySet<string> = new Set(['name', 'trainable', 'dtype', 'class_name', 'module']);
const maxSettings = 12;
const maxSettingCharacters = 120;
const maxItems = 8;

/** Outermost first, without recursion. */
export function* layerTree(root: JsonNode): Generator<LayerNode> {
  const pending: { readonly node: JsonNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const layer = layerOf(next.node, next.depth);
    if (layer !== undefined) yield layer;
    const depth = next.depth + (layer === undefined ? 0 : 1);
    for (const node of below(next.node).reverse()) pending.push({ node, depth });
  }
}

function below(node: JsonNode): JsonNode[] {
  if (node.kind === 'array') return node.items.filter((item) => item.kind === 'object');
  if (node.kind !== 'object') return [];
  return node.members.filter(({ key }) => layerKeys.has(key)).map(({ value }) => value);
}

function layerOf(node: JsonNode, depth: number): LayerNode | undefined {
  const className = textOf(memberOf(node, 'class_name'));
  if (className === undefined) return undefined;
  const config = memberOf(node, 'config');
  const registered = textOf(memberOf(node, 'registered_name'));
  return {
    depth,
    className,
    name: textOf(memberOf(config, 'name')) ?? textOf(memberOf(node, 'name')) ?? '',
    origin: registered ?? textOf(memberOf(node, 'module')) ?? '',
    settings: config === undefined ? [] : settingsOf(config),
  };
}

function settingsOf(config: JsonNode): string[] {
  if (config.kind !== 'object') return [];
  const spelled = config.members.flatMap(({ key, value }) => {
    const text = plainSettings.has(key) ? undefined : spell(value);
    return text === undefined ? [] : [`${key}=${text}`.slice(0, maxSettingCharacters)];
  });
  return spelled.slice(0, maxSettings);
}

/** Undefined for what is no plain setting; an object of a class shows as its class. */
function spell(node: JsonNode): string | undefined {
  switch (node.kind) {
    case 'string':
    case 'number':
      return String(node.value);
    case 'boolean':
      return node.value ? 'true' : undefined;
    case 'array':
      return node.items.length > maxItems || node.items.length === 0 ? undefined : spellList(node.items);
    case 'object':
      return textOf(memberOf(node, 'class_name'));
    default:
      return undefined;
  }
}

function spellList(items: readonly JsonNode[]): string | undefined {
  if (items.some(({ kind }) => kind === 'object' || kind === 'array')) return undefined;
  return `[${items.map((item) => (item.kind === 'null' ? '?' : String(spell(item)))).join(', ')}]`;
}
