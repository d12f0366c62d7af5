import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget } from '../../core/types.js';
import type { JsonMember, JsonNode } from './json-node.js';
import { JsonScanner } from './json-scanner.js';

export interface JsonDocument {
  readonly root: JsonNode;
  /** UTF-16 code units after which only white space may stand; anything else is trailing text. */
  readonly end: number;
  readonly hasTrailingText: boolean;
}

interface OpenArray {
  readonly start: number;
  readonly items: JsonNode[];
}

interface OpenObject {
  readonly start: number;
  readonly members: JsonMember[];
  key: string;
  keyAt: { start: number; end: number };
}

type Open = OpenArray | OpenObject;

const checkEvery = 4096;

/**
 * Reads one JSON value as Python's json module does: RFC 8259, and `NaN`, `Infinity`, `-Infinity`; control characters in
 * strings are let through (`strict=False`), duplicate keys are kept in order. No recursion: depth costs a budget.
 * @param start code unit from which on it is read
 * @throws FormatError `bad-json` with the offset (in code units) of the first thing that is no JSON
 * @throws LimitError maxJsonDepth, maxJsonNodes
 */
export function parseJson(text: string, budget: Budget, start = 0): JsonDocument {
  const scanner = new JsonScanner(text);
  scanner.at = start;
  const open: Open[] = [];
  for (let count = 1; ; count += 1) {
    if (count % checkEvery === 0) budget.check();
    if (count > limits.maxJsonNodes)
      throw new LimitError('maxJsonNodes', limits.maxJsonNodes, 'the JSON document has too many values');
    let done = readValue(scanner, open);
    while (done !== undefined) {
      const parent = open.at(-1);
      if (parent === undefined) return finish(scanner, done);
      done = attach(scanner, open, parent, done);
    }
  }
}

/** The value when it is complete; undefined where a container was opened and its first value is next. */
function readValue(scanner: JsonScanner, open: Open[]): JsonNode | undefined {
  scanner.skipSpace();
  const start = scanner.at;
  if (scanner.take('[')) {
    scanner.skipSpace();
    if (scanner.take(']')) return { kind: 'array', items: [], at: { start, end: scanner.at } };
    push(open, { start, items: [] });
    return undefined;
  }
  if (!scanner.take('{')) return scanner.readScalar();
  scanner.skipSpace();
  if (scanner.take('}')) return { kind: 'object', members: [], at: { start, end: scanner.at } };
  push(open, { start, members: [], ...readKey(scanner) });
  return undefined;
}

/** Puts a value into its parent; the parent itself when that closes it. */
function attach(scanner: JsonScanner, open: Open[], parent: Open, value: JsonNode): JsonNode | undefined {
  const isArray = 'items' in parent;
  if (isArray) parent.items.push(value);
  else parent.members.push({ key: parent.key, keyAt: parent.keyAt, value });
  scanner.skipSpace();
  if (scanner.take(',')) {
    scanner.skipSpace();
    if (!isArray) Object.assign(parent, readKey(scanner));
    return undefined;
  }
  scanner.expect(isArray ? ']' : '}');
  open.pop();
  const at = { start: parent.start, end: scanner.at };
  return isArray
    ? { kind: 'array', items: parent.items, at }
    : { kind: 'object', members: parent.members, at };
}

function readKey(scanner: JsonScanner): Pick<OpenObject, 'key' | 'keyAt'> {
  const start = scanner.at;
  const key = scanner.readString();
  const keyAt = { start, end: scanner.at };
  scanner.skipSpace();
  scanner.expect(':');
  return { key, keyAt };
}

function push(open: Open[], container: Open): void {
  if (open.length >= limits.maxJsonDepth)
    throw new LimitError('maxJsonDepth', limits.maxJsonDepth, 'JSON values are nested too deep');
  open.push(container);
}

function finish(scanner: JsonScanner, root: JsonNode): JsonDocument {
  const end = scanner.at;
  scanner.skipSpace();
  return { root, end, hasTrailingText: !scanner.isAtEnd };
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
