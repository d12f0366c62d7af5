import type { Budget, ByteSource } from '../../core/types.js';

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Without its end; of a long line the first bytes only. */
  readonly text: string;
  /** Values that spaces separate, over the whole line. */
  readonly values: number;
}

const chunkBytes = 2 ** 20;
const keptBytes = 4_096;
const [newline, space] = [0x0a, 0x20];

/** The lines of a text of any length: trees have lines of megabytes, which are counted and not kept. */
export function* textLines(source: ByteSource, budget: Budget): Generator<Line> {
  let number = 1;
  let kept = Buffer.alloc(0);
  let spaces = 0;
  for (let offset = 0; offset < source.size; offset += chunkBytes) {
    budget.check();
    const chunk = source.read(offset, Math.min(chunkBytes, source.size - offset));
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      const piece = chunk.subarray(start, end);
      yield line(number, join(kept, piece), spaces + countSpaces(piece));
      number += 1;
      kept = Buffer.alloc(0);
      spaces = 0;
      start = end + 1;
    }
    kept = join(kept, chunk.subarray(start));
    spaces += countSpaces(chunk.subarray(start));
  }
  if (kept.length > 0) yield line(number, kept, spaces);
}

function join(kept: Buffer, piece: Uint8Array): Buffer<ArrayBuffer> {
  return Buffer.concat([kept, piece.subarray(0, Math.max(0, keptBytes - kept.length))]);
}

function countSpaces(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(space); at !== -1; at = bytes.indexOf(space, at + 1)) count += 1;
  return count;
}

function line(number: number, bytes: Buffer, spaces: number): Line {
  return { number, text: bytes.toString('utf8').replace(/\r$/, ''), values: spaces + 1 };
}
