import type { ByteInput } from '../stream/byte-input.js';
import { evenProbability, RangeDecoder } from './range-decoder.js';

const [firstPieceBytes, pieceBytes] = [8192, 262_144];
const [call, jump, longConditional] = [0xe8, 0xe9, 0x0f];

/** Where a piece is filled; the last byte decides what the next may mean. */
interface Place {
  readonly piece: Uint8Array;
  at: number;
}

/** The four streams that 7z splits machine code into: code, addresses of calls, addresses of jumps, and choices. */
export interface Bcj2Streams {
  readonly main: ByteInput;
  readonly calls: ByteInput;
  readonly jumps: ByteInput;
  readonly choices: ByteInput;
}

/**
 * Joins x86 code whose branches stand apart, with absolute addresses (https://www.7-zip.org/sdk.html, Bcj2.h).
 * @param size bytes that come out
 * @throws FormatError `unexpected-end` of the streams
 */
export function* decodeBcj2(streams: Bcj2Streams, size: number): Generator<Uint8Array, void> {
  const joiner = new Joiner(streams);
  for (let done = 0; done < size;) {
    const piece = new Uint8Array(Math.min(size - done, pieceBytes, Math.max(firstPieceBytes, done)));
    const place = { piece, at: 0 };
    const failure = attempt(() => {
      joiner.fill(place, done);
    });
    yield piece.subarray(0, place.at);
    if (failure !== undefined) throw failure.error;
    done += piece.length;
  }
}

function attempt(action: () => void): { readonly error: unknown } | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    return { error };
  }
}

class Joiner {
  readonly #streams: Bcj2Streams;
  readonly #range: RangeDecoder;
  /** Conditional jumps, jumps, and calls by the byte before them. */
  readonly #probabilities = new Uint16Array(2 + 256).fill(evenProbability);
  #isStarted = false;
  #last = 0;
  /** Bytes of an address that did not fit into the last piece. */
  #pending: number[] = [];

  constructor(streams: Bcj2Streams) {
    this.#streams = streams;
    this.#range = new RangeDecoder(streams.choices);
  }

  /** @param start bytes that came out before this piece */
  fill(place: Place, start: number): void {
    if (!this.#isStarted) this.#range.start();
    this.#isStarted = true;
    const { piece } = place;
    while (place.at < piece.length) {
      const waiting = this.#pending.shift();
      if (waiting !== undefined) {
        this.#put(place, waiting);
        continue;
      }
      const before = this.#last;
      const byte = this.#streams.main.next();
      this.#put(place, byte);
      if (!isBranch(before, byte) || this.#range.bit(this.#probabilities, choiceOf(before, byte)) === 0)
        continue;
      this.#pending = this.#address(byte, start + place.at);
    }
  }

  #put(place: Place, byte: number): void {
    place.piece[place.at] = byte;
    place.at += 1;
    this.#last = byte;
  }

  /** @param position bytes that came out before the address */
  #address(opcode: number, position: number): number[] {
    const stream = opcode === call ? this.#streams.calls : this.#streams.jumps;
    let absolute = 0;
    for (let byte = 0; byte < 4; byte++) absolute = absolute * 256 + stream.next();
    const relative = (absolute - (position + 4)) | 0;
    return [0, 8, 16, 24].map((shift) => (relative >>> shift) & 0xff);
  }
}

function isBranch(before: number, byte: number): boolean {
  return (byte & 0xfe) === call || (before === longConditional && (byte & 0xf0) === 0x80);
}

function choiceOf(before: number, byte: number): number {
  if (byte === call) return 2 + before;
  return byte === jump ? 1 : 0;
}
