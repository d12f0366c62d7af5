import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeJsonText } from '../../../src/codecs/json/decode-text.js';
import {
  duplicateKeys,
  itemsOf,
  memberOf,
  membersNamed,
  numberOf,
  textOf,
  walkJson,
  type JsonNode,
} from '../../../src/codecs/json/json-node.js';
import { LineIndex } from '../../../src/codecs/json/line-index.js';
import { parseJson, tryParseJson } from '../../../src/codecs/json/parse-json.js';
import { FormatError, LimitError } from '../../../src/core/errors.js';
import { FileBudget } from '../../../src/engine/file-budget.js';

const parse = (text: string): JsonNode => parseJson(text, new FileBudget()).root;

function plain(node: JsonNode): unknown {
  if (node.kind === 'object')
    return Object.fromEntries(node.members.map(({ key, value }) => [key, plain(value)]));
  if (node.kind === 'array') return node.items.map(plain);
  return node.kind === 'null' ? null : node.value;
}

describe('parseJson', () => {
  it('agrees with JSON.parse on every value', () => {
    fc.assert(
      fc.property(fc.json(), fc.integer({ min: 0, max: 4 }), (text, indent) => {
        const pretty = JSON.stringify(JSON.parse(text), null, indent);
        const entries = JSON.stringify(plain(parse(pretty)));
        expect(JSON.parse(entries)).toEqual(JSON.parse(JSON.stringify(JSON.parse(pretty))));
      }),
    );
  });

  it('agrees with JSON.parse on what is broken, but for what Python reads beyond it', () => {
    const characters = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      '\\',
      'u',
      '0',
      '1',
      '-',
      '.',
      'e',
      'true',
      'null',
      ' ',
      'a',
    );
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        const document = tryParseJson(text, new FileBudget());
        expect(document !== undefined && !document.hasTrailingText).toBe(isJson);
      }),
      { numRuns: 5_000 },
    );
  });

  it("reads what only Python's reader takes", () => {
    expect(plain(parse('[NaN, Infinity, -Infinity]'))).toEqual([NaN, Infinity, -Infinity]);
    expect(plain(parse('"a\tb"'))).toBe('a\tb');
  });

  it('places values, keeps both of two equal keys, and gives the last as loaders do', () => {
    const root = parse('{"a": 1,\n "a": [true, "x"]}');
    expect(duplicateKeys(root)).toEqual([{ key: 'a', at: { start: 10, end: 13 } }]);
    expect(membersNamed(root, 'a').map(numberOf)).toEqual([1, undefined]);
    expect(itemsOf(memberOf(root, 'a')).map(textOf)).toEqual([undefined, 'x']);
    expect(new LineIndex('{"a": 1,\n "a": [true, "x"]}').locate(10)).toEqual({ line: 2, column: 2 });
    expect([...walkJson(root)].map(({ kind }) => kind)).toEqual([
      'object',
      'number',
      'array',
      'boolean',
      'string',
    ]);
  });

  it('says that text follows', () => {
    expect(parseJson('{} {}', new FileBudget())).toMatchObject({ end: 2, hasTrailingText: true });
  });

  it('bounds depth without using the stack', () => {
    expect(() => parse('['.repeat(1_000_000))).toThrow(LimitError);
    expect(parse(`${'['.repeat(9_000)}${']'.repeat(9_000)}`).kind).toBe('array');
  });

  it.each(['', '{', '{"a"}', '[1,]', '{"a":1,}', '"\\x"', '"\\u12"', '01x', 'nul', '"abc'])(
    'refuses %j',
    (text) => {
      const document = tryParseJson(text, new FileBudget());
      expect(document === undefined || document.hasTrailingText).toBe(true);
    },
  );

  it('throws typed errors with the offset', () => {
    expect(() => parse('{"a": }')).toThrow(FormatError);
    expect(() => parse('{"a": }')).toThrow('character 6');
  });
});

describe('decodeJsonText', () => {
  it.each([
    ['utf-8', Buffer.from('{"ä":1}')],
    ['utf-16le', Buffer.from('{"ä":1}', 'utf16le')],
    ['utf-16be', Buffer.from('{"ä":1}', 'utf16le').swap16()],
    ['utf-32le', Buffer.from(Uint32Array.from(Array.from('{"ä":1}', (c) => c.codePointAt(0) ?? 0)).buffer)],
    [
      'utf-32be',
      Buffer.from(Uint32Array.from(Array.from('{"ä":1}', (c) => c.codePointAt(0) ?? 0)).buffer).swap32(),
    ],
    ['utf-8', Buffer.from('\uFEFF{"ä":1}')],
    ['utf-16le', Buffer.from('\uFEFF{"ä":1}', 'utf16le')],
  ])('reads %s', (encoding, bytes) => {
    expect(decodeJsonText(bytes)).toEqual({ text: '{"ä":1}', encoding });
  });
});
