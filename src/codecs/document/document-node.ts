/** What JSON, YAML, TOML, INI and XML files have in common: a tree of maps, lists and scalars with the place of each. */

/** 1-based; columns in UTF-16 code units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export interface DocumentEntry {
  readonly key: string;
  readonly at: TextPlace;
  readonly value: DocumentNode;
}

/** Characters of a path that are kept. CWE-400. */
const maxPathCharacters = 1_000;

export type Scalar = string | number | boolean | null;

interface Tagged {
  /** A YAML tag in full (`tag:yaml.org,2002:python/tuple`), where the document writes one. */
  readonly tag?: string;
  readonly at: TextPlace;
}

export interface DocumentMap extends Tagged {
  readonly kind: 'map';
  readonly entries: readonly DocumentEntry[];
}

export interface DocumentList extends Tagged {
  readonly kind: 'list';
  readonly items: readonly DocumentNode[];
}

export interface DocumentScalar extends Tagged {
  readonly kind: 'scalar';
  readonly value: Scalar;
}

export type DocumentNode = DocumentMap | DocumentList | DocumentScalar;

export interface Placed<Node extends DocumentNode = DocumentNode> {
  readonly node: Node;
  /** The keys and positions that lead to it, joined with dots. */
  readonly path: string;
}

/** Every node with its path, parents first, without recursion; items of lists that are no text are left out. */
export function* walkDocument(root: DocumentNode): Generator<Placed> {
  const pending: Placed[] = [{ node: root, path: '' }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    yield next;
    const prefix = next.path === '' ? '' : `${endOf(next.path)}.`;
    // One by one: a list may be longer than the arguments that a call takes.
    for (const child of childrenOf(next.node, prefix).reverse()) pending.push(child);
  }
}

/** The keys next to a value are what rules look at; whole paths of a deep document cost its depth squared. */
function endOf(path: string): string {
  return path.length <= maxPathCharacters ? path : `…${path.slice(-maxPathCharacters)}`;
}

function childrenOf(node: DocumentNode, prefix: string): Placed[] {
  if (node.kind === 'map') return node.entries.map(({ key, value }) => ({ node: value, path: prefix + key }));
  if (node.kind === 'list')
    return node.items.flatMap((item, index) =>
      isMere(item) ? [] : [{ node: item, path: prefix + String(index) }],
    );
  return [];
}

/** A number, a truth value or nothing, which says nothing without a key. */
function isMere(node: DocumentNode): boolean {
  return node.kind === 'scalar' && typeof node.value !== 'string' && node.tag === undefined;
}

/** Every map of a document. */
export function* mapsOf(root: DocumentNode): Generator<Placed<DocumentMap>> {
  for (const { node, path } of walkDocument(root)) if (node.kind === 'map') yield { node, path };
}

/** All values under one of the keys: loaders differ in which of two equal keys they take. */
export function valuesUnder(node: DocumentNode | undefined, ...keys: readonly string[]): DocumentNode[] {
  if (node?.kind !== 'map') return [];
  if (node.entries.length > leastIndexed) return keys.flatMap((key) => indexOf(node).get(key) ?? []);
  return node.entries.filter(({ key }) => keys.includes(key)).map(({ value }) => value);
}

/** Entries of a map that is worth an index: it may be asked for as many keys as it has. */
const leastIndexed = 64;
const indexes = new WeakMap<DocumentMap, ReadonlyMap<string, readonly DocumentNode[]>>();

function indexOf(node: DocumentMap): ReadonlyMap<string, readonly DocumentNode[]> {
  const known = indexes.get(node);
  if (known !== undefined) return known;
  const index = new Map<string, DocumentNode[]>();
  for (const { key, value } of node.entries) {
    const values = index.get(key);
    if (values === undefined) index.set(key, [value]);
    else values.push(value);
  }
  indexes.set(node, index);
  return index;
}

export function textIn(node: DocumentNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** The strings of a scalar, or of a list of scalars. */
export function textsIn(node: DocumentNode): { readonly text: string; readonly at: TextPlace }[] {
  const nodes = node.kind === 'list' ? node.items : [node];
  return nodes.flatMap((item) => {
    const text = textIn(item);
    return text === undefined ? [] : [{ text, at: item.at }];
  });
}
