import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { decodeJsonText, type DecodedText } from './decode-text.js';
import { LineIndex } from './line-index.js';
import type { JsonNode } from './json-node.js';
import { parseJson, type JsonDocument } from './parse-json.js';

export interface JsonFile extends JsonDocument {
  /** The whole text, without a byte order mark. */
  readonly text: string;
  readonly encoding: DecodedText['encoding'];
  /** 1-based line and column of an offset in code units. */
  locate(offset: number): { readonly line: number; readonly column: number };
}

/**
 * Reads a whole file as Python's `json.load` does, whatever its encoding.
 * @throws FormatError `bad-json`, LimitError maxTextBytes and those of `parseJson`
 */
export function readJson(source: ByteSource, budget: Budget): JsonFile {
  if (source.size > limits.maxTextBytes)
    throw new LimitError('maxTextBytes', limits.maxTextBytes, `${String(source.size)} bytes of JSON`);
  const { text, encoding } = decodeJsonText(source.read(0, source.size));
  let lines: LineIndex | undefined;
  return {
    ...parseJson(text, budget),
    text,
    encoding,
    locate: (offset) => (lines ??= new LineIndex(text)).locate(offset),
  };
}

/** What stands behind the first value of a file. */
export interface FollowingJson {
  readonly roots: readonly JsonNode[];
  /** Where something begins that is no JSON, in code units. */
  readonly brokenAt: number | undefined;
}

/** The values behind the first one: a file of lines holds one a line, and readers that take one at a time see them all. */
export function followingJson(file: JsonFile, budget: Budget): FollowingJson {
  const roots: JsonNode[] = [];
  let last: JsonDocument = file;
  while (last.hasTrailingText) {
    try {
      last = parseJson(file.text, budget, last.end);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      return { roots, brokenAt: last.end };
    }
    roots.push(last.root);
  }
  return { roots, brokenAt: undefined };
}
