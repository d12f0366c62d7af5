import { describe, expect, it } from '@jest/globals';
import { MarshalReader } from '../../../src/codecs/marshal/marshal-reader.js';
import type { CodeLayout } from '../../../src/codecs/marshal/code-object.js';
import { FormatError } from '../../../src/core/errors.js';
import { freeBudget } from '../../support/inspect-pickle.js';

const hex = (digits: string): Uint8Array => Buffer.from(digits.replaceAll(' ', ''), 'hex');

function read(digits: string, layout: CodeLayout = '3.11-3.14') {
  return new MarshalReader(hex(digits), layout, freeBudget).object();
}

function trouble(digits: string, layout?: CodeLayout) {
  try {
    return read(digits, layout);
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { code: error.code, detail: error.message, at: error.at.offset };
  }
}

/** Where `r_object` of Python/marshal.c says "bad marshal data", or runs out of data. */
describe('a marshal stream is refused', () => {
  it.each<[string, string, string, number, CodeLayout?]>([
    ['', 'unexpected-end', 'the stream ends inside 1 bytes', 0],
    ['69 0000', 'unexpected-end', 'the stream ends inside 4 bytes', 1],
    ['73 ffffffff', 'bad-length', 'a string has a negative length', 1],
    ['75 05000000 6162', 'unexpected-end', 'the stream ends inside 5 bytes', 5],
    ['28 ffffffff', 'bad-length', 'a container of -1 items does not fit', 1],
    ['28 02000000 4e', 'bad-length', 'a container of 2 items does not fit', 1],
    ['5b 02000000 4e', 'bad-length', 'a container of 2 items does not fit', 1],
    ['6c 01000000 0080', 'bad-digit', 'a digit of a long number is too large', 1],
    ['72 00000000', 'bad-reference', 'a reference names nothing', 0],
    ['72 ffffffff', 'bad-reference', 'a reference names nothing', 0],
    ['28 01000000 30', 'null-object', 'NULL stands where an object should', 5],
    ['71', 'unknown-type', 'no object has the type byte 0x71', 0],
    ['3a 4e4e4e', 'unknown-type', 'no object has the type byte 0x3a', 0, '3.8-3.10'],
    ['e9 00000000', 'unknown-type', 'no object has the type byte 0xe9', 0, '2.7'],
    ['52 00000000', 'bad-reference', 'a string reference names nothing', 1, '2.7'],
    ['52 00000000', 'unknown-type', 'no object has the type byte 0x52', 0],
  ])('%s: %s', (digits, code, detail, at, layout = '3.11-3.14') => {
    expect(trouble(digits, layout)).toEqual({ code, detail, at });
  });

  it('where objects nest deeper than CPython reads', () => {
    expect(read(`${'2901'.repeat(1_999)}4e`).type).toBe('tuple');
    expect(() => read(`${'2901'.repeat(2_001)}4e`)).toThrow('objects nest too deep');
  });
});

describe('a marshal stream holds', () => {
  it.each<[string, object]>([
    ['4e', { type: 'none' }],
    ['2e', { type: 'ellipsis' }],
    ['53', { type: 'stop-iteration' }],
    ['46', { type: 'bool', value: false }],
    ['54', { type: 'bool', value: true }],
    ['69 ffffff7f', { type: 'number', text: '2147483647' }],
    ['49 ffffffffffffffff', { type: 'number', text: '-1' }],
    ['6c feffffff 0100 0200', { type: 'number', text: '-65537' }],
    ['6c 00000000', { type: 'number', text: '0' }],
    ['66 03 322e35', { type: 'number', text: '2.5' }],
    ['67 000000000000f83f', { type: 'number', text: '1.5' }],
    ['78 01 31 01 32', { type: 'number', text: '1+2j' }],
    ['79 000000000000f03f 0000000000000040', { type: 'number', text: '1.0+2.0j' }],
    ['75 02000000 c3a9', { type: 'str', text: 'é' }],
    ['61 01000000 e9', { type: 'str', text: 'é' }],
    ['41 01000000 61', { type: 'str', text: 'a' }],
    ['7a 01 61', { type: 'str', text: 'a' }],
    ['5a 01 61', { type: 'str', text: 'a' }],
    ['74 01000000 61', { type: 'str', text: 'a' }],
  ])('%s', (digits, value) => {
    expect(read(digits)).toEqual(value);
  });

  it('references to what was read, in the order of their flags', () => {
    const a = { type: 'str', text: 'a' };
    const b = { type: 'str', text: 'b' };
    expect(read('29 04 fa0161 fa0162 7200000000 7201000000')).toMatchObject({ items: [a, b, a, b] });
    // A flag on None gives no index.
    expect(read('29 03 ce fa0161 7200000000')).toMatchObject({ items: [{ type: 'none' }, a, a] });
    // An outer container has the first index.
    expect(read('a9 02 fa0161 7201000000')).toMatchObject({ items: [a, a] });
  });

  it('interned strings of Python 2, in their own order', () => {
    const value = read('28 03000000 7401000000 61 7401000000 62 5201000000', '2.7');
    expect(value).toMatchObject({ items: [{ offset: 10 }, { offset: 16 }, { offset: 16 }] });
  });

  it('a dict to its NULL, which ends it behind a key, too', () => {
    for (const digits of ['7b 30', '7b 4e 54 30', '7b 4e 30']) expect(read(digits).type).toBe('dict');
  });

  it('slices from 3.14 on', () => {
    expect(read('3a 4e 54 4e')).toMatchObject({ type: 'slice' });
  });
});
