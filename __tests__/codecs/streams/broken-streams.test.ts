/** Every way in which a decoder of a compressed stream gives up, by the bytes that its specification forbids. */
import { crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { bunzip2, startsBzip2 } from '../../../src/codecs/bzip2/bunzip2.js';
import { decodeGzip } from '../../../src/codecs/deflate/decode-gzip.js';
import { decodeZlib, startsZlib } from '../../../src/codecs/deflate/decode-zlib.js';
import { inflate } from '../../../src/codecs/deflate/inflate.js';
import { decodeLz4 } from '../../../src/codecs/lz4/decode-lz4.js';
import { decodeLzmaAlone } from '../../../src/codecs/lzma/lzma-alone.js';
import { ByteInput } from '../../../src/codecs/stream/byte-input.js';
import type { StreamNotes } from '../../../src/codecs/stream/stream-notes.js';
import { decodeXz } from '../../../src/codecs/xz/decode-xz.js';
import { decodeZstd } from '../../../src/codecs/zstd/decode-zstd.js';
import { FormatError } from '../../../src/core/errors.js';
import { freeBudget } from '../../support/inspect-pickle.js';

type Decode = (input: ByteInput, notes: StreamNotes) => Iterable<Uint8Array>;

const hex = (digits: string): Buffer => Buffer.from(digits.replaceAll(' ', ''), 'hex');

function decode(how: Decode, bytes: Uint8Array) {
  const input = new ByteInput(new MemorySource(bytes, 'x'), freeBudget);
  const pieces: Uint8Array[] = [];
  const checksums: number[] = [];
  const passedOver: [number, number][] = [];
  const members: (string | undefined)[] = [];
  let error: FormatError | undefined;
  try {
    const notes: StreamNotes = {
      checksum: (offset) => void checksums.push(offset),
      member: (_, name) => void members.push(name),
      passedOver: ({ offset, length }) => void passedOver.push([offset, length]),
    };
    for (const piece of how(input, notes)) pieces.push(piece);
  } catch (thrown) {
    if (!(thrown instanceof FormatError)) throw thrown;
    error = thrown;
  }
  const content = Buffer.concat(pieces).toString('latin1');
  return { content, checksums, passedOver, members, error, end: input.offset };
}

/** Writes bits as deflate has them: the least first; codes are given as texts of bits, most significant first. */
function bits(...groups: readonly (string | readonly [number, number])[]): Buffer {
  const all = groups.flatMap((group) =>
    typeof group === 'string'
      ? Array.from(group, Number)
      : Array.from({ length: group[1] }, (_, at) => (group[0] >> at) & 1),
  );
  const bytes = Buffer.alloc(Math.ceil(all.length / 8) + 8);
  for (const [at, bit] of all.entries()) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (at & 7));
  return bytes;
}

const raw: Decode = (input) => inflate(input);
const last = [1, 1] as const;
const kind = (type: number): readonly [number, number] => [type, 2];

