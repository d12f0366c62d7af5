import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { Database, readVarint } from '../../../src/codecs/sqlite/database.js';
import { readColumns, readPart } from '../../../src/codecs/sqlite/record.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { sqlite } from '../../support/sqlite-assembler.js';

const pageBytes = 4096;
/** Of page 2, which holds the rows: their cells stand at its end, the last one first. */
const rows = pageBytes;

function open(bytes: Uint8Array): Database {
  return new Database(new MemorySource(bytes, 'x.db'), freeBudget);
}

/** The texts of the rows of page 2 as far as they can be read, and what ended the reading. */
function read(bytes: Uint8Array, root = 2): { texts: string[]; trouble: string } {
  const source = new MemorySource(bytes, 'x.db');
  const texts: string[] = [];
  try {
    for (const payload of open(bytes).cells(root))
      for (const { place } of readColumns(source, payload))
        texts.push(readPart(source, payload, place.offset, place.length).toString('latin1'));
  } catch (error) {
    return { texts, trouble: (error as Error).message };
  }
  return { texts, trouble: '' };
}

/** Two rows, of which the second one's cell is at `cell`. */
function patched(patch: (bytes: Buffer, cell: number) => unknown): Buffer {
  const bytes = sqlite(['first', 'second']);
  patch(bytes, rows + bytes.readUInt16BE(rows + 8 + 2));
  return bytes;
}

describe('a value', () => {
  it.each([65_480, 65_510, 65_520, 73_700, 200_000])(
    'of %i bytes is read to its end, on as many pages as it takes',
    (length) => {
      const value = `${'x'.repeat(length - 3)}end`;
      expect(read(sqlite([value])).texts.map((text) => [text.length, text.slice(-3)])).toEqual([
        [length, 'end'],
      ]);
    },
  );
});

describe('the header of a database', () => {
  it.each([
    [512, 512],
    [32_768, 32_768],
    // What does not fit into two bytes is written as 1.
    [1, 65_536],
  ])('states pages of %i: %i bytes', (stated, size) => {
    const bytes = sqlite(['x']);
    bytes.writeUInt16BE(stated, 16);
    expect(open(bytes).pageSize).toBe(size);
  });

  it.each([0, 2, 256, 511, 513, 4095, 5000])('can not state pages of %i bytes', (stated) => {
    const bytes = sqlite(['x']);
    bytes.writeUInt16BE(stated, 16);
    expect(() => open(bytes)).toThrow('its pages have no possible size');
  });

  it('leaves 480 bytes of a page at least', () => {
    const bytes = sqlite(['x']);
    bytes.writeUInt16BE(512, 16);
    bytes.writeUInt8(32, 20);
    expect(open(bytes).pageSize).toBe(512);
    bytes.writeUInt8(33, 20);
    expect(() => open(bytes)).toThrow('its pages have no possible size');
  });

  it('states its pages only where the last writer kept the number', () => {
    const bytes = sqlite(['x']);
    bytes.writeUInt32BE(7, 28);
    expect(open(bytes).statedPages).toBe(7);
    bytes.writeUInt32BE(9, 24);
    expect(open(bytes).statedPages).toBe(0);
  });
});

describe('a tree of pages', () => {
  it('is read whole', () => {
    expect(read(sqlite(['first', 'second']))).toEqual({ texts: ['first', 'second'], trouble: '' });
  });

  it.each<[string, (bytes: Buffer, cell: number) => unknown, string[], string]>([
    ['of no type', (bytes) => bytes.writeUInt8(0x0c, rows), [], 'page 2 is no part of a tree'],
    [
      'with more cells than it has room for',
      (bytes) => bytes.writeUInt16BE((pageBytes - 8) / 2 + 1, rows + 3),
      [],
      'a cell of page 2 lies outside of it',
    ],
    [
      'whose cell begins too near to its end',
      (bytes) => bytes.writeUInt16BE(pageBytes - 3, rows + 10),
      [],
      'a cell of page 2 lies outside of it',
    ],
    [
      'whose cell reaches beyond its end',
      (bytes) => bytes.writeUInt16BE(pageBytes - 4, rows + 8),
      [],
      'a cell of page 2 lies outside of it',
    ],
    [
      'that goes on in a page that is not there',
      (bytes, cell) => bytes.fill(0xff, cell, cell + 1).fill(0x7f, cell + 1, cell + 2),
      ['first'],
      'a cell of page 2 lies outside of it',
    ],
    [
      'whose record is shorter than its header',
      (bytes, cell) => bytes.fill(100, cell + 2, cell + 3),
      ['first'],
      'a record is shorter than its header',
    ],
  ])('%s keeps what stands before', (_, patch, texts, trouble) => {
    expect(read(patched(patch))).toEqual({ texts, trouble });
  });

  it.each([0, 3, 2 ** 31])('has no page %i', (root) => {
    expect(read(sqlite(['x']), root).trouble).toBe(`it has no page ${String(root)}`);
  });

  it('that leads back to itself is read once', () => {
    const bytes = patched((page) => {
      page.writeUInt8(0x05, rows);
      page.writeUInt16BE(0, rows + 3);
      page.writeUInt32BE(2, rows + 8);
    });
    expect(read(bytes)).toEqual({ texts: [], trouble: '' });
  });

  it('whose value goes on in a page that leads back to itself ends with the pages of the file', () => {
    // 2^49 bytes, of which 489 + (2^49 - 489) % 4092 stand in the cell (section 1.6), and page 3 follows for ever.
    const local = 489 + ((2 ** 49 - 489) % 4092);
    const cell = Buffer.from([0x81, ...Array<number>(6).fill(0x80), 0x00, 1]);
    const bytes = Buffer.concat([sqlite(['x']), Buffer.alloc(pageBytes)]);
    bytes.set(cell, rows + 100);
    bytes.writeUInt16BE(100, rows + 8);
    bytes.writeUInt32BE(3, rows + 100 + cell.length + local);
    bytes.writeUInt32BE(3, 2 * pageBytes);
    const [payload] = open(bytes).cells(2);
    const parts: number[] = [];
    expect(() => {
      for (const { length } of payload?.parts() ?? []) if (parts.push(length) > 1_000) return;
    }).toThrow('lies outside of it');
    expect(parts.slice(0, 2)).toEqual([local, pageBytes - 4]);
  });
});

describe('a number of SQLite', () => {
  it.each([
    [[0x00], 0, 1],
    [[0x7f], 127, 1],
    [[0x81, 0x00], 128, 2],
    [[0xff, 0x7f], 16_383, 2],
    [[0x81, 0x80, 0x00], 16_384, 3],
    [[...Array<number>(8).fill(0x80), 0xff], 255, 9],
    [[...Array<number>(7).fill(0x80), 0x81, 0x01], 257, 9],
  ])('%j is %i, in %i bytes', (bytes, value, end) => {
    expect(readVarint(Uint8Array.from(bytes), 0)).toEqual({ value, end });
  });
});
