/** A JSON document with the place of every value (RFC 8259, and what Python's json module reads beyond it). */

import type { JsonBuilder } from './json-builder.js';

/** UTF-16 code units from the start of the decoded text. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface JsonMember {
  readonly key: string;
  readonly keyAt: TextSpan;
  readonly value: JsonNode;
}

export type JsonNode =
  | { readonly kind: 'object'; readonly members: readonly JsonMember[]; readonly at: TextSpan }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[]; readonly at: TextSpan }
  | { readonly kind: 'string'; readonly value: string; readonly at: TextSpan }
  | { readonly kind: 'number'; readonly value: number; readonly at: TextSpan }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly at: TextSpan }
  | { readonly kind: 'null'; readonly at: TextSpan };

/** Every value with its place. */
export const jsonNodes: JsonBuilder<JsonNode, JsonMember> = {
  scalar(value, start, end) {
    const at = { start, end };
    if (typeof value === 'string') return { kind: 'string', value, at };
    if (typeof value === 'number') return { kind: 'number', value, at };
    return value === null ? { kind: 'null', at } : { kind: 'boolean', value, at };
  },
  array: (items, start, end) => ({ kind: 'array', items, at: { start, end } }),
  object: (members, start, end) => ({ kind: 'object', members, at: { start, end } }),
  member: (key, start, end, value) => ({ key, keyAt: { start, end }, value }),
};

/** The member that a loader gets: Python and JavaScript keep the last of several with one key. */
export function memberOf(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.kind !== 'object') return undefined;
  return node.members.findLast((member) => member.key === key)?.value;
}

/** Every value under a key: what one of several loaders might take. */
export function membersNamed(node: JsonNode | undefined, key: string): JsonNode[] {
  if (node?.kind !== 'object') return [];
  return node.members.filter((member) => member.key === key).map(({ value }) => value);
}

export function textOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? node.value : undefined;
}

export function numberOf(node: JsonNode | undefined): number | undefined {
  return node?.kind === 'number' ? node.value : undefined;
}

export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : [];
}

/** The members of an object that are texts. */
export function textMembers(node: JsonNode | undefined): { readonly key: string; readonly value: string }[] {
  if (node?.kind !== 'object') return [];
  return node.members.flatMap(({ key, value }) =>
    value.kind === 'string' ? [{ key, value: value.value }] : [],
  );
}

/** Keys that an object gives more than once, with the place of the last. */
export function duplicateKeys(node: JsonNode): { readonly key: string; readonly at: TextSpan }[] {
  if (node.kind !== 'object') return [];
  const seen = new Set<string>();
  const duplicates = new Map<string, TextSpan>();
  for (const { key, keyAt } of node.members) {
    if (seen.has(key)) duplicates.set(key, keyAt);
    seen.add(key);
  }
  return Array.from(duplicates, ([key, at]) => ({ key, at }));
}

/** Every value below and including `root`, parents first, without recursion. */
export function* walkJson(root: JsonNode): Generator<JsonNode> {
  const pending: JsonNode[] = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    if (node.kind === 'array')
      for (let i = node.items.length - 1; i >= 0; i -= 1) push(pending, node.items[i]);
    if (node.kind === 'object')
      for (let i = node.members.length - 1; i >= 0; i -= 1) push(pending, node.members[i]?.value);
  }
}

function push(pending: JsonNode[], node: JsonNode | undefined): void {
  if (node !== undefined) pending.push(node);
}
