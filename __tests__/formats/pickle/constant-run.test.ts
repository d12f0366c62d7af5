import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { limits } from '../../../src/core/limits.js';
import { EmbeddedCandidates } from '../../../src/formats/pickle/machine/embedded-candidates.js';
import { Memo } from '../../../src/formats/pickle/machine/memo.js';
import { PickleReader } from '../../../src/formats/pickle/machine/reader.js';
import { Recorder } from '../../../src/formats/pickle/machine/recorder.js';
import { runStream } from '../../../src/formats/pickle/machine/run.js';
import { freeBudget } from '../../support/inspect-pickle.js';

describe('the memo', () => {
  it('holds what a map would hold, whatever the order of the indexes', () => {
    const index = fc.oneof(fc.nat(40), fc.nat(40_000), fc.nat(2 ** 31));
    fc.assert(
      fc.property(fc.array(fc.tuple(index, fc.nat()), { maxLength: 200 }), (stores) => {
        const memo = new Memo();
        const map = new Map<number, number>();
        for (const [at, value] of stores) {
          memo.set(at, value);
          map.set(at, value);
        }
        expect(memo.size).toBe(map.size);
        for (const [at, value] of map) expect(memo.get(at)).toBe(value);
        expect(memo.get(2 ** 31 + 1)).toBeUndefined();
      }),
      { seed: 3 },
    );
  });

  it('looks into the memo it continues and leaves that one alone', () => {
    const origin = new Memo();
    origin.set(0, 10);
    origin.set(1, 11);
    const memo = new Memo(origin);
    memo.set(1, 21);
    memo.set(2, 22);
    expect([memo.get(0), memo.get(1), memo.get(2), memo.size]).toEqual([10, 21, 22, 3]);
    expect([origin.get(1), origin.get(2), origin.size]).toEqual([11, undefined, 2]);
  });
});

type Bytes = readonly number[];

const shortText = fc
  .string({ unit: 'grapheme-ascii', maxLength: 30 })
  .map((text): Bytes => [0x8c, text.length, ...Buffer.from(text)]);
const longText = fc
  .string({ unit: 'grapheme-ascii', maxLength: 30 })
  .map((text): Bytes => [...Buffer.from('X'), text.length, 0, 0, 0, ...Buffer.from(text)]);
/** Opcodes in any order: most programs break somewhere, which has to happen at the same place. */
const opcode: fc.Arbitrary<Bytes> = fc.oneof(
  { weight: 4, arbitrary: fc.oneof(shortText, longText) },
  { weight: 4, arbitrary: fc.constantFrom<Bytes>([0x94], [0x4b, 7], [0x4e], [0x88], [0x28], [0x4d, 1, 2]) },
  { weight: 3, arbitrary: fc.nat(12).map((index): Bytes => [0x68, index]) },
  { weight: 2, arbitrary: fc.nat(12).map((index): Bytes => [0x71, index]) },
  {
    weight: 5,
    arbitrary: fc
      .constantFrom(...Buffer.from(']})(etud0a1s2R\x93\x85\x86\x87\x81b\x8f\x90\x91', 'latin1'))
      .map((code): Bytes => [code]),
  },
  { weight: 1, arbitrary: fc.nat(60).map((size): Bytes => [0x95, size, 0, 0, 0, 0, 0, 0, 0]) },
);

function record(bytes: Uint8Array, windowBytes: number): unknown {
  const reader = new PickleReader(new MemorySource(bytes, 'program'), { windowBytes });
  const recorder = new Recorder(reader);
  const embedded = new EmbeddedCandidates();
  const { machine, ...stream } = runStream({ reader, recorder, embedded, budget: freeBudget });
  const { imports, uses, divergences } = recorder;
  return { ...stream, imports, uses, divergences, straddled: machine.straddled, found: embedded.found };
}

describe('the loop over plain constants', () => {
  it('leaves the same record as the handlers, which do all of it where the window is too small for the loop', () => {
    fc.assert(
      fc.property(fc.array(opcode, { minLength: 20, maxLength: 120 }), (program) => {
        const bytes = Uint8Array.from([
          0x80,
          4,
          ...program.flat(),
          0x2e,
          ...new Array<number>(64).fill(0x2e),
        ]);
        expect(record(bytes, 1 << 20)).toEqual(record(bytes, 1));
      }),
      { seed: 3, numRuns: 600 },
    );
  });

  it('stops at marks beyond what any stack holds', () => {
    const marks = Buffer.alloc(limits.maxPickleStack + 100, '(');
    expect(record(marks, 1 << 20)).toMatchObject({ ending: 'limit' });
  });
});
