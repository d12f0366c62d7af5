/** YAML 1.1 as PyYAML reads it (https://yaml.org/spec/1.1/), with tags kept and nothing constructed. */

import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
  type Node,
} from 'yaml';
import { addAll } from '../../core/add-all.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource } from '../../core/types.js';
import type { DocumentEntry, DocumentNode, Scalar, TextPlace } from './document-node.js';

export interface YamlFile {
  readonly documents: readonly DocumentNode[];
  /** What is no YAML: where and what; the documents hold what could be read. */
  readonly errors: readonly { readonly offset: number; readonly detail: string }[];
}

/** @throws FormatError `bad-yaml` where nothing can be read, LimitError maxYamlBytes, maxYamlDepth */
export function readYamlDocument(source: ByteSource, budget: Budget): YamlFile {
  if (source.size > limits.maxYamlBytes)
    throw new LimitError('maxYamlBytes', limits.maxYamlBytes, `${String(source.size)} bytes of YAML`);
  const text = decodeYaml(source.read(0, source.size));
  if (deepestNesting(text) > limits.maxYamlDepth) throw tooDeep();
  if (mostNodes(text) > limits.maxYamlNodes)
    throw new LimitError('maxYamlNodes', limits.maxYamlNodes, 'the YAML document has too many values');
  const lines = new LineCounter();
  const parsed = parseStream(text, lines, budget);
  const documents = parsed.flatMap((document) => {
    const root = document.contents;
    return root === null ? [] : [new Converter(lines).convert(root, 0)];
  });
  const errors = parsed.flatMap((document) =>
    document.errors.map(({ pos, message }) => ({ offset: pos[0], detail: message.split('\n')[0] ?? '' })),
  );
  return { documents, errors };
}

/** Directives behind a document that no `...` ends. CWE-400. */
const maxDirectivePlaces = 8;

/**
 * PyYAML takes a `%` that begins a line for a directive also where no `...` ends the document before it; the library reads
 * what stands there as an error. So the stream is read in parts: each with blanks for what is before it, so that all
 * places stay what they are.
 */
function parseStream(text: string, lines: LineCounter, budget: Budget): Document.Parsed[] {
  const parsed: Document.Parsed[] = [];
  let part = text;
  for (let count = 0; ; count += 1) {
    const documents = parse(part, count === 0 ? lines : new LineCounter());
    budget.check();
    const directive = count < maxDirectivePlaces ? lateDirective(documents, part) : undefined;
    if (directive === undefined) return [...parsed, ...documents];
    addAll(parsed, parse(part.slice(0, directive), new LineCounter()));
    part = part.slice(0, directive).replace(/[^\n]/g, ' ') + part.slice(directive);
  }
}

/** Where a line begins with `%` that the library could not make anything of. */
function lateDirective(documents: readonly Document.Parsed[], text: string): number | undefined {
  const places = documents.flatMap(({ errors }) => errors.map(({ pos: [start] }) => start));
  return places.find((at) => text[at] === '%' && text[at - 1] === '\n');
}

function parse(text: string, lineCounter: LineCounter): Document.Parsed[] {
  try {
    const parsed = parseAllDocuments(text, {
      version: '1.1',
      lineCounter,
      uniqueKeys: false,
      logLevel: 'silent',
      prettyErrors: false,
      strict: false,
      resolveKnownTags: false,
    });
    return Array.isArray(parsed) ? parsed : [];
  } catch (error) {
    throw new FormatError(
      'bad-yaml',
      { offset: 0, length: 0 },
      String(error instanceof Error ? error.message : error),
    );
  }
}

/** UTF-8, or UTF-16 by its byte order mark (YAML 1.1 §5.2). */
function decodeYaml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/**
 * An upper bound of the nesting, by brackets, indentation and `- - -`: the library's recursion can take the whole process
 * down where the stack ends inside a regular expression.
 */
function deepestNesting(text: string): number {
  let deepest = 0;
  let brackets = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    brackets = Math.max(0, brackets + (mark === '[' || mark === '{' ? 1 : -1));
    deepest = Math.max(deepest, brackets);
  }
  // Each level of a block is indented by a column at least; a run of indicators opens a level with each.
  for (const [lead] of text.matchAll(/^[ ]*(?:[-?:] +)*/gm)) deepest = Math.max(deepest, lead.length / 2);
  return deepest;
}

/** An upper bound of the values: each begins a line, or stands behind a mark of its own. */
function mostNodes(text: string): number {
  let count = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x2c || code === 0x5b || code === 0x7b) count += 1;
  }
  return count;
}

function tooDeep(): LimitError {
  return new LimitError('maxYamlDepth', limits.maxYamlDepth, 'YAML values are nested too deep');
}

class Converter {
  readonly #lines: LineCounter;
  /** What each anchor names last: looking for it in the document costs as much as the document for each alias. */
  readonly #anchors = new Map<string, Node>();

  constructor(lines: LineCounter) {
    this.#lines = lines;
  }

  convert(node: Node, depth: number): DocumentNode {
    if (depth > limits.maxYamlDepth) throw tooDeep();
    const at = this.#place(node);
    const tag = tagOf(node);
    this.#remember(node);
    if (isMap(node)) return { kind: 'map', ...tag, at, entries: this.#entries(node.items, depth) };
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => (isNode(item) ? [this.convert(item, depth + 1)] : []));
      return { kind: 'list', ...tag, at, items };
    }
    if (isAlias(node)) return { kind: 'scalar', value: this.#aliased(node), at };
    return { kind: 'scalar', ...tag, value: isScalar(node) ? scalarOf(node.value) : null, at };
  }

  #entries(pairs: readonly { key: unknown; value: unknown }[], depth: number): DocumentEntry[] {
    return pairs.flatMap(({ key, value }) => {
      if (!isNode(key)) return [];
      const at = this.#place(key);
      this.#remember(key);
      const name = isScalar(key) ? String(key.value) : '';
      const ofValue = isNode(value)
        ? this.convert(value, depth + 1)
        : { kind: 'scalar' as const, value: null, at };
      const entry = { key: name, at, value: ofValue };
      // A key may construct an object, too: it stands as a value of its own beside the entry.
      return isScalar(key) && tagOf(key).tag === undefined
        ? [entry]
        : [{ key: name, at, value: this.convert(key, depth + 1) }, entry];
    });
  }

  #remember(node: Node): void {
    if (!isAlias(node) && node.anchor !== undefined) this.#anchors.set(node.anchor, node);
  }

  /** Scalars are what they stand for; a collection is judged where its anchor stands. */
  #aliased(node: Alias): Scalar {
    const target = this.#anchors.get(node.source);
    return isScalar(target) ? scalarOf(target.value) : null;
  }

  #place(node: Node): TextPlace {
    const { line, col } = this.#lines.linePos(node.range?.[0] ?? 0);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }
}

/** Aliases have none. Loaders decode what is escaped in a tag: https://yaml.org/spec/1.2.2/#681-node-tags */
function tagOf({ tag }: { readonly tag?: string | undefined }): { readonly tag?: string } {
  if (tag === undefined) return {};
  try {
    return { tag: tag.includes('%') ? decodeURIComponent(tag) : tag };
  } catch {
    return { tag };
  }
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
}

function scalarOf(value: unknown): Scalar {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : stringOf(value);
}

function stringOf(value: unknown): string {
  if (typeof value === 'bigint') return value.toString();
  return value instanceof Date ? value.toISOString() : '';
}
