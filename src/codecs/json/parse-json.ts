import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget } from '../../core/types.js';
import type { JsonBuilder } from './json-builder.js';
import { jsonNodes, type JsonNode } from './json-node.js';
import { JsonScanner } from './json-scanner.js';

export interface BuiltJson<Node> {
  readonly root: Node;
  /** UTF-16 code units after which only white space may stand; anything else is trailing text. */
  readonly end: number;
  readonly hasTrailingText: boolean;
}

export type JsonDocument = BuiltJson<JsonNode>;

/** A container whose end is not reached, with what it holds so far. */
interface OpenArray<Node> {
  readonly isArray: true;
  readonly start: number;
  readonly items: Node[];
}

interface OpenObject<Member> {
  readonly isArray: false;
  readonly start: number;
  readonly items: Member[];
  key: string;
  keyStart: number;
  keyEnd: number;
}

const checkEvery = 4096;

/** As `buildJson`, with a place for every value. */
export function parseJson(text: string, budget: Budget, start = 0): JsonDocument {
  return buildJson(text, budget, jsonNodes, start);
}

/**
 * Reads one JSON value as Python's json module does: RFC 8259, and `NaN`, `Infinity`, `-Infinity`; control characters in
 * strings are let through (`strict=False`), duplicate keys are kept in order. No recursion: depth costs a budget.
 * @param start code unit from which on it is read
 * @throws FormatError `bad-json` with the offset (in code units) of the first thing that is no JSON
 * @throws LimitError maxJsonDepth, maxJsonNodes
 */
export function buildJson<Node, Member>(
  text: string,
  budget: Budget,
  builder: JsonBuilder<Node, Member>,
  start = 0,
): BuiltJson<Node> {
  const scanner = new JsonScanner(text);
  scanner.at = start;
  const root = new JsonReader(scanner, builder).read(budget);
  const end = scanner.at;
  scanner.skipSpace();
  return { root, end, hasTrailingText: !scanner.isAtEnd };
}

class JsonReader<Node, Member> {
  readonly #scanner: JsonScanner;
  readonly #builder: JsonBuilder<Node, Member>;
  readonly #open: (OpenArray<Node> | OpenObject<Member>)[] = [];

  constructor(scanner: JsonScanner, builder: JsonBuilder<Node, Member>) {
    this.#scanner = scanner;
    this.#builder = builder;
  }

  read(budget: Budget): Node {
    for (let count = 1; ; count += 1) {
      if (count % checkEvery === 0) budget.check();
      if (count > limits.maxJsonNodes)
        throw new LimitError('maxJsonNodes', limits.maxJsonNodes, 'the JSON document has too many values');
      let done = this.#readValue();
      while (done !== undefined) {
        if (this.#open.length === 0) return done;
        done = this.#attach(done);
      }
    }
  }

  /** The value when it is complete; undefined where a container was opened and its first value is next. */
  #readValue(): Node | undefined {
    const scanner = this.#scanner;
    scanner.skipSpace();
    const start = scanner.at;
    if (scanner.take('[')) {
      scanner.skipSpace();
      if (scanner.take(']')) return this.#builder.array([], start, scanner.at);
      this.#push({ isArray: true, start, items: [] });
      return undefined;
    }
    if (!scanner.take('{')) {
      const value = scanner.readScalar();
      return this.#builder.scalar(value, start, scanner.at);
    }
    scanner.skipSpace();
    if (scanner.take('}')) return this.#builder.object([], start, scanner.at);
    const open: OpenObject<Member> = { isArray: false, start, items: [], key: '', keyStart: 0, keyEnd: 0 };
    this.#push(open);
    this.#readKey(open);
    return undefined;
  }

  /** Puts a value into its parent; the parent itself when that closes it. */
  #attach(value: Node): Node | undefined {
    const scanner = this.#scanner;
    const parent = this.#open.at(-1) as OpenArray<Node> | OpenObject<Member>;
    if (parent.isArray) parent.items.push(value);
    else parent.items.push(this.#builder.member(parent.key, parent.keyStart, parent.keyEnd, value));
    scanner.skipSpace();
    if (scanner.take(',')) {
      scanner.skipSpace();
      if (!parent.isArray) this.#readKey(parent);
      return undefined;
    }
    scanner.expect(parent.isArray ? ']' : '}');
    this.#open.pop();
    return parent.isArray
      ? this.#builder.array(parent.items, parent.start, scanner.at)
      : this.#builder.object(parent.items, parent.start, scanner.at);
  }

  #readKey(open: OpenObject<Member>): void {
    const scanner = this.#scanner;
    open.keyStart = scanner.at;
    open.key = scanner.readString();
    open.keyEnd = scanner.at;
    scanner.skipSpace();
    scanner.expect(':');
  }

  #push(container: OpenArray<Node> | OpenObject<Member>): void {
    if (this.#open.length >= limits.maxJsonDepth)
      throw new LimitError('maxJsonDepth', limits.maxJsonDepth, 'JSON values are nested too deep');
    this.#open.push(container);
  }
}

/** The document, or undefined where the text is no JSON. @throws LimitError */
export function tryParseJson(text: string, budget: Budget): JsonDocument | undefined {
  try {
    return parseJson(text, budget);
  } catch (error) {
    if (error instanceof FormatError) return undefined;
    throw error;
  }
}
