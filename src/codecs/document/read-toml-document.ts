import { parse, TomlError } from 'smol-toml';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { ByteSource } from '../../core/types.js';
import type { DocumentEntry, DocumentNode, TextPlace } from './document-node.js';

/**
 * TOML 1.0 (https://toml.io/en/v1.0.0). The library tells no places: an entry stands where a line first begins with its key.
 * @throws FormatError `bad-toml`, LimitError maxYamlBytes
 */
export function readTomlDocument(source: ByteSource): DocumentNode {
  if (source.size > limits.maxYamlBytes)
    throw new LimitError('maxYamlBytes', limits.maxYamlBytes, `${String(source.size)} bytes of TOML`);
  const text = new TextDecoder('utf-8').decode(source.read(0, source.size));
  try {
    return convertTable(parse(text, { maxDepth: limits.maxYamlDepth }), keyPlaces(text));
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    if (!(error instanceof TomlError)) throw error;
    const detail = error.message.split('\n')[0] ?? '';
    throw new FormatError('bad-toml', { offset: 0, length: 0 }, `${detail} in line ${String(error.line)}`);
  }
}

/** Keys with as many dots end the stack of the library, or of what converts its tables. */
function tooDeep(): LimitError {
  return new LimitError('maxYamlDepth', limits.maxYamlDepth, 'TOML tables are nested too deep');
}

type Places = ReadonlyMap<string, TextPlace>;
const start: TextPlace = { line: 1, column: 1 };

function keyPlaces(text: string): Places {
  const places = new Map<string, TextPlace>();
  text.split('\n').forEach((line, index) => {
    const [, indent = '', key = ''] = /^([ \t[]*)["']?([\w.-]+)/.exec(line) ?? [];
    for (const part of key.split('.'))
      if (part !== '' && !places.has(part)) places.set(part, { line: index + 1, column: indent.length + 1 });
  });
  return places;
}

function convertTable(table: object, places: Places, depth = 0): DocumentNode {
  if (depth > limits.maxYamlDepth) throw tooDeep();
  const entries = Object.entries(table).map(([key, value]: [string, unknown]): DocumentEntry => {
    const at = places.get(key) ?? start;
    return { key, at, value: convertValue(value, at, places, depth + 1) };
  });
  return { kind: 'map', entries, at: entries[0]?.at ?? start };
}

function convertValue(value: unknown, at: TextPlace, places: Places, depth: number): DocumentNode {
  if (Array.isArray(value))
    return { kind: 'list', items: value.map((item) => convertValue(item, at, places, depth + 1)), at };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'scalar', value, at };
  if (typeof value === 'bigint') return { kind: 'scalar', value: Number(value), at };
  if (value instanceof Date) return { kind: 'scalar', value: value.toISOString(), at };
  if (typeof value === 'object' && value !== null) return convertTable(value, places, depth);
  return { kind: 'scalar', value: null, at };
}
