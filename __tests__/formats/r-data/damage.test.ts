import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../../support/inspect-bytes.js';

const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const words = (...values: readonly number[]): Buffer => Buffer.concat(values.map(word));
const type = {
  symbol: 1,
  pairlist: 2,
  call: 6,
  char: 9,
  integer: 13,
  real: 14,
  string: 16,
  list: 19,
  nil: 254,
};
const char = (text: string): Buffer => Buffer.concat([words(type.char, text.length), Buffer.from(text)]);
const text = (value: string): Buffer => Buffer.concat([words(type.string, 1), char(value)]);
/** `system("echo hello")`, as R writes an expression. */
const call = Buffer.concat([
  ...[word(type.call), word(type.symbol), char('system')],
  ...[word(type.pairlist), text('echo hello'), word(type.nil)],
]);

/** A list of a call and of something else, in XDR (R Internals, 1.8). */
async function behindCall(item: Uint8Array): Promise<readonly [string[], string]> {
  const bytes = Buffer.concat([Buffer.from('X\n'), words(2, 2, 2), words(type.list, 2), call, item]);
  const { told, drafts } = await inspectBytes(bytes, 'x.rds');
  return [[...told], drafts.at(-1)?.message ?? ''];
}

/** R Internals, 1.8: what ReadItem of src/main/serialize.c refuses. */
describe('an R object that breaks off', () => {
  it.each<[string, Buffer]>([
    ['a string has a negative length', words(type.string, 1, type.char, -2)],
    ['a vector has a negative length', words(type.string, -2)],
    ['a vector has a negative length', words(type.integer, -2_147_483_648)],
    ['99 is no type of R', words(99)],
    ['the stream ends inside a value', words(type.integer, 2, 7)],
    ['the stream ends inside a value', words(type.real, 2, 0, 0, 0)],
    // A length of 64 bits follows -1.
    ['the stream ends inside a value', words(type.real, -1, 1, 0)],
  ])('says why, and keeps the call before: %s', async (detail, item) => {
    const [told, message] = await behindCall(item);
    expect(told).toEqual(['critical r-data/acting-call', 'warning scan/damaged']);
    expect(message).toContain(detail);
  });

  it.each<[string, Buffer]>([
    ['no numbers', words(type.integer, 0)],
    ['as many numbers as are said', words(type.integer, 2, 7, 8)],
    ['numbers of 64 bits', words(type.real, 1, 0, 0)],
    ['a length of 64 bits', words(type.integer, -1, 0, 1, 7)],
    ['a missing string', words(type.string, 1, type.char, -1)],
    ['an empty string', words(type.string, 1, type.char, 0)],
  ])('is none with %s', async (_, item) => {
    expect(await behindCall(item)).toEqual([['critical r-data/acting-call'], expect.any(String)]);
  });

  it('in letters says which word is no number', async () => {
    const { told, drafts } = await inspectBytes(Buffer.from('A\n2\n262147\n131840\n13\nmany\n'), 'x.rds');
    expect(told).toEqual(['warning scan/damaged']);
    expect(drafts[0]?.message).toContain('"many" is no number');
  });
});