describe('a deflate stream breaks off', () => {
  // RFC 1951, 3.2.3 to 3.2.7. Fixed codes: 'A' (65) is 0x30 + 65 in eight bits, 257 in seven is 0000001.
  const letter = (0x30 + 65).toString(2).padStart(8, '0');
  it.each([
    ['a type that is reserved', bits(last, kind(3)), 'a block of no known type'],
    [
      'a length without its complement',
      hex('01 0500 0000 4141414141'),
      'a stored block whose length is not confirmed',
    ],
    ['a length code of 286', bits(last, kind(1), letter, '11000110'), 'a length of no known code'],
    [
      'a distance code of 30',
      bits(last, kind(1), letter, '0000001', '11110'),
      'a distance that reaches before the start',
    ],
    [
      'a distance of two behind one byte',
      bits(last, kind(1), letter, '0000001', '00001'),
      'a distance that reaches before the start',
    ],
    [
      'a repetition of no length before it',
      bits(last, kind(2), [0, 5], [0, 5], [0, 4], [1, 3], [0, 3], [0, 3], [1, 3], '1'),
      'code lengths that repeat too often',
    ],
    [
      'a repetition beyond the last length',
      // 17 and 18 alone have codes; 18 repeats zero 138 times, twice.
      bits(
        last,
        kind(2),
        [0, 5],
        [0, 5],
        [0, 4],
        [0, 3],
        [1, 3],
        [1, 3],
        [0, 3],
        '1',
        [127, 7],
        '1',
        [127, 7],
      ),
      'code lengths that repeat too often',
    ],
    [
      'code lengths that make no code',
      bits(last, kind(2), [0, 5], [0, 5], [0, 4], [1, 3], [1, 3], [1, 3], [1, 3]),
      'lengths that make no code',
    ],
  ])('at %s', (_, bytes, what) => {
    const { error } = decode(raw, bytes);
    expect([error?.code, error?.message]).toEqual([
      'bad-stream',
      `the compressed stream breaks off at ${what}`,
    ]);
  });

  it('only behind what came before', () => {
    expect(decode(raw, bits(last, kind(1), letter, letter, '11000110')).content).toBe('AA');
  });
});

describe('a gzip member', () => {
  const plain = gzipSync('content');
  /** Header fields in their order: extra, name, comment, checksum. */
  const dressed = (flags: number, ...fields: readonly Buffer[]): Buffer =>
    Buffer.concat([
      plain.subarray(0, 3),
      Buffer.of(flags),
      plain.subarray(4, 10),
      ...fields,
      plain.subarray(10),
    ]);

  it.each(['1f8b', '1f8b09', '1f8c08', '208b08', '1f8b0808'])('does not begin with %s', (digits) => {
    const { error } = decode(decodeGzip, hex(`${digits} 00000000`.slice(0, 6)));
    expect(error?.message).toMatch(/^no gzip member begins there$|inside|not/);
  });

  it('says that none begins there', () => {
    const { error, members } = decode(decodeGzip, Buffer.from('no gzip at all'));
    expect([error?.code, error?.at, error?.message, members]).toEqual([
      'no-header',
      { offset: 0, length: 3 },
      'no gzip member begins there',
      [],
    ]);
  });

  it.each<[string, Buffer, string | undefined, [number, number][]]>([
    ['no field', plain, undefined, []],
    ['a name', dressed(0x08, Buffer.from('é.pkl\0', 'latin1')), 'é.pkl', [[10, 5]]],
    ['a comment', dressed(0x10, Buffer.from('why\0')), undefined, [[10, 3]]],
    ['a checksum of the header', dressed(0x02, hex('beef')), undefined, []],
    [
      'an extra field',
      dressed(0x04, hex('0600 4142 0200 0102')),
      undefined,
      [
        [12, 6],
        [16, 2],
      ],
    ],
    [
      'two extra fields',
      dressed(0x04, hex('0a00 4142 0100 01 4344 0100 02')),
      undefined,
      [
        [12, 10],
        [16, 1],
        [21, 1],
      ],
    ],
    [
      'an extra field that says more than there is',
      dressed(0x04, hex('0500 4142 ff00 01')),
      undefined,
      [
        [12, 5],
        [16, 1],
      ],
    ],
    [
      'all of them',
      dressed(0x1e, hex('0100 00'), Buffer.from('n\0'), Buffer.from('c\0'), hex('0000')),
      'n',
      [
        [12, 1],
        [13, 1],
        [15, 1],
      ],
    ],
    ['bits that are reserved', dressed(0xe0), undefined, []],
  ])('is read behind %s', (_, bytes, name, passedOver) => {
    const found = decode(decodeGzip, Buffer.concat([bytes, Buffer.from('next')]));
    expect(found).toMatchObject({ content: 'content', error: undefined, checksums: [], end: bytes.length });
    expect([found.members, found.passedOver]).toEqual([[name], passedOver]);
  });

  it('notes a checksum or a size that is not its own, and gives the content', () => {
    for (const at of [plain.length - 8, plain.length - 4]) {
      const changed = Buffer.from(plain);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(decode(decodeGzip, changed)).toMatchObject({
        content: 'content',
        error: undefined,
        checksums: [plain.length - 8],
      });
    }
  });
});

