import { decodeJsonText } from '../../codecs/json/decode-text.js';
import type { JsonNode } from '../../codecs/json/json-node.js';
import { LineIndex } from '../../codecs/json/line-index.js';
import { parseJson } from '../../codecs/json/parse-json.js';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteSource, ParseContext } from '../../core/types.js';
import type { NamedPlace } from './facts.js';

/** @throws FormatError `bad-json`, LimitError */
export function readDocument(
  source: ByteSource,
  { budget }: ParseContext,
): { root: JsonNode; places: Places } {
  if (source.size > limits.maxTextBytes)
    throw new LimitError('maxTextBytes', limits.maxTextBytes, 'the document is too long to be read');
  const { text } = decodeJsonText(source.read(0, source.size));
  return { root: parseJson(text, budget).root, places: new Places(new LineIndex(text)) };
}

/** Names with the place where they stand first. */
export class Places {
  readonly #lines: LineIndex;
  readonly #found = new Map<string, NamedPlace>();

  constructor(lines: LineIndex) {
    this.#lines = lines;
  }

  add(name: string, node: JsonNode): void {
    const known = this.#found.get(name);
    this.#found.set(
      name,
      known ? { ...known, count: known.count + 1 } : { name, ...this.#lines.locate(node.at.start), count: 1 },
    );
  }

  all(): NamedPlace[] {
    return [...this.#found.values()];
  }
}
