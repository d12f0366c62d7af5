/** A model's document whichever encoding it has; runs of numbers, most of every file, are only counted. */
import { itemsOf, type JsonNode } from '../../codecs/json/json-node.js';

export type ModelNode =
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, ModelNode> }
  | { readonly kind: 'list'; readonly items: readonly ModelNode[] }
  | { readonly kind: 'numbers'; readonly count: number; readonly range?: NumberRange }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'other' };

/** The least and the greatest of some numbers. */
export interface NumberRange {
  readonly least: number;
  readonly greatest: number;
}

/** Lists whose numbers lead somewhere: their range is kept. */
export const leadingKeys: ReadonlySet<string> = new Set([
  ...['left_children', 'right_children', 'parents', 'split_indices', 'tree_info'],
  ...['categories_nodes', 'categories_segments', 'categories_sizes'],
]);
const leadingKey = /"([a-z_]+)"\s?:\s?$/;
/** The parent of a root: kInvalidNodeId of include/xgboost/tree_model.h. */
const noNode = 2_147_483_647;
const keyReach = 32;

/** Nothing but numbers between brackets, in any of the spellings that XGBoost has used. */
const numberList = /\[[-+0-9.eE,\s]+\]/g;

/**
 * Puts in the place of each list of numbers one with their count alone, so that a model of a gigabyte of trees is a
 * small document. `[0.5,-1,3]` becomes `[3]`, or `[3,-1,3]` with the range where that is kept.
 */
export function countNumbers(text: string): string {
  return text.replace(numberList, (list, at: number) => {
    const [, key = ''] = leadingKey.exec(text.slice(Math.max(0, at - keyReach), at)) ?? [];
    if (leadingKeys.has(key)) return countWithRange(list);
    let commas = 0;
    for (let at = list.indexOf(','); at !== -1; at = list.indexOf(',', at + 1)) commas += 1;
    return `[${String(commas + 1)}]`;
  });
}

function countWithRange(list: string): string {
  let [count, least, greatest] = [0, Infinity, -Infinity];
  for (const word of list.slice(1, -1).split(',')) {
    count += 1;
    const value = placeOf(Number(word));
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return `[${String(count)},${String(least)},${String(greatest)}]`;
}

/** Where a number leads; -1 where it says that it leads nowhere. */
export function placeOf(value: number): number {
  return value === noNode ? -1 : value;
}

/** @param node of a text that went through `countNumbers` */
export function fromJson(node: JsonNode): ModelNode {
  switch (node.kind) {
    case 'object':
      return {
        kind: 'object',
        members: new Map(node.members.map(({ key, value }) => [key, fromJson(value)])),
      };
    case 'array': {
      const [first, least, greatest] = itemsOf(node);
      if (first === undefined) return { kind: 'numbers', count: 0 };
      if (first.kind === 'number')
        return {
          ...{ kind: 'numbers', count: first.value },
          ...(least?.kind === 'number' && greatest?.kind === 'number'
            ? { range: { least: least.value, greatest: greatest.value } }
            : {}),
        };
      return { kind: 'list', items: node.items.map(fromJson) };
    }
    case 'string':
      return { kind: 'text', value: node.value };
    case 'number':
      return { kind: 'number', value: node.value };
    default:
      return { kind: 'other' };
  }
}

export function member(node: ModelNode | undefined, ...keys: readonly string[]): ModelNode | undefined {
  return keys.reduce(
    (at: ModelNode | undefined, key) => (at?.kind === 'object' ? at.members.get(key) : undefined),
    node,
  );
}

export function text(node: ModelNode | undefined): string | undefined {
  return node?.kind === 'text' ? node.value : undefined;
}

/** XGBoost writes the numbers of parameters as text. */
export function integer(node: ModelNode | undefined): number | undefined {
  const value =
    node?.kind === 'text' ? Number(node.value) : node?.kind === 'number' ? node.value : Number.NaN;
  return Number.isInteger(value) ? value : undefined;
}

export function rangeOf(node: ModelNode | undefined): NumberRange | undefined {
  return node?.kind === 'numbers' ? node.range : undefined;
}

export function length(node: ModelNode | undefined): number | undefined {
  if (node?.kind === 'numbers') return node.count;
  return node?.kind === 'list' ? node.items.length : undefined;
}

/** Every text below a node with the keys that lead there. */
export function* texts(
  node: ModelNode,
  path: readonly string[] = [],
): Generator<{ key: string; value: string }> {
  if (node.kind === 'text') yield { key: path.join('.'), value: node.value };
  if (node.kind === 'list')
    for (const [index, item] of node.items.entries()) yield* texts(item, [...path, String(index)]);
  if (node.kind === 'object') for (const [key, value] of node.members) yield* texts(value, [...path, key]);
}
