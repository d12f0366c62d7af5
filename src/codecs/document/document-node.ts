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

/** A map or a list whose children are being walked. */
interface Frame {
  readonly node: DocumentNode;
  readonly prefix: string;
  /** The index of the next child. */
  next: number;
}

/** Every node with its path, parents first, without recursion; items of lists that are no text are left out. */
export function* walkDocument(root: DocumentNode): Generator<Placed> {
  yield { node: root, path: '' };
  const open: Frame[] = [{ node: root, prefix: '', next: 0 }];
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const child = nextChild(frame);
    if (child === undefined) open.pop();
    else {
      yield child;
      if (child.node.kind !== 'scalar')
        open.push({ node: child.node, prefix: prefixOf(child.path), next: 0 });
    }
  }
}

/** The keys next to a value are what rules look at; whole paths of a deep document cost its depth squared. */
function prefixOf(path: string): string {
  if (path === '') return '';
  return path.length <= maxPathCharacters ? `${path}.` : `…${path.slice(-maxPathCharacters)}.`;
}

function nextChild(frame: Frame): Placed | undefined {
  const { node, prefix } = frame;
  if (node.kind === 'map') {
    const entry = node.entries[frame.next++];
    return entry && { node: entry.value, path: prefix + entry.key };
  }
  if (node.kind === 'scalar') return undefined;
  for (let item = node.items[frame.next]; item !== undefined; item = node.items[frame.next]) {
    const index = frame.next++;
    if (!isMere(item)) return { node: item, path: prefix + String(index) };
  }
  return undefined;
}

/** A number, a truth value or nothing, which says nothing without a key. */
function isMere(node: DocumentNode): boolean {
  return node.kind === 'scalar' && typeof node.value !== 'string' && node.tag === undefined;
}

/** Maps that are kept of a document: one rule after another asks for them, and a vocabulary has few among its words. */
const maxKeptMaps = 10_000;
const keptMaps = new WeakMap<DocumentNode, readonly Placed<DocumentMap>[]>();

/** Every map of a document. */
export function* mapsOf(root: DocumentNode): Generator<Placed<DocumentMap>> {
  const known = keptMaps.get(root);
  if (known !== undefined) {
    yield* known;
    return;
  }
  const maps: Placed<DocumentMap>[] = [];
  for (const { node, path } of walkDocument(root)) {
    if (node.kind !== 'map') continue;
    if (maps.length <= maxKeptMaps) maps.push({ node, path });
    yield { node, path };
  }
  if (maps.length <= maxKeptMaps) keptMaps.set(root, maps);
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
