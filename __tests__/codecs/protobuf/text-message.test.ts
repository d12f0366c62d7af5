import { describe, expect, it } from '@jest/globals';
import { parseJson } from '../../../src/codecs/json/parse-json.js';
import { jsonMessage } from '../../../src/codecs/protobuf/json-message.js';
import type { ProtoMessage } from '../../../src/codecs/protobuf/proto-message.js';
import { textMessage, type TextSchema } from '../../../src/codecs/protobuf/text-message.js';
import { FormatError, LimitError } from '../../../src/core/errors.js';
import { limits } from '../../../src/core/limits.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { mutations } from '../../support/mutations.js';

const inner = (): TextSchema => ({
  name: { number: 1 },
  size: { number: 2 },
  inner: { number: 3, message: inner },
});
const schema: TextSchema = {
  text: { number: 1 },
  count: { number: 2 },
  inner: { number: 3, message: inner },
  kind: { number: 4, values: { SMALL: 1, LARGE: 2 } },
  blob: { number: 5, isBytes: true },
  by_name: {
    number: 6,
    isMap: true,
    message: () => ({ key: { number: 1 }, value: { number: 2, message: inner } }),
  },
};

function values(message: ProtoMessage): unknown[] {
  return Array.from(message, (field) =>
    field.kind === 'number' ? [field.number, field.value] : [field.number, field.text()],
  );
}

const text = (written: string): unknown[] =>
  values(textMessage(Buffer.from(written).toString('latin1'), schema, freeBudget));

describe('protobuf text', () => {
  it('has values in every form that protobuf writes and reads', () => {
    expect(text('text: "a" text: \'b\' "c"')).toEqual([
      [1, 'a'],
      [1, 'bc'],
    ]);
    expect(text('count: 1, count: -2; count: 0x10 count: 010 count: 1.5f')).toEqual(
      [1, -2, 16, 8, 1.5].map((value) => [2, value]),
    );
    expect(text('count: [1, 2, 3] count: []')).toEqual([1, 2, 3].map((value) => [2, value]));
    expect(text('kind: LARGE kind: true')).toEqual([
      [4, 2],
      [4, 1],
    ]);
    expect(text('# nothing\ntext: "a" # more\n')).toEqual([[1, 'a']]);
    expect(text('')).toEqual([]);
  });

  it('has escapes', () => {
    expect(text(String.raw`text: "\n\t\\\"\'\057\x2f\u00e9\U0001F600" text: "é"`)).toEqual([
      [1, '\n\t\\"\'//é😀'],
      [1, 'é'],
    ]);
  });

  it('has messages in braces and in angle brackets, which are walked when asked for', () => {
    const nested = 'inner { name: "}" inner: < name: \'>\' size: 3 > } inner: { name: "x" } other { a: 1 }';
    const [first, second, unknown] = Array.from(textMessage(nested, schema, freeBudget));
    const [name, deeper] = Array.from(first?.message() ?? []);
    expect([name?.text(), values(deeper?.message() ?? [])]).toEqual([
      '}',
      [
        [1, '>'],
        [2, 3],
      ],
    ]);
    expect(values(second?.message() ?? [])).toEqual([[1, 'x']]);
    expect([unknown?.number, values(unknown?.message() ?? [])]).toEqual([0, [[0, 1]]]);
  });

  it('knows the size of what was escaped', () => {
    const [field] = Array.from(textMessage(String.raw`blob: "\001\002\003"`, schema, freeBudget));
    expect([field?.size, [...(field?.bytes(2) ?? [])], field?.raw()?.size]).toEqual([3, [1, 2], 3]);
  });

  it.each([
    'text',
    'text:',
    'text: "a',
    'inner {',
    'inner { name: "a }',
    '{',
    'count: [1',
    '1: 2',
    'text "a"',
  ])('refuses %j', (written) => {
    expect(() => text(written)).toThrow(FormatError);
  });

  it.each([
    ['1: 2', 'no field name', 0],
    ['text', 'no value', 4],
    ['text "a"', 'no value', 5],
    ['text: "a', 'a text does not end', 6],
    ['inner { name: "}" ', 'a message does not end', 18],
  ])('says of %j: %s', (written, detail, offset) => {
    expect(() => text(written)).toThrow(
      new FormatError('bad-text-proto', { offset, length: 0 }, `the protobuf text is damaged: ${detail}`),
    );
  });

  it('gives what stands before the damage', () => {
    const seen: unknown[] = [];
    expect(() => {
      for (const field of textMessage('text: "a" count: 2 {', schema, freeBudget)) seen.push(field.number);
    }).toThrow('no field name');
    expect(seen).toEqual([1, 2]);
  });

  it('has no message where a text stands', () => {
    const [field] = Array.from(textMessage('inner: "x"', schema, freeBudget));
    expect(() => field?.message()).toThrow('a text stands where a message belongs');
  });

  it('ends at nesting without end, and at nothing else', () => {
    const deep = 'inner {'.repeat(limits.maxProtobufDepth + 2);
    expect(() => text(deep + '}'.repeat(limits.maxProtobufDepth + 2))).toThrow(LimitError);
    const original = Buffer.from(
      'text: "a\\001" inner { name: "b" inner < size: 0x1f > } count: [1, 2] kind: SMALL',
    );
    for (const bytes of mutations(original, 1_000)) {
      try {
        for (const field of textMessage(bytes.toString('latin1'), schema, freeBudget))
          if (field.number === 3 && field.kind === 'bytes') values(field.message());
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
      }
    }
  });
});

describe('protobuf as JSON', () => {
  const json = (value: unknown): ProtoMessage =>
    jsonMessage(parseJson(JSON.stringify(value), freeBudget).root, schema);

  it('has fields under both of their names, lists, maps and bytes', () => {
    expect(values(json({ text: 'a', count: [1, 2], kind: true, other: 'x', inner: null }))).toEqual([
      [1, 'a'],
      [2, 1],
      [2, 2],
      [4, 1],
      [0, 'x'],
    ]);
    expect(values(json({ blob: Buffer.from('hello').toString('base64') }))).toEqual([[5, 'hello']]);
    for (const key of ['by_name', 'byName']) {
      const [entry] = Array.from(json({ [key]: { first: { name: 'n' } } }));
      const [name, value] = Array.from(entry?.message() ?? []);
      expect([entry?.number, name?.text(), values(value?.message() ?? [])]).toEqual([6, 'first', [[1, 'n']]]);
    }
  });

  it('is empty where it is no object, and takes no member of every object for a field', () => {
    expect(values(json([1]))).toEqual([]);
    expect(values(json({ constructor: 'x' }))).toEqual([[0, 'x']]);
  });
});
