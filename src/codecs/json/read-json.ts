import { readWhole } from '../../bytes/read-whole.js';
import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { decodeJsonText, type DecodedText } from './decode-text.js';
import type { JsonBuilder } from './json-builder.js';
import { LineIndex } from './line-index.js';
import { buildJson, parseJson, type BuiltJson, type JsonDocument } from './parse-json.js';

/** The decoded text of a JSON file, without a byte order mark. */
export class JsonText {
  readonly text: string;
  readonly encoding: DecodedText['encoding'];
  #lines: LineIndex | undefined;

  constructor({ text, encoding }: DecodedText) {
    this.text = text;
    this.encoding = encoding;
  }

  /** 1-based line and column of an offset in code units. */
  locate(offset: number): { readonly line: number; readonly column: number } {
    return (this.#lines ??= new LineIndex(this.text)).locate(offset);
  }
}

export interface JsonFile extends JsonDocument {
  /** The whole text, without a byte order mark. */
  readonly text: string;
  readonly encoding: DecodedText['encoding'];
  /** 1-based line and column of an offset in code units. */
  readonly locate: (offset: number) => { readonly line: number; readonly column: number };
}

/**
 * Reads a whole file as Python's `json.load` does, whatever its encoding.
 * @throws FormatError `bad-json`, LimitError maxTextBytes and those of `parseJson`
 */
export function readJson(source: ByteSource, budget: Budget): JsonFile {
  const decoded = readJsonText(source);
  const { text, encoding } = decoded;
  return { ...parseJson(text, budget), text, encoding, locate: (offset) => decoded.locate(offset) };
}

/** @throws LimitError maxTextBytes */
export function readJsonText(source: ByteSource): JsonText {
  return new JsonText(decodeJsonText(readWhole(source)));
}

/** What stands behind the first value of a file. */
export interface FollowingJson<Node> {
  readonly roots: readonly Node[];
  /** Where something begins that is no JSON, in code units. */
  readonly brokenAt: number | undefined;
}

/** The values behind the first one: a file of lines holds one a line, and readers that take one at a time see them all. */
export function followingJson<Node, Member>(
  text: string,
  first: BuiltJson<Node>,
  builder: JsonBuilder<Node, Member>,
  budget: Budget,
): FollowingJson<Node> {
  const roots: Node[] = [];
  let last = first;
  while (last.hasTrailingText) {
    budget.check();
    try {
      last = buildJson(text, budget, builder, last.end);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      return { roots, brokenAt: last.end };
    }
    roots.push(last.root);
  }
  return { roots, brokenAt: undefined };
}
