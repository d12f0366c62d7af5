import type { DocumentMap, DocumentNode, Placed } from './document-node.js';
import { valuesUnder } from './document-node.js';

/** Substitutions in one text; configurations nest two or three. CWE-400. */
const maxSteps = 1_000;
/** Characters that a text may grow to. CWE-400. */
const maxCharacters = 65_536;
/** Stands for what the document does not hold. */
const gap = '\0';

export interface Interpolated {
  /** With all values in place that the document holds; cut where a value is missing. */
  readonly text: string;
  /** Whether every value was found. */
  readonly isWhole: boolean;
  /** Whether there is more to put in than is followed: no configuration of a model has so much. */
  readonly isBeyond: boolean;
}

export interface InterpolationScope {
  readonly root: DocumentNode;
  /** The map that the text stands in. */
  readonly map: Placed<DocumentMap>;
}

/**
 * Puts in the values that a text refers to: `${a.b}`, `${.a}`, `${oc.env:NAME,default}`, `${oc.select:a,default}` of
 * OmegaConf (https://omegaconf.readthedocs.io/en/latest/usage.html#variable-interpolation, custom_resolvers.html),
 * `%(a)s` and `${section:a}` of Python's configparser. undefined where the text refers to nothing.
 */
export function interpolate(text: string, scope: InterpolationScope): Interpolated | undefined {
  if (!/\$\{|%\(/.test(text)) return undefined;
  let current = text;
  for (let step = 0; step < maxSteps && current.length <= maxCharacters; step++) {
    const found = innermost(current);
    if (found === undefined) break;
    const value = found.isPercent ? sibling(found.inner, scope) : resolve(found.inner, scope);
    current = current.slice(0, found.start) + (value ?? gap) + current.slice(found.end);
  }
  const isOpen = innermost(current) !== undefined;
  const isWhole = !current.includes(gap) && !isOpen;
  return { text: isWhole ? current : (current.split(gap)[0] ?? ''), isWhole, isBeyond: isOpen };
}

interface Reference {
  readonly start: number;
  readonly end: number;
  readonly inner: string;
  readonly isPercent: boolean;
}

/** The first reference that holds no other. */
function innermost(text: string): Reference | undefined {
  const end = text.indexOf('}');
  const start = end < 0 ? -1 : text.lastIndexOf('${', end);
  if (start >= 0) return { start, end: end + 1, inner: text.slice(start + 2, end), isPercent: false };
  const open = text.indexOf('%(');
  const close = open < 0 ? -1 : text.indexOf(')s', open);
  return close < 0
    ? undefined
    : { start: open, end: close + 2, inner: text.slice(open + 2, close), isPercent: true };
}

function resolve(inner: string, scope: InterpolationScope): string | undefined {
  const colon = inner.indexOf(':');
  if (colon < 0) return at(scope, inner.trim());
  const [resolver, rest] = [inner.slice(0, colon).trim(), inner.slice(colon + 1)];
  const comma = commaOutsideQuotes(rest);
  const fallback = comma < 0 ? undefined : unquoted(rest.slice(comma + 1));
  const first = comma < 0 ? rest : rest.slice(0, comma);
  if (resolver === 'oc.env') return fallback;
  if (resolver === 'oc.select') return at(scope, first.trim()) ?? fallback;
  if (resolver === 'oc.decode' || resolver === 'oc.create') return unquoted(rest);
  return lookUp(scope.root, [resolver, rest.trim()]);
}

function commaOutsideQuotes(text: string): number {
  let quote = '';
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === ',') return index;
  }
  return -1;
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/s, '$2');
}

/** A path from the root, or with dots before it from the map that holds the text, one level up for each further dot. */
function at({ root, map }: InterpolationScope, reference: string): string | undefined {
  const keys = reference.split(/[.[\]]+/).filter((key) => key !== '');
  const dots = /^\.*/.exec(reference)?.[0].length ?? 0;
  if (dots === 0) return inItsOwnPlace(lookUp(root, keys), keys);
  let base: Placed = map;
  for (let up = 1; up < dots && base.parent !== undefined; up += 1) base = base.parent;
  const above = base.path === '' ? [] : base.path.split('.');
  return inItsOwnPlace(lookUp(base.node, keys), [...above, ...keys]);
}

/** What a value refers to by dots is looked for from where the value stands, not from where it is put. */
function inItsOwnPlace(value: string | undefined, keys: readonly string[]): string | undefined {
  return value?.replace(/\$\{(\.+)([\w.[\]]*)\}/g, (_, dots: string, rest: string) => {
    const above = keys.slice(0, Math.max(0, keys.length - dots.length));
    return `\${${[...above, rest].join('.')}}`;
  });
}

/** The option of the same section, or of the one that all sections share. */
function sibling(name: string, { root, map }: InterpolationScope): string | undefined {
  return lookUp(map.node, [name]) ?? lookUp(root, ['DEFAULT', name]) ?? lookUp(root, [name]);
}

/** Keys are compared as configparser does where none is equal: without regard to case. */
function lookUp(root: DocumentNode, keys: readonly string[]): string | undefined {
  let node: DocumentNode | undefined = root;
  for (const key of keys) {
    if (node?.kind === 'list') node = node.items[Number(key)];
    else node = valuesUnder(node, key).at(-1) ?? valuesUnder(node, key.toLowerCase()).at(-1);
  }
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}
