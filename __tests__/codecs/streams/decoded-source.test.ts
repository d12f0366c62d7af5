import { describe, expect, it } from '@jest/globals';
import { BlockPool, type Block } from '../../../src/codecs/stream/block-pool.js';
import { DecodedSource } from '../../../src/codecs/stream/decoded-source.js';
import { FormatError, LimitError } from '../../../src/core/errors.js';
import { freeBudget } from '../../support/inspect-pickle.js';

const content = Buffer.from(Array.from({ length: 1_000_000 }, (_, at) => (at * 7) ^ (at >> 9)));

/** Gives the content in pieces of odd sizes, and counts what it gives. */
function stream(pieceBytes: number, failAt = Infinity) {
  const given = { bytes: 0, passes: 0 };
  function* open(): Generator<Uint8Array, void> {
    given.passes += 1;
    for (let at = 0; at < content.length; at += pieceBytes) {
      if (at >= failAt) throw new FormatError('bad-stream', { offset: 0, length: 0 }, 'it breaks off');
      const piece = content.subarray(at, at + pieceBytes);
      given.bytes += piece.length;
      yield piece;
    }
  }
  return { given, open };
}

describe('decoded content', () => {
  it.each([1000, 262_144, 333_333, 1_000_000])('in pieces of %d can be read anywhere', (pieceBytes) => {
    const { open } = stream(pieceBytes);
    const source = new DecodedSource('x', content.length, open, freeBudget);
    const places = [
      [0, 10],
      [262_140, 10],
      [999_990, 10],
      [5, 300_000],
      [0, 1_000_000],
      [524_288, 1],
      [999_999, 1],
      [7, 0],
    ];
    for (const [offset = 0, length = 0] of places)
      expect(Buffer.from(source.read(offset, length)).equals(content.subarray(offset, offset + length))).toBe(
        true,
      );
  });

  it('is decoded as far as it is read, once', () => {
    const { open, given } = stream(1000);
    const source = new DecodedSource('x', content.length, open, freeBudget);
    source.read(0, 4096);
    expect(given.bytes).toBe(5000);
    source.read(0, 100);
    source.read(300_000, 100);
    source.read(100_000, 100);
    expect(given).toEqual({ bytes: 301_000, passes: 1 });
  });

  it('is the same once a budget that ran out allows more', () => {
    let left = 5000;
    const chargeInflated = (bytes: number): void => {
      left -= bytes;
      if (left < 0) throw new LimitError('maxInflatedBytes', 5000, 'more comes out');
    };
    const source = new DecodedSource('x', content.length, stream(1000).open, {
      ...freeBudget,
      chargeInflated,
    });
    expect(() => source.read(0, 10_000)).toThrow(LimitError);
    left = Infinity;
    expect(Buffer.from(source.read(0, 10_000)).equals(content.subarray(0, 10_000))).toBe(true);
  });

  it('says what is at hand', () => {
    const source = new DecodedSource('x', content.length, stream(1000).open, freeBudget);
    expect(source.isAtHand(0, 10)).toBe(false);
    source.read(0, 400_000);
    expect([source.isAtHand(0, 10), source.isAtHand(262_000, 1000), source.isAtHand(999_000, 10)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(source.slice(900_000, 100_000).isAtHand?.(50_000, 10)).toBe(false);
  });

  it('is as long as it turns out to be where nobody declares it', () => {
    const source = new DecodedSource('x', undefined, stream(999).open, freeBudget);
    expect([source.decodeAll(), source.size, source.decodeAll()]).toEqual([1_000_000, 1_000_000, 1_000_000]);
    expect(source.reaches(1_000_000)).toBe(true);
    expect(source.reaches(1_000_001)).toBe(false);
  });

  it('can be left before its end', () => {
    const { open, given } = stream(1000);
    expect(new DecodedSource('x', undefined, open, freeBudget).decodeAll((bytes) => bytes < 5000)).toBe(5000);
    expect(given.bytes).toBe(5000);
  });

  it('that breaks off gives what came before, and then why', () => {
    const source = new DecodedSource('x', content.length, stream(1000, 300_000).open, freeBudget);
    expect(source.read(299_000, 1000)).toHaveLength(1000);
    expect(() => source.read(299_500, 1000)).toThrow('it breaks off');
    expect(source.failure?.code).toBe('bad-stream');
  });

  it('of which less comes out than is declared says so', () => {
    const source = new DecodedSource('x', content.length + 5, stream(1000).open, freeBudget);
    expect(() => source.read(999_999, 3)).toThrow(/but only 1000000 come out/);
    expect(() => source.read(1_000_004, 2)).toThrow(FormatError);
  });

  it('is charged to the budget as often as it is decoded', () => {
    let charged = 0;
    const budget = { ...freeBudget, chargeInflated: (bytes: number) => void (charged += bytes) };
    new DecodedSource('x', content.length, stream(1000).open, budget).read(0, 500_000);
    expect(charged).toBe(500_000);
  });
});

describe('long decoded content', () => {
  const blocks = 400;
  const blockBytes = 262_144;
  const length = blocks * blockBytes + 1000;

  function longStream() {
    const given = { passes: 0 };
    function* open(): Generator<Uint8Array, void> {
      given.passes += 1;
      for (let index = 0; index < blocks; index++) yield new Uint8Array(blockBytes).fill(index);
      yield new Uint8Array(1000).fill(blocks);
    }
    return { given, open };
  }

  it('has its beginning and its end at hand once it was decoded', () => {
    const { open, given } = longStream();
    const source = new DecodedSource('x', undefined, open, freeBudget);
    expect(source.decodeAll()).toBe(length);
    for (let look = 0; look < 3; look++) {
      expect(source.read(5, 1)).toEqual(Uint8Array.of(0));
      expect(source.read(length - 2000, 2000).slice(999, 1001)).toEqual(
        Uint8Array.of((blocks - 1) % 256, blocks % 256),
      );
    }
    expect(given.passes).toBe(1);
  });

  it('keeps its end while it is decoded once more, and the same end', () => {
    const { open, given } = longStream();
    const source = new DecodedSource('x', undefined, open, freeBudget);
    source.decodeAll();
    expect(source.read(blockBytes * 10, 1)).toEqual(Uint8Array.of(10));
    expect(given.passes).toBe(2);
    expect(source.isAtHand(length - 10, 10)).toBe(true);
    expect(source.read(length - 1, 1)).toEqual(Uint8Array.of(blocks % 256));
    expect(source.read(blockBytes * 11, 1)).toEqual(Uint8Array.of(11));
    expect(given.passes).toBe(2);
  });
});

describe('the pool of decoded blocks', () => {
  const keys = (home: ReadonlyMap<number, Block>): number[] => [...home.keys()].sort((a, b) => a - b);

  it('drops the block that was not used for longest', () => {
    const pool = new BlockPool(37);
    const home = new Map<number, Block>();
    const add = (index: number): void => {
      pool.add({ bytes: new Uint8Array(10), home, index }, false);
    };
    add(0);
    add(1);
    pool.find(home, 0);
    add(2);
    expect(keys(home)).toEqual([0, 2]);
    expect(pool.find(home, 1)).toBeUndefined();
  });

  it('drops no beginning or end for what lies between, and holds no more of these than their share', () => {
    const pool = new BlockPool(60);
    const home = new Map<number, Block>();
    for (let index = 0; index < 10; index++)
      pool.add({ bytes: new Uint8Array(10), home, index }, index === 0);
    pool.keepAsEdge(home, 9);
    pool.keepAsEdge(home, 5);
    for (let index = 10; index < 20; index++) pool.add({ bytes: new Uint8Array(10), home, index }, false);
    expect(keys(home)).toEqual([0, 9, 16, 17, 18, 19]);
    pool.add({ bytes: new Uint8Array(10), home, index: 20 }, true);
    expect(keys(home)).toEqual([9, 16, 17, 18, 19, 20]);
  });

  it('puts a block in the place of the one with the same index', () => {
    const pool = new BlockPool(30);
    const home = new Map<number, Block>();
    for (let time = 0; time < 5; time++)
      pool.add({ bytes: Uint8Array.of(time), home, index: 7 }, time % 2 === 0);
    for (let index = 0; index < 3; index++) pool.add({ bytes: new Uint8Array(10), home, index }, false);
    expect(pool.find(home, 7)?.bytes).toEqual(Uint8Array.of(4));
  });

  it('keeps a block that is larger than all it may hold until another comes', () => {
    const pool = new BlockPool(5);
    const home = new Map<number, Block>();
    pool.add({ bytes: new Uint8Array(10), home, index: 0 }, false);
    expect(home.size).toBe(1);
    pool.add({ bytes: new Uint8Array(1), home, index: 1 }, false);
    expect(keys(home)).toEqual([1]);
  });
});
