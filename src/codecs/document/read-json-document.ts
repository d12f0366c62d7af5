import type { Budget, ByteSource } from '../../core/types.js';
import type { JsonNode } from '../json/json-node.js';
import { followingJson, readJson, type JsonFile } from '../json/read-json.js';
import type { DocumentNode } from './document-node.js';

interface Frame {
  readonly node: JsonNode;
  readonly put: (converted: DocumentNode) => void;
}

/** A JSON file as a document. @throws FormatError `bad-json`, LimitError */
export function readJsonDocument(source: ByteSource, budget: Budget): DocumentNode {
  const file = readJson(source, budget);
  return documentOf(file.root, file);
}

export interface JsonDocuments {
  readonly documents: readonly DocumentNode[];
  /** Where something stands behind them that is no JSON; in code units. */
  readonly brokenAt: number | undefined;
}

/** All values of a JSON file, one behind another. @throws FormatError `bad-json` in the first one, LimitError */
export function readJsonDocuments(source: ByteSource, budget: Budget): JsonDocuments {
  const file = readJson(source, budget);
  const { roots, brokenAt } = followingJson(file, budget);
  const documents = [file.root, ...roots].map((root) => documentOf(root, file));
  return { documents: documents.length <= mostDocuments ? documents : [together(documents)], brokenAt };
}

/** Files of lines hold thousands of documents, which cost more one by one than as one list. CWE-400. */
const mostDocuments = 100;

function together(items: readonly DocumentNode[]): DocumentNode {
  return { kind: 'list', items, at: { line: 1, column: 1 } };
}

function documentOf(node: JsonNode, file: JsonFile): DocumentNode {
  let root: DocumentNode | undefined;
  const pending: Frame[] = [{ node, put: (converted) => (root = converted) }];
  for (let frame = pending.pop(); frame !== undefined; frame = pending.pop()) convert(frame, file, pending);
  return root ?? { kind: 'scalar', value: null, at: { line: 1, column: 1 } };
}

function convert({ node, put }: Frame, file: JsonFile, pending: Frame[]): void {
  const at = file.locate(node.at.start);
  if (node.kind === 'array') {
    const items: DocumentNode[] = [];
    put({ kind: 'list', items, at });
    node.items.forEach((item, index) => pending.push({ node: item, put: (value) => (items[index] = value) }));
    return;
  }
  if (node.kind === 'object') {
    const entries: { key: string; at: typeof at; value: DocumentNode }[] = [];
    put({ kind: 'map', entries, at });
    node.members.forEach(({ key, keyAt, value }, index) =>
      pending.push({
        node: value,
        put: (converted) => (entries[index] = { key, at: file.locate(keyAt.start), value: converted }),
      }),
    );
    return;
  }
  put({ kind: 'scalar', value: node.kind === 'null' ? null : node.value, at });
}
