import type { History } from '../stream/history.js';
import { breaksOff } from '../stream/breaks-off.js';

/** Bytes that a match has at least. */
export const leastMatch = 4;

/**
 * Decodes one LZ4 block (https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md) onto the history.
 * @throws FormatError `bad-stream`, with everything before in the history
 */
export function decodeLz4Block(block: Uint8Array, history: History, most: number): void {
  const start = history.position;
  let at = 0;
  const length = (first: number): number => {
    let sum = first;
    if (first < 15) return sum;
    for (let byte = 255; byte === 255;) {
      byte = next();
      sum += byte;
    }
    return sum;
  };
  const next = (): number => {
    const byte = block[at++];
    if (byte === undefined) throw breaksOff('a block that ends too early');
    return byte;
  };
  while (at < block.length) {
    const token = next();
    const literals = length(token >> 4);
    if (at + literals > block.length) throw breaksOff('literals that pass the end of their block');
    if (history.position - start + literals > most) throw breaksOff('a block that is longer than it may be');
    history.append(block, at, at + literals);
    at += literals;
    if (at === block.length) return;
    const distance = next() + next() * 0x100;
    const match = length(token & 15) + leastMatch;
    if (history.position - start + match > most) throw breaksOff('a block that is longer than it may be');
    if (!history.copy(distance, match)) throw breaksOff('a distance that reaches before the start');
  }
}
