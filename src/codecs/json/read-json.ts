import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { decodeJsonText, type DecodedText } from './decode-text.js';
import { LineIndex } from './line-index.js';
import { parseJson, type JsonDocument } from './parse-json.js';

export interface JsonFile extends JsonDocument {
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
    encoding,
    locate: (offset) => (lines ??= new LineIndex(text)).locate(offset),
  };
}
