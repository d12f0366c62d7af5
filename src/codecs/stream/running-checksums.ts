import { crc32 } from 'node:zlib';

/** Checksums of content that passes by once from its start, of each of the parts that it is cut into. */
export class RunningChecksums {
  readonly #partBytes: readonly number[];
  readonly #complete: number[] = [];
  #part = 0;
  #taken = 0;
  #crc = 0;

  /** @param partBytes the lengths of the parts, one behind another */
  constructor(partBytes: readonly number[]) {
    this.#partBytes = partBytes;
  }

  /** CRC-32 of the parts that passed to their ends, in their order. */
  get complete(): readonly number[] {
    return this.#complete;
  }

  take(piece: Uint8Array): void {
    for (let at = 0; at < piece.length && this.#part < this.#partBytes.length;) {
      const wanted = (this.#partBytes[this.#part] ?? 0) - this.#taken;
      const bytes = piece.subarray(at, at + wanted);
      this.#crc = crc32(bytes, this.#crc);
      this.#taken += bytes.length;
      at += bytes.length;
      if (bytes.length === wanted) this.#next();
    }
  }

  #next(): void {
    this.#complete.push(this.#crc);
    this.#part += 1;
    this.#taken = 0;
    this.#crc = 0;
  }
}
