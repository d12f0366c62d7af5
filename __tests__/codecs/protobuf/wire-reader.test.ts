import { describe, expect, it } from '@jest/globals';
import { CountingSource } from '../../../src/bytes/counting-source.js';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { WireReader } from '../../../src/codecs/protobuf/wire-reader.js';
import { FormatError, LimitError } from '../../../src/core/errors.js';
import { FileBudget } from '../../../src/engine/file-budget.js';
import { bytesField, doubleField, varintField } from '../../support/protobuf-assembler.js';

const reader = (bytes: Uint8Array): WireReader =>
  new WireReader(new MemorySource(bytes, 'x'), new FileBudget());
const read = (bytes: Uint8Array): { number: number; type: string; value: number }[] => {
  const wire = reader(bytes);
  return Array.from(wire.fields(wire.whole), ({ number, type, value }) => ({ number, type, value }));
};

describe('WireReader', () => {
  it('reads numbers of every width, negative ones included', () => {
    expect(
      read(
        Buffer.concat([varintField(1, 0), varintField(2, 300), varintField(3, -1), varintField(4, 2 ** 52)]),
      ),
    ).toEqual([
      { number: 1, type: 'varint', value: 0 },
      { number: 2, type: 'varint', value: 300 },
      { number: 3, type: 'varint', value: -1 },
      { number: 4, type: 'varint', value: 2 ** 52 },
    ]);
  });

  it('gives payloads as ranges, and their text', () => {
    const wire = reader(Buffer.concat([varintField(1, 7), bytesField(2, 'graph')]));
    const field = [...wire.fields(wire.whole)][1];
    expect(field?.at).toEqual({ offset: 4, length: 5 });
    expect(wire.text(field?.at ?? { offset: 0, length: 0 })).toBe('graph');
  });

  it('reads packed numbers and those that are not', () => {
    const packed = bytesField(3, Buffer.from([1, 0x80, 0x02, 5]));
    const wire = reader(Buffer.concat([packed, varintField(3, 9)]));
    expect([...wire.fields(wire.whole)].flatMap((field) => [...wire.varints(field)])).toEqual([1, 256, 5, 9]);
  });

  it('reads groups as messages', () => {
    const bytes = Buffer.concat([
      Buffer.from([0x0b]),
      varintField(2, 1),
      Buffer.from([0x0c]),
      varintField(3, 4),
    ]);
    const wire = reader(bytes);
    const [group, after] = [...wire.fields(wire.whole)];
    expect(group).toMatchObject({ number: 1, type: 'group', at: { offset: 1, length: 2 } });
    expect(after).toMatchObject({ number: 3, value: 4 });
  });

  it('skips a large payload without reading it', () => {
    const bytes = Buffer.concat([bytesField(1, Buffer.alloc(10_000_000)), bytesField(2, 'end')]);
    let total = 0;
    const source = new CountingSource(new MemorySource(bytes, 'x'), (length) => (total += length));
    const wire = new WireReader(source, new FileBudget());
    expect(Array.from(wire.fields(wire.whole), ({ number }) => number)).toEqual([1, 2]);
    expect(total).toBeLessThan(2_000);
  });

  it.each<[string, readonly number[], number]>([
    ['a group ends that did not begin', [0x0c], 0],
    ['14 is no tag', [0x0e], 0],
    ['15 is no tag', [0x0f], 0],
    // Field numbers begin at 1.
    ['0 is no tag', [0x00, 0x01], 0],
    ['field 1 reaches beyond its message', [0x0a, 2, 1], 0],
    ['field 1 reaches beyond its message', [0x0a, ...Array<number>(9).fill(0xff), 0x01], 0],
    ['field 1 reaches beyond its message', [0x09, 1, 2, 3, 4, 5, 6, 7], 0],
    ['field 1 reaches beyond its message', [0x0d, 1, 2, 3], 0],
    ['a group does not end', [0x0b, 0x08, 1], 1],
    ['a number reaches beyond its message', [0x08, 0x80], 1],
    ['a number reaches beyond its message', [0x08, ...Array<number>(9).fill(0x80)], 1],
    ['a number has more than ten bytes', [0x08, ...Array<number>(10).fill(0x80), 1], 1],
  ])('says %s: %j', (detail, bytes, offset) => {
    const wire = reader(Buffer.from(bytes));
    expect(() => [...wire.fields(wire.whole)]).toThrow(
      new FormatError('bad-protobuf', { offset, length: 1 }, detail),
    );
    expect(wire.isMessage(wire.whole)).toBe(false);
  });

  it.each<[string, readonly number[], object]>([
    ['32 bits without a sign', [0x0d, 1, 2, 3, 0xff], { type: 'fixed32', value: 0xff030201 }],
    ['64 bits', [0x09, 1, 0, 0, 0, 2, 0, 0, 0], { type: 'fixed64', value: 2 ** 33 + 1 }],
    ['nothing', [0x0a, 0], { type: 'bytes', at: { offset: 2, length: 0 } }],
    ['a number of seven bytes', [0x08, ...Array<number>(6).fill(0xff), 0x7f], { value: 2 ** 49 - 1 }],
    ['a number of eight bytes', [0x08, ...Array<number>(7).fill(0x80), 0x01], { value: 2 ** 49 }],
    ['the greatest of 64 bits', [0x08, ...Array<number>(8).fill(0xff), 0x7f], { value: 2 ** 63 }],
    ['the last of 64 bits, which is a sign', [0x08, ...Array<number>(9).fill(0xff), 0x01], { value: -1 }],
    ['the greatest number of a field', [0xf8, 0xff, 0xff, 0xff, 0x0f, 7], { number: 2 ** 29 - 1, value: 7 }],
  ])('reads %s to the last byte', (_, bytes, expected) => {
    const wire = reader(Buffer.from(bytes));
    expect([...wire.fields(wire.whole)]).toEqual([expect.objectContaining(expected)]);
  });

  it.each([
    ['a tag of no type', Buffer.from([0x0e])],
    ['a length beyond the end', Buffer.from([0x0a, 5, 1])],
    ['a number of eleven bytes', Buffer.from([0x08, ...Array<number>(10).fill(0x80), 1])],
    ['a group without end', Buffer.from([0x0b, 0x08, 1])],
    ['an end without group', Buffer.from([0x0c])],
    ['a cut number', Buffer.from([0x08, 0x80])],
  ])('refuses %s, and keeps what came before', (_, tail) => {
    const wire = reader(Buffer.concat([doubleField(5, 1.5), tail]));
    const seen: number[] = [];
    expect(() => {
      for (const { number } of wire.fields(wire.whole)) seen.push(number);
    }).toThrow(FormatError);
    expect(seen).toEqual([5]);
  });

  it('bounds the nesting of groups', () => {
    const wire = reader(Buffer.alloc(5_000, 0x0b));
    expect(() => [...wire.fields(wire.whole)]).toThrow(LimitError);
  });

  it('tells messages from other bytes', () => {
    expect(reader(varintField(1, 1)).isMessage({ offset: 0, length: 2 })).toBe(true);
    const text = reader(Buffer.from('hello world'));
    expect(text.isMessage(text.whole)).toBe(false);
  });
});
