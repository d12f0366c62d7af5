import { expect, it } from '@jest/globals';
import { inspectBytes } from '../support/inspect-bytes.js';

const call = '0cos\nsystem\n(S"echo hello"\ntR.';
/** A constant of so many bytes, then a call. */
function padded(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes);
  return Buffer.concat([Buffer.from('X'), length, Buffer.alloc(bytes, 'a'), Buffer.from(call)]);
}
const around = (end: number): number[] => Array.from({ length: 24 }, (_, index) => end - 22 + index);

function constant(opcode: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.of(0x80, 3), Buffer.from(opcode), length, content, Buffer.from('.')]);
}

async function missed(lengths: readonly number[], wrap: (content: Buffer) => Buffer): Promise<number[]> {
  const found = await Promise.all(
    lengths.map(async (length) => (await inspectBytes(wrap(padded(length)), 'model.pkl')).told.join()),
  );
  return lengths.filter((_, index) => found[index]?.includes('critical pickle/dangerous-call') !== true);
}

it('a call is found wherever the head that is sieved ends in it', async () => {
  expect(await missed(around(262), (content) => constant('B', content))).toEqual([]);
});

it('a call in a pickle that was written as text is found whatever the bytes of a length are', async () => {
  const written = (content: Buffer): Buffer => constant('X', Buffer.from(content.toString('latin1')));
  expect(await missed([127, 128, 200, ...around(262), 100_000], written)).toEqual([]);
});
