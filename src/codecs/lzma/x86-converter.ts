import type { Converter } from './converter.js';

const allowed = [true, true, true, false, true, false, false, false] as const;
const bitNumbers = [0, 1, 2, 2, 3, 3, 3, 3] as const;
const instructionBytes = 5;

/** CALL and JMP with 32-bit displacements, found by guesses that the encoder made in the same way. */
export class X86Converter implements Converter {
  #mask = 0;
  /** Where the last opcode stood, counted from the start of the next call's bytes. */
  #last = -instructionBytes;

  convert(bytes: Uint8Array, position: number): number {
    const limit = bytes.length - instructionBytes;
    let at = 0;
    for (; at <= limit; at++) {
      const byte = bytes[at] ?? 0;
      if (byte !== 0xe8 && byte !== 0xe9) continue;
      this.#forget(at - this.#last);
      this.#last = at;
      if (this.#isConvertible(bytes, at)) {
        this.#rewrite(bytes, at, position);
        at += instructionBytes - 1;
        this.#mask = 0;
      } else {
        this.#mask |= 1;
        if (isSign(bytes[at + 4])) this.#mask |= 0x10;
      }
    }
    this.#last -= at;
    return at;
  }

  #forget(distance: number): void {
    if (distance > instructionBytes) {
      this.#mask = 0;
      return;
    }
    for (let step = 0; step < distance; step++) this.#mask = (this.#mask & 0x77) << 1;
  }

  #isConvertible(bytes: Uint8Array, at: number): boolean {
    return isSign(bytes[at + 4]) && (allowed[(this.#mask >> 1) & 7] ?? false) && this.#mask >> 1 < 0x10;
  }

  #rewrite(bytes: Uint8Array, at: number, position: number): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at + 1, 4);
    let source = view.getInt32(0, true);
    let result: number;
    for (;;) {
      result = (source - (position + at + instructionBytes)) | 0;
      if (this.#mask === 0) break;
      const shift = (bitNumbers[this.#mask >> 1] ?? 0) * 8;
      if (!isSign((result >>> (24 - shift)) & 0xff)) break;
      source = result ^ (2 ** (32 - shift) - 1);
    }
    view.setInt32(0, (result & 0x1ff_ffff) | ((0 - ((result >>> 24) & 1)) << 24), true);
  }
}

function isSign(byte: number | undefined): boolean {
  return byte === 0x00 || byte === 0xff;
}
