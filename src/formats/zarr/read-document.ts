import type { JsonNode } from '../../codecs/json/json-node.js';
import { readJson, type JsonFile } from '../../codecs/json/read-json.js';
import type { ByteSource, ParseContext } from '../../core/types.js';
import type { NamedPlace } from './facts.js';

/** @throws FormatError `bad-json`, LimitError */
export function readDocument(
  source: ByteSource,
  { budget }: ParseContext,
): { root: JsonNode; places: Places } {
  const { root, locate } = readJson(source, budget);
  return { root, places: new Places(locate) };
}

/** Names with the place where they stand first. */
export class Places {
  readonly #locate: JsonFile['locate'];
  readonly #found = new Map<string, NamedPlace>();

  constructor(locate: JsonFile['locate']) {
    this.#locate = locate;
  }

  add(name: string, node: JsonNode): void {
    const known = this.#found.get(name);
    this.#found.set(
      name,
      known ? { ...known, count: known.count + 1 } : { name, ...this.#locate(node.at.start), count: 1 },
    );
  }

  all(): NamedPlace[] {
    return [...this.#found.values()];
  }
}
