import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../support/inspect-bytes.js';

const size = 300_000;

function repeated(...pattern: readonly number[]): Buffer {
  return Buffer.alloc(size, Buffer.from(pattern));
}

async function toldOf(bytes: Uint8Array, name = 'weights.bin'): Promise<readonly string[]> {
  return (await inspectBytes(bytes, name)).told;
}

/** Numbers as they are drawn without a seed of their own: xorshift. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield state >>> 0;
  }
}

describe('weights of one value', () => {
  /** Opcodes that push, tags of protobuf fields, blanks, MARK, an extension code. */
  const values = [
    0x00, 0x08, 0x0a, 0x12, 0x20, 0x28, 0x29, 0x43, 0x4b, 0x4e, 0x55, 0x5d, 0x7d, 0x82, 0x88, 0x8f, 0x95,
    0xff,
  ];
  it.each(values)('of byte %i are no known format, and nothing worse', async (value) => {
    expect(await toldOf(repeated(value))).toEqual(['info scan/unrecognised']);
  });

  it.each([
    [0x0a, 0x02],
    [0x0a, 0x00],
    [0x4b, 0x4b, 0x4e, 0x4e],
    [0x00, 0x3c],
    [0x00, 0x00, 0x80, 0x3f],
  ])('of several bytes are no known format either', async (...pattern) => {
    expect(await toldOf(repeated(...pattern))).toEqual(['info scan/unrecognised']);
  });

  it('are no pickle where another value follows', async () => {
    const bytes = repeated(0x88);
    bytes.fill(0x02, size / 2);
    expect(await toldOf(bytes)).toEqual(['info scan/unrecognised']);
  });

  it('are told where the name promises a pickle', async () => {
    expect((await toldOf(repeated(0x88), 'model.pkl'))[0]).toMatch(/^warning scan/);
  });

  it.each([
    [
      'has an argument that crosses a frame',
      [0x95, 1, 0, 0, 0, 0, 0, 0, 0, 0x8c, 3, 0x63, 0x63, 0x63],
      'critical pickle/ambiguous-structure',
    ],
  ])('are a pickle that breaks off where it %s', async (_, bytes, expected) => {
    const numbersFirst = Buffer.concat([Buffer.from('('), Buffer.alloc(2_000, Buffer.from('K\x01K\x02'))]);
    expect(await toldOf(Buffer.concat([numbersFirst, Buffer.from([...bytes, 0xff])]))).toContain(expected);
  });

  it('are none where a number of an extension, which no loader knows, comes before the break', async () => {
    const numbersFirst = Buffer.alloc(4_000, Buffer.from('\x88\x89\x88\x88\x89', 'latin1'));
    const told = await toldOf(Buffer.concat([numbersFirst, Buffer.from([0x82, 0x88, 0xff])]));
    expect(told).toEqual(['info scan/unrecognised']);
  });

  it.each([0x28, 0x29, 0x4e, 0x88])('hide no pickle behind copies of opcode %i', async (value) => {
    const bytes = Buffer.concat([Buffer.alloc(50_000, value), Buffer.from('cos\nsystem\n(S"echo"\ntR.')]);
    expect(await toldOf(bytes)).toContain('critical pickle/dangerous-call');
  });
});

describe('random bytes', () => {
  it('under one letter and numbers for keys are no map that goes on', async () => {
    const keys = Buffer.alloc(295, 0xc1);
    keys.fill(0x51, 0, 95);
    keys.set(Buffer.from('de0060a142', 'hex'));
    expect((await toldOf(keys, 'blob')).filter((line) => !line.startsWith('info'))).toEqual([]);
  });

  it('are never said to be damaged', async () => {
    const drawn = numbers(20_261_129);
    for (let count = 0; count < 400; count++) {
      const blob = Uint8Array.from(
        { length: 1 + (drawn.next().value % 96) },
        () => drawn.next().value >>> 24,
      );
      expect((await toldOf(blob, 'blob')).filter((line) => !line.startsWith('info'))).toEqual([]);
    }
  });

  it.each(['86a12a2569002aaf614f01365c20cf25b34255f1f52f810c', '5885fa', '2853722b56', '38cb9adcb6c1ca75'])(
    'that begin as another format, but break off, are nothing: %s',
    async (hex) => {
      const told = await toldOf(Buffer.from(hex, 'hex'), 'blob');
      expect(told.filter((line) => !line.startsWith('info'))).toEqual([]);
    },
  );
});