describe('a zlib stream', () => {
  const plain = deflateSync('content');

  it.each([
    ['789c', true],
    ['7801', true],
    ['78da', true],
    ['0815', false],
    ['081d', true],
    // CM 9; a window of 64 KiB; FCHECK wrong; a preset dictionary (FDICT).
    ['7994', false],
    ['881c', false],
    ['789d', false],
    ['78bb', false],
    ['', false],
  ])('begins with %s: %s', (digits, starts) => {
    expect(startsZlib(hex(digits))).toBe(starts);
  });

  it('is refused where none begins, and noted where its checksum is wrong', () => {
    expect(decode(decodeZlib, Buffer.from('no zlib')).error).toMatchObject({
      code: 'no-header',
      message: 'no zlib stream begins there',
    });
    const changed = Buffer.from(plain);
    changed[plain.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(decode(decodeZlib, changed)).toMatchObject({ content: 'content', checksums: [plain.length - 4] });
    expect(decode(decodeZlib, plain)).toMatchObject({ content: 'content', checksums: [], end: plain.length });
  });
});

describe('a bzip2 stream', () => {
  const empty = hex('425a6839 177245385090 00000000');

  it.each([
    ['425a6831314159265359', true],
    ['425a6839177245385090', true],
    ['425a68', false],
    ['425a6830314159265359', false],
    ['425a683a314159265359', false],
    ['425a6739314159265359', false],
    ['435a6839314159265359', false],
    ['425b6839314159265359', false],
    ['425a6839314159265358', false],
    ['425a6839314159', true],
  ])('begins with %s: %s', (digits, starts) => {
    expect(startsBzip2(hex(digits))).toBe(starts);
  });

  it('may hold no block', () => {
    expect(decode(bunzip2, empty)).toMatchObject({ content: '', error: undefined, checksums: [], end: 14 });
    const wrong = Buffer.from(empty);
    wrong[13] = 1;
    expect(decode(bunzip2, wrong).checksums).toHaveLength(1);
  });

  it('is refused where none begins or no block does', () => {
    expect(decode(bunzip2, Buffer.from('no bzip2')).error?.message).toBe('no bzip2 stream begins there');
    expect(decode(bunzip2, hex('425a6839 000000000000 00000000')).error?.message).toBe(
      'the compressed stream breaks off where a block should begin',
    );
  });
});

describe('an LZ4 frame', () => {
  it.each([
    ['no magic number', 'ffffffff', 'no LZ4 frame begins there', 'no-header'],
    [
      'a version that is not known',
      '04224d18 20 40 00',
      'the LZ4 frame has a version that is not known',
      'unsupported',
    ],
    [
      'a dictionary',
      '04224d18 61 40 00000001 00',
      'the LZ4 frame has a dictionary that is not in the file',
      'unsupported',
    ],
    ['a small block', '04224d18 60 30 00', 'the LZ4 frame has a block size that is not known', 'unsupported'],
    [
      'a block that is too long',
      '04224d18 60 40 82 00000100ff',
      'the compressed stream breaks off at a block that is longer than it may be',
      'bad-stream',
    ],
  ])('with %s is refused', (name, digits, message, code) => {
    const bytes = hex(digits);
    if (name.includes('too long')) bytes.writeUInt32LE(0x7fff_ffff, 7);
    const { error } = decode(decodeLz4, Buffer.concat([bytes, Buffer.alloc(16)]));
    expect([error?.message, error?.code]).toEqual([message, code]);
  });

  it('gives stored blocks, and notes a header whose checksum is wrong', () => {
    const frame = hex('04224d18 60 40 82 03000080 616263 00000000');
    expect(decode(decodeLz4, frame)).toMatchObject({
      content: 'abc',
      error: undefined,
      checksums: [],
      end: 18,
    });
    frame[6] = 0;
    expect(decode(decodeLz4, frame)).toMatchObject({ content: 'abc', error: undefined, checksums: [6] });
  });

  it('to pass over is passed over', () => {
    for (const digits of ['502a4d18', '5f2a4d18'])
      expect(decode(decodeLz4, hex(`${digits} 03000000 616263 00`))).toMatchObject({
        content: '',
        members: [],
        error: undefined,
        end: 11,
      });
  });
});

describe('a Zstandard frame', () => {
  it.each([
    ['no magic number', 'ffffffff', 'no Zstandard frame begins there', 'no-header'],
    [
      'a dictionary',
      '28b52ffd 21 07 00 010000',
      'the Zstandard frame needs a dictionary that is not in the file',
      'unsupported',
    ],
    [
      'a block of the reserved kind',
      '28b52ffd 20 00 070000',
      'the compressed stream breaks off at a block of no known kind',
      'bad-stream',
    ],
    [
      'a block that is longer than its window',
      '28b52ffd 20 02 190000 616263',
      'the compressed stream breaks off at a block that is longer than it may be',
      'bad-stream',
    ],
  ])('with %s is refused', (_, digits, message, code) => {
    const { error } = decode(decodeZstd, hex(digits));
    expect([error?.message, error?.code]).toEqual([message, code]);
  });

  it.each([
    ['a stored block', '28b52ffd 20 03 190000 616263', 'abc'],
    ['a byte that is repeated', '28b52ffd 20 05 2b0000 61', 'aaaaa'],
    ['two blocks', '28b52ffd 20 05 180000 616263 130000 64', 'abcdd'],
    ['a dictionary of number 0', '28b52ffd 21 00 03 190000 616263', 'abc'],
    ['a size of two bytes, which begins at 256', '28b52ffd 60 0000 190000 616263', 'abc'],
    ['a window', '28b52ffd 00 00 190000 616263', 'abc'],
    ['no block', '28b52ffd 20 00 010000', ''],
  ])('with %s is read', (_, digits, content) => {
    const bytes = hex(digits);
    expect(decode(decodeZstd, Buffer.concat([bytes, Buffer.from('next')]))).toMatchObject({
      content,
      error: undefined,
      end: bytes.length,
    });
  });

  it('notes a checksum that is not its own', () => {
    expect(decode(decodeZstd, hex('28b52ffd 24 03 190000 616263 00000000'))).toMatchObject({
      content: 'abc',
      error: undefined,
      checksums: [12],
    });
  });
});

describe('an LZMA stream', () => {
  const header = (properties: number, dictionary: number, size: bigint): Buffer => {
    const bytes = Buffer.alloc(40);
    bytes[0] = properties;
    bytes.writeUInt32LE(dictionary, 1);
    bytes.writeBigUInt64LE(size, 5);
    return bytes;
  };

  it.each<[string, Buffer, boolean]>([
    ['of lc 3, lp 0, pb 2', header(0x5d, 2 ** 23, 0n), true],
    ['of lc 8, lp 0, pb 4', header(188, 2 ** 23, 0n), true],
    ['of more than eight bits of context', header(224, 2 ** 23, 0n), false],
    ['of properties beyond them', header(225, 2 ** 23, 0n), false],
    ['of one and a half powers of two', header(0x5d, 3 * 2 ** 20, 0n), true],
    ['of the largest dictionary', header(0x5d, 0xffff_ffff, 0n), true],
    ['of a dictionary that nobody writes', header(0x5d, 2 ** 20 + 1, 0n), false],
    ['of no dictionary', header(0x5d, 0, 0n), false],
    ['of an unknown size', header(0x5d, 2 ** 23, 2n ** 64n - 1n), true],
    ['below 256 GiB', header(0x5d, 2 ** 23, 2n ** 38n - 1n), true],
    ['of 256 GiB', header(0x5d, 2 ** 23, 2n ** 38n), false],
  ])('%s begins there, or does not: %#', (_, bytes, starts) => {
    expect(decode(decodeLzmaAlone, bytes).error?.code === 'no-header').toBe(!starts);
  });

  it('is refused in words', () => {
    expect(decode(decodeLzmaAlone, Buffer.alloc(13)).error?.message).toBe('no LZMA stream begins there');
  });
});

describe('an xz stream', () => {
  const sealed = (bytes: Buffer): Buffer => {
    const sum = Buffer.alloc(4);
    sum.writeUInt32LE(crc32(bytes));
    return Buffer.concat([bytes, sum]);
  };
  const streamHeader = (flags: string): Buffer => Buffer.concat([hex('fd377a585a00'), sealed(hex(flags))]);
  const block = (body: string): Buffer => {
    const padded = Buffer.alloc(Math.ceil((hex(body).length + 1) / 4) * 4);
    padded[0] = padded.length / 4;
    hex(body).copy(padded, 1);
    return Buffer.concat([streamHeader('0000'), sealed(padded), Buffer.alloc(8)]);
  };

  it.each<[string, Buffer, string, string]>([
    ['no magic bytes', Buffer.alloc(12), 'no xz stream begins there', 'no-header'],
    [
      'flags in the first byte',
      streamHeader('0101'),
      'the stream has flags of a later version',
      'unsupported',
    ],
    ['a check of no number', streamHeader('0010'), 'the stream has flags of a later version', 'unsupported'],
    [
      'reserved flags of a block',
      block('04 21 01 16'),
      'the compressed stream has flags of a later version',
      'unsupported',
    ],
    [
      'a filter that is not known',
      block('01 0c 00 21 01 16'),
      'the compressed stream has a filter that is not known',
      'unsupported',
    ],
    [
      'a chain that does not end in LZMA2',
      block('00 04 00'),
      'the compressed stream has a chain of filters that LZMA2 does not end',
      'unsupported',
    ],
    [
      'LZMA2 with properties of two bytes',
      block('00 21 02 16 16'),
      'the compressed stream has a chain of filters that LZMA2 does not end',
      'unsupported',
    ],
    [
      'a dictionary of no possible size',
      block('00 21 01 29'),
      'the compressed stream breaks off at a dictionary of no possible size',
      'bad-stream',
    ],
    [
      'a filter that says more than there is',
      block('01 04 7f'),
      'the compressed stream breaks off at a block header that is too short',
      'bad-stream',
    ],
    [
      'a number of ten bytes',
      block('00 ffffffffffffffffff01'),
      'the compressed stream breaks off at a number that is too long',
      'bad-stream',
    ],
    [
      'a block header with a wrong checksum',
      Buffer.concat([streamHeader('0000'), hex('02 00 21 01 16 000000 00000000'), Buffer.alloc(8)]),
      'the compressed stream breaks off at a block header whose checksum is wrong',
      'bad-stream',
    ],
  ])('with %s is refused', (_, bytes, message, code) => {
    const { error } = decode(decodeXz, bytes);
    expect([error?.message, error?.code]).toEqual([message, code]);
  });

  it('may hold no block', () => {
    const index = sealed(hex('00 00 0000'));
    const footer = Buffer.concat([sealed(hex('01000000 0000')).subarray(6), hex('01000000 0000 595a')]);
    const whole = Buffer.concat([streamHeader('0000'), index, footer]);
    expect(decode(decodeXz, whole)).toMatchObject({ content: '', error: undefined, checksums: [], end: 32 });
    whole[7] = 1;
    expect(decode(decodeXz, whole).checksums).toEqual([8, 20]);
  });
});

it('raw deflate ends where it ends, with all bits of its last byte', () => {
  const packed = deflateRawSync('content');
  expect(decode(raw, Buffer.concat([packed, Buffer.from('next')]))).toMatchObject({
    content: 'content',
    end: packed.length,
  });
});
