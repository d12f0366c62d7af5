import { describe, expect, it } from '@jest/globals';
import { flexStrings } from '../../../src/codecs/flatbuffers/flex-strings.js';
import { mutations } from '../../support/mutations.js';

/** `["ab", "xyz"]` as FlexBuffers: the strings, the vector behind them, its types, and where it stands. */
const vector = Buffer.from([
  ...[2, 0x61, 0x62, 0],
  ...[3, 0x78, 0x79, 0x7a, 0],
  ...[2, 9, 6, 0x14, 0x14],
  ...[4, 0x28, 1],
]);

const texts = (bytes: Uint8Array): string[] =>
  flexStrings(bytes).map(({ offset, length }) =>
    Buffer.from(bytes.subarray(offset, offset + length)).toString('latin1'),
  );

describe('strings of a FlexBuffers vector', () => {
  it('are found where they stand', () => {
    expect(texts(vector)).toEqual(['ab', 'xyz']);
  });

  it('are none in other bytes', () => {
    expect(flexStrings(new Uint8Array())).toEqual([]);
    expect(flexStrings(Buffer.from([1, 4, 1]))).toEqual([]);
    expect(flexStrings(Buffer.from([200, 0x28, 1]))).toEqual([]);
  });

  it('lie inside the bytes, whatever was changed', () => {
    for (const bytes of mutations(vector, 500))
      for (const { offset, length } of flexStrings(bytes)) {
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset + length).toBeLessThanOrEqual(bytes.length);
      }
  });
});
