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

/** A value of a document, and how it is reached. */
export class Placed<Node extends DocumentNode = DocumentNode> {
  readonly node: Node;
  /** The key or the position next to it; '' of the root. */
  readonly key: string;
  readonly parent: Placed | undefined;
  #path: string | undefined;

  constructor(node: Node, key = '', parent?: Placed) {
    this.node = node;
    this.key = key;
    this.parent = parent;
  }

  /** The keys and positions that lead to it, joined with dots; made when somebody asks, without recursion. */
  get path(): string {
    if (this.#path !== undefined) return this.#path;
    const above: Placed[] = [];
    for (let at = this.parent; at?.isUnnamed === true; at = at.parent) above.push(at);
    for (let next = above.pop(); next !== undefined; next = above.pop()) next.#name();
    return this.#name();
  }

  get isUnnamed(): boolean {
    return this.#path === undefined;
  }

  #name(): string {
    this.#path = this.parent === undefined ? '' : prefixOf(this.parent.#path ?? '') + this.key;
    return this.#path;
  }
}

/** The keys next to a value are what rules look at; whole paths of a deep document cost its depth squared. */
function prefixOf(path: string): string {
  if (path === '') return '';
  return path.length <= maxPathCharacters ? `${path}.` : `…${path.slice(-maxPathCharacters)}.`;
}

/** What rules look at in a document, each in the order of the text. */
export interface DocumentParts {
  readonly maps: readonly Placed<DocumentMap>[];
  readonly texts: readonly PlacedText[];
  /** Values with a tag. */
  readonly tagged: readonly Placed[];
}

export type PlacedText = Placed<DocumentText>;
export type DocumentText = DocumentScalar & { readonly value: string };

const keptParts = new WeakMap<DocumentNode, DocumentParts>();

/** A document taken apart, once for all that ask. Empty maps are left out. */
export function partsOf(root: DocumentNode): DocumentParts {
  const known = keptParts.get(root);
  if (known !== undefined) return known;
  const parts = takeApart(root);
  keptParts.set(root, parts);
  return parts;
}

function takeApart(root: DocumentNode): DocumentParts {
  const maps: Placed<DocumentMap>[] = [];
  const texts: PlacedText[] = [];
  const tagged: Placed[] = [];
  for (const placed of walkDocument(root)) {
    const { node } = placed;
    if (node.tag !== undefined) tagged.push(placed);
    if (node.kind === 'map' && node.entries.length > 0) maps.push(placed as Placed<DocumentMap>);
    if (node.kind === 'scalar' && typeof node.value === 'string') texts.push(placed as PlacedText);
  }
  return { maps, texts, tagged };
}

/** A map or a list whose children are being walked. */
interface Frame {
  readonly placed: Placed;
  /** The index of the next child. */
  next: number;
}

/** Every text, map and list and every value with a tag, parents first, without recursion. */
export function* walkDocument(root: DocumentNode): Generator<Placed> {
  const first = new Placed(root);
  yield first;
  const open: Frame[] = [{ placed: first, next: 0 }];
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const child = nextChild(frame);
    if (child === undefined) open.pop();
    else {
      yield child;
      if (child.node.kind !== 'scalar') open.push({ placed: child, next: 0 });
    }
  }
}

function nextChild(frame: Frame): Placed | undefined {
  const { placed } = frame;
  const { node } = placed;
  if (node.kind === 'scalar') return undefined;
  const { length } = node.kind === 'map' ? node.entries : node.items;
  while (frame.next < length) {
    const index = frame.next++;
    const entry = node.kind === 'map' ? node.entries[index] : undefined;
    const child = node.kind === 'map' ? entry?.value : node.items[index];
    if (child !== undefined && !isMere(child)) return new Placed(child, entry?.key ?? String(index), placed);
  }
  return undefined;
}

/** A number, a truth value or nothing: rules that want one ask its map for it. */
function isMere(node: DocumentNode): boolean {
  return node.kind === 'scalar' && typeof node.value !== 'string' && node.tag === undefined;
}

/** Every map of a document with something in it. */
export function mapsOf(root: DocumentNode): readonly Placed<DocumentMap>[] {
  return partsOf(root).maps;
}

const keptIndexes = new WeakMap<DocumentNode, ReadonlyMap<string, readonly Placed<DocumentMap>[]>>();

/** The maps of a document that hold one of the keys. */
export function mapsWith(root: DocumentNode, ...keys: readonly string[]): Placed<DocumentMap>[] {
  const known = keptIndexes.get(root) ?? indexMaps(root);
  return [...new Set(keys.flatMap((key) => known.get(key) ?? []))];
}

function indexMaps(root: DocumentNode): ReadonlyMap<string, readonly Placed<DocumentMap>[]> {
  const index = new Map<string, Placed<DocumentMap>[]>();
  for (const placed of mapsOf(root))
    for (const { key } of placed.node.entries) {
      const maps = index.get(key);
      if (maps === undefined) index.set(key, [placed]);
      else if (maps.at(-1) !== placed) maps.push(placed);
    }
  keptIndexes.set(root, index);
  return index;
}

/** Every text of a document. */
export function textsOf(root: DocumentNode): readonly PlacedText[] {
  return partsOf(root).texts;
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

class StandingText {
  readonly text: string;
  readonly #node: DocumentNode;

  constructor(text: string, node: DocumentNode) {
    this.text = text;
    this.#node = node;
  }

  /** Counted when somebody asks. */
  get at(): TextPlace {
    return this.#node.at;
  }
}

/** The strings of a scalar, or of a list of scalars. */
export function textsIn(node: DocumentNode): { readonly text: string; readonly at: TextPlace }[] {
  const nodes = node.kind === 'list' ? node.items : [node];
  return nodes.flatMap((item) => {
    const text = textIn(item);
    return text === undefined ? [] : [new StandingText(text, item)];
  });
}
