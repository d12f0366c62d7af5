import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { FlatBuffer, flatIdentifier } from '../../../src/codecs/flatbuffers/flat-table.js';
import { FormatError } from '../../../src/core/errors.js';
import { flat, flatBuffer } from '../../support/flatbuffer-assembler.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { mutations } from '../../support/mutations.js';

const open = (bytes: Uint8Array): FlatBuffer => new FlatBuffer(new MemorySource(bytes, 'x'), freeBudget);

const sample = flatBuffer('TEST', {
  0: flat.u8(200),
  1: flat.i8(-3),
  2: flat.u16(60_000),
  3: flat.i32(-5),
  4: flat.u32(4_000_000_000),
  5: flat.u64(2 ** 40),
  6: flat.text('näme'),
  7: flat.bytes(Uint8Array.of(1, 2, 3)),
  8: flat.ints([1, -2, 3]),
  9: flat.table({ 0: flat.text('inner') }),
  10: flat.tables([{ 0: flat.i32(1) }, { 0: flat.i32(2) }]),
  11: flat.texts(['a', 'bc']),
});

describe('a flatbuffer', () => {
  it('gives the fields that are there', () => {
    const root = open(sample).root();
    expect(flatIdentifier(sample)).toBe('TEST');
    expect([root.u8(0), root.i8(1), root.u16(2), root.i32(3), root.u32(4), root.u64(5)]).toEqual([
      200,
      -3,
      60_000,
      -5,
      4_000_000_000,
      2 ** 40,
    ]);
    expect([root.text(6), root.text(6, 1)]).toEqual(['näme', 'n']);
    expect([...(root.vector(7, 1)?.bytes(9) ?? [])]).toEqual([1, 2, 3]);
    expect([0, 1, 2].map((index) => root.vector(8, 4)?.i32(index))).toEqual([1, -2, 3]);
    expect(root.table(9)?.text(0)).toBe('inner');
    expect(Array.from(root.tables(10), (table) => table.i32(0))).toEqual([1, 2]);
    expect([0, 1].map((index) => root.vector(11, 4)?.textAt(index))).toEqual(['a', 'bc']);
  });

  it('gives undefined for fields that are not, and no table of an absent vector', () => {
    const root = open(sample).root();
    expect([root.u8(12), root.text(99), root.table(40), root.vector(13, 4)]).toEqual(
      Array(4).fill(undefined),
    );
    expect([...root.tables(50)]).toEqual([]);
  });

  it('knows how far it was read', () => {
    const behind = Buffer.concat([sample, Buffer.from('behind')]);
    const buffer = open(behind);
    const root = buffer.root();
    for (const field of [6, 7, 8, 11]) root.vector(field, field === 8 || field === 11 ? 4 : 1);
    [0, 1].map((index) => root.vector(11, 4)?.textAt(index));
    expect(buffer.reach).toBe(sample.length);
  });

  it.each([
    ['a root outside', (bytes: Buffer) => bytes.writeUInt32LE(99_999, 0)],
    ['a root behind the last word', (bytes: Buffer) => bytes.writeUInt32LE(bytes.length - 2, 0)],
    ['a vtable outside', (bytes: Buffer) => bytes.writeInt32LE(-99_999, bytes.readUInt32LE(0))],
    ['a vtable before the start', (bytes: Buffer) => bytes.writeInt32LE(99_999, bytes.readUInt32LE(0))],
    ['an odd vtable', (bytes: Buffer) => bytes.writeUInt16LE(5, vtableOf(bytes))],
    ['a table without a head', (bytes: Buffer) => bytes.writeUInt16LE(2, vtableOf(bytes) + 2)],
    ['a table that is too long', (bytes: Buffer) => bytes.writeUInt16LE(65_535, vtableOf(bytes) + 2)],
  ])('with %s is refused', (_, spoil) => {
    const bytes = Buffer.from(sample);
    spoil(bytes);
    expect(() => open(bytes).root()).toThrow(FormatError);
  });

  it('refuses fields outside their table and vectors outside the file', () => {
    const bytes = Buffer.from(sample);
    bytes.writeUInt16LE(4_000, vtableOf(bytes) + 4);
    const root = open(bytes).root();
    expect(() => root.u8(0)).toThrow('outside its table');
    expect(() => root.vector(8, 2 ** 30)).toThrow('not inside it');
    expect(() => root.vector(8, 4)?.i32(3)).toThrow('no element 3');
  });

  it('under damage throws FormatError and nothing else', () => {
    for (const bytes of mutations(sample, 2_000)) {
      try {
        const root = open(bytes).root();
        root.text(6);
        root.table(9)?.text(0);
        for (const table of root.tables(10)) table.i32(0);
        const texts = root.vector(11, 4);
        for (let index = 0; index < Math.min(9, texts?.count ?? 0); index += 1) texts?.textAt(index);
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError);
      }
    }
  });
});

function vtableOf(bytes: Buffer): number {
  const root = bytes.readUInt32LE(0);
  return root - bytes.readInt32LE(root);
}
