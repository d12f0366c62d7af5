import type { Budget, ByteSource } from '../../core/types.js';
import type { JsonBuilder, JsonScalar } from '../json/json-builder.js';
import { buildJson } from '../json/parse-json.js';
import { followingJson, readJsonText, type JsonText } from '../json/read-json.js';
import type {
  DocumentEntry,
  DocumentList,
  DocumentMap,
  DocumentNode,
  DocumentScalar,
  TextPlace,
} from './document-node.js';

/** A JSON file as a document. @throws FormatError `bad-json`, LimitError */
export function readJsonDocument(source: ByteSource, budget: Budget): DocumentNode {
  const file = readJsonText(source);
  return buildJson(file.text, budget, documentNodes(file)).root;
}

export interface JsonDocuments {
  readonly documents: readonly DocumentNode[];
  /** Where something stands behind them that is no JSON; in code units. */
  readonly brokenAt: number | undefined;
}

/** All values of a JSON file, one behind another. @throws FormatError `bad-json` in the first one, LimitError */
export function readJsonDocuments(source: ByteSource, budget: Budget): JsonDocuments {
  const file = readJsonText(source);
  const builder = documentNodes(file);
  const first = buildJson(file.text, budget, builder);
  const { roots, brokenAt } = followingJson(file.text, first, builder, budget);
  const documents = [first.root, ...roots.filter(saysSomething)];
  return { documents: documents.length <= mostDocuments ? documents : [together(documents)], brokenAt };
}

/** Files of lines hold thousands of documents, which cost more one by one than as one list. CWE-400. */
const mostDocuments = 100;

function together(items: readonly DocumentNode[]): DocumentNode {
  return { kind: 'list', items, at: { line: 1, column: 1 } };
}

function saysSomething(node: DocumentNode): boolean {
  if (node.kind === 'scalar') return typeof node.value === 'string';
  return (node.kind === 'map' ? node.entries : node.items).length > 0;
}

function documentNodes(file: JsonText): JsonBuilder<DocumentNode, DocumentEntry> {
  return {
    scalar: (value, start) => new JsonScalarNode(file, start, value),
    array: (items, start) => new JsonListNode(file, start, items),
    object: (entries, start) => new JsonMapNode(file, start, entries),
    member: (key, start, _end, value) => new JsonEntry(file, start, key, value),
  };
}

/** Not among the keys that a walk over facts sees. */
const text = Symbol('text');

/** Lines and columns are counted when somebody asks, which hardly any value lives to see. */
abstract class Placed {
  readonly start: number;
  readonly [text]: JsonText;

  constructor(file: JsonText, start: number) {
    this.start = start;
    this[text] = file;
  }

  get at(): TextPlace {
    return this[text].locate(this.start);
  }
}

class JsonScalarNode extends Placed implements DocumentScalar {
  readonly kind = 'scalar';
  readonly value: JsonScalar;

  constructor(file: JsonText, start: number, value: JsonScalar) {
    super(file, start);
    this.value = value;
  }
}

class JsonListNode extends Placed implements DocumentList {
  readonly kind = 'list';
  readonly items: readonly DocumentNode[];

  constructor(file: JsonText, start: number, items: readonly DocumentNode[]) {
    super(file, start);
    this.items = items;
  }
}

class JsonMapNode extends Placed implements DocumentMap {
  readonly kind = 'map';
  readonly entries: readonly DocumentEntry[];

  constructor(file: JsonText, start: number, entries: readonly DocumentEntry[]) {
    super(file, start);
    this.entries = entries;
  }
}

class JsonEntry extends Placed implements DocumentEntry {
  readonly key: string;
  readonly value: DocumentNode;

  constructor(file: JsonText, start: number, key: string, value: DocumentNode) {
    super(file, start);
    this.key = key;
    this.value = value;
  }
}
