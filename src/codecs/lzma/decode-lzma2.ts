import type { ByteInput } from '../stream/byte-input.js';
import { History } from '../stream/history.js';
import { lzmaProperties, LzmaState } from './lzma-state.js';
import { RangeDecoder } from './range-decoder.js';
import { breaksOff } from '../stream/breaks-off.js';
import { decodedPieces, type HistoryDecoder } from '../stream/decoded-pieces.js';

/** A chunk without compression. */
const largestStep = 65_536;

/** The dictionary by its byte: 4 KiB to 4 GiB - 1; undefined for a byte that is none. */
export function lzma2DictionaryBytes(byte: number): number | undefined {
  if (byte > 40) return undefined;
  return byte === 40 ? 0xffff_ffff : (2 | (byte & 1)) * 2 ** ((byte >> 1) + 11);
}

/**
 * Decodes LZMA2, as xz and 7z hold it (https://tukaani.org/xz/xz-file-format.txt, section 5.3.1).
 * @throws FormatError `unexpected-end`, `bad-stream`, once everything before was given out
 */
export function* decodeLzma2(input: ByteInput, dictionaryBytes: number): Generator<Uint8Array, void> {
  yield* decodedPieces(new Lzma2Decoder(input, dictionaryBytes));
}

class Lzma2Decoder implements HistoryDecoder {
  readonly #input: ByteInput;
  readonly history: History;
  readonly #range: RangeDecoder;
  readonly #state: LzmaState;
  /** What the chunk has left to give out. */
  #left = 0;
  /** Where the chunk's bytes end in the input. */
  #chunkEnd = 0;
  #needs: 'dictionary' | 'properties' | 'nothing' = 'dictionary';

  constructor(input: ByteInput, dictionaryBytes: number) {
    this.#input = input;
    this.history = new History(dictionaryBytes, largestStep);
    this.#range = new RangeDecoder(input);
    this.#state = new LzmaState(this.history, this.#range);
  }

  run(): boolean {
    while (!this.history.isFull) {
      if (this.#left > 0) this.#decode();
      else if (!this.#chunk()) return false;
    }
    return true;
  }

  #decode(): void {
    const out = this.#state.run(this.#left);
    if (out < 0) throw breaksOff('an end marker');
    this.#left -= out;
    if (this.#left > 0) return;
    if (this.#state.hasPending) throw breaksOff('a match that passes the end of its chunk');
    this.#range.normalize();
    if (this.#input.offset !== this.#chunkEnd || !this.#range.isFinished)
      throw breaksOff('the end of a chunk');
  }

  /** Reads the header of a chunk, and all of one that is not compressed; false at the end. */
  #chunk(): boolean {
    const control = this.#input.next();
    if (control === 0) return false;
    if (control >= 0xe0 || control === 1) {
      this.#needs = control === 1 ? 'properties' : 'nothing';
      this.history.reset();
    } else if (this.#needs === 'dictionary') throw breaksOff('a chunk that needs what was before');
    if (control < 0x80) this.#stored(control);
    else this.#compressed(control);
    return true;
  }

  #stored(control: number): void {
    if (control > 2) throw breaksOff('a chunk of no known kind');
    const size = this.#u16be() + 1;
    this.history.append(this.#input.take(size));
  }

  #compressed(control: number): void {
    this.#left = (control & 0x1f) * 0x1_0000 + this.#u16be() + 1;
    const size = this.#u16be() + 1;
    if (control >= 0xc0) {
      const properties = lzmaProperties(this.#input.next());
      if (properties === undefined || properties.lc + properties.lp > 4)
        throw breaksOff('properties that are none');
      this.#state.reset(properties);
    } else if (this.#needs === 'properties') throw breaksOff('a chunk without properties');
    else if (control >= 0xa0) this.#state.reset();
    this.#needs = 'nothing';
    this.#chunkEnd = this.#input.offset + size;
    this.#range.start();
    if (!this.#range.isSound) throw breaksOff('the first byte of a chunk');
  }

  #u16be(): number {
    return this.#input.next() * 0x100 + this.#input.next();
  }
}
