import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { bunzip2 } from '../../../src/codecs/bzip2/bunzip2.js';
import { decodeLz4 } from '../../../src/codecs/lz4/decode-lz4.js';
import { decodeLzmaAlone } from '../../../src/codecs/lzma/lzma-alone.js';
import { ByteInput } from '../../../src/codecs/stream/byte-input.js';
import type { StreamNotes } from '../../../src/codecs/stream/stream-notes.js';
import { decodeXz } from '../../../src/codecs/xz/decode-xz.js';
import { decodeZstd } from '../../../src/codecs/zstd/decode-zstd.js';
import { FormatError } from '../../../src/core/errors.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { contentOf } from './content.mjs';

type Decode = (input: ByteInput, notes: StreamNotes) => Iterable<Uint8Array>;

const decoders: Readonly<Record<string, Decode>> = {
  bzip2: bunzip2,
  xz: decodeXz,
  lzma: decodeLzmaAlone,
  lz4: decodeLz4,
  zstd: decodeZstd,
};

interface Sample {
  readonly kind: string;
  readonly options: string;
  readonly shape: string;
  /** Base64. */
  readonly bytes: string;
}

/** What the real tools wrote; see make-samples.mjs. */
const samples = JSON.parse(readFileSync(new URL('samples.json', import.meta.url), 'utf8')) as Sample[];

interface Decoded {
  readonly content: Buffer;
  readonly checksumErrors: number;
  readonly end: number;
  readonly error: FormatError | undefined;
}

function decode(kind: string, bytes: Uint8Array): Decoded {
  const input = new ByteInput(new MemorySource(bytes, 'sample'), freeBudget);
  const pieces: Uint8Array[] = [];
  let checksumErrors = 0;
  let error: FormatError | undefined;
  try {
    const notes = { member: () => undefined, checksum: () => void (checksumErrors += 1) };
    for (const piece of decoders[kind]?.(input, notes) ?? []) pieces.push(piece);
  } catch (thrown) {
    if (!(thrown instanceof FormatError)) throw thrown;
    error = thrown;
  }
  return { content: Buffer.concat(pieces), checksumErrors, end: input.offset, error };
}

describe.each(samples.map((sample) => [`${sample.kind} ${sample.options}`, sample.shape, sample] as const))(
  '%s of %s',
  (_, shape, { kind, bytes }) => {
    const packed = Buffer.from(bytes, 'base64');

    it('is decoded to its last byte, and no further', () => {
      const followed = Buffer.concat([packed, Buffer.alloc(kind === 'lz4' ? 0 : 40, 'x')]);
      const { content, checksumErrors, end, error } = decode(kind, followed);
      expect([error, checksumErrors, end]).toEqual([undefined, 0, packed.length]);
      expect(content.equals(contentOf(shape))).toBe(true);
    });
  },
);

describe('an xz stream', () => {
  const { bytes } = samples.find(({ kind, shape }) => kind === 'xz' && shape === 'words') ?? { bytes: '' };
  const packed = Buffer.from(bytes, 'base64');

  it.each(Array.from({ length: 12 }, (_, at) => at))(
    'has a footer that must fit, byte %i from the end',
    (at) => {
      const changed = Buffer.from(packed);
      changed[packed.length - 1 - at] = (changed.at(-1 - at) ?? 0) ^ 1;
      expect(decode('xz', changed)).toMatchObject({ checksumErrors: 1, error: undefined });
    },
  );
});

/** The same every time, so that a failure can be had again. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 0x7fff_ffff) % below;
}

const worthMutating = samples.filter(({ shape }) => ['words', 'runs', 'calls'].includes(shape));

describe.each(Object.keys(decoders))('a %s stream', (kind) => {
  const own = worthMutating.filter((sample) => sample.kind === kind);

  it('that is cut anywhere says so and keeps what came before', () => {
    const random = randomNumbers(3);
    for (const { bytes, shape } of own) {
      const packed = Buffer.from(bytes, 'base64');
      const whole = contentOf(shape);
      for (let trial = 0; trial < 40; trial++) {
        const { content, error } = decode(kind, packed.subarray(0, random(packed.length)));
        const isBlockEnd = kind === 'lz4' && error === undefined;
        expect([
          isBlockEnd || error !== undefined,
          whole.subarray(0, content.length).equals(content),
        ]).toEqual([true, true]);
      }
    }
  });

  it('with flipped bits ends in an error or a wrong checksum, where it has one', () => {
    const random = randomNumbers(11);
    for (const { bytes, shape, options } of own) {
      const isChecked = kind !== 'lzma' && !/none|no-check|no-frame|-lc/.test(options);
      const whole = contentOf(shape);
      for (let trial = 0; trial < 60; trial++) {
        const packed = Buffer.from(bytes, 'base64');
        const at = random(packed.length);
        packed.writeUInt8(packed.readUInt8(at) ^ (1 << random(8)), at);
        const { content, error, checksumErrors } = decode(kind, packed);
        if (isChecked && error === undefined && checksumErrors === 0)
          expect(content.equals(whole)).toBe(true);
      }
    }
  });
});

describe('what a decoder can not do', () => {
  it.each([
    ['zstd', '28b52ffd01000501000000', /dictionary/],
    ['lz4', '04224d1841400000000000', /dictionary/],
    ['xz', 'fd377a585a000100', /later version|inside/],
    ['bzip2', '425a6839314159265359000000008000000000', /randomised/],
  ])('in %s is said: %s', (kind, bytes, message) => {
    expect(decode(kind, Buffer.from(bytes, 'hex')).error?.message).toMatch(message);
  });

  it.each(Object.keys(decoders))('of %s is said where no header stands', (kind) => {
    expect(decode(kind, Buffer.alloc(64, 0xff)).error?.code).toBe('no-header');
  });
});

describe('frames to pass over', () => {
  it.each(['lz4', 'zstd'])('are passed over in %s', (kind) => {
    const frame = Buffer.from('502a4d1803000000616263', 'hex');
    expect(decode(kind, frame)).toMatchObject({ end: frame.length, error: undefined });
    expect(decode(kind, frame.subarray(0, -1)).error?.code).toBe('unexpected-end');
  });
});
