import { littleWord, rotateLeft } from './little-word.js';

/** XXH32, https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md */
const prime1 = 0x9e37_79b1;
const prime2 = 0x85eb_ca77;
const prime3 = 0xc2b2_ae3d;
const prime4 = 0x27d4_eb2f;
const prime5 = 0x1656_67b1;
const stripeBytes = 16;

/** Fed piece by piece; the seed is 0, as in LZ4 frames. */
export class Xxh32 {
  readonly #lanes = Int32Array.of(prime1 + prime2, prime2, 0, -prime1);
  readonly #rest = new Uint8Array(stripeBytes);
  #restBytes = 0;
  #total = 0;

  update(bytes: Uint8Array): void {
    this.#total += bytes.length;
    let at = 0;
    if (this.#restBytes > 0) {
      at = Math.min(bytes.length, stripeBytes - this.#restBytes);
      this.#keep(bytes.subarray(0, at));
      if (this.#restBytes < stripeBytes) return;
      this.#stripes(this.#rest, 0, stripeBytes);
      this.#restBytes = 0;
    }
    const whole = bytes.length - ((bytes.length - at) % stripeBytes);
    this.#stripes(bytes, at, whole);
    this.#keep(bytes.subarray(whole));
  }

  /** An unsigned number of 32 bits. */
  digest(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.#lanes;
    const isLong = this.#total >= stripeBytes;
    let hash = isLong ? rotateLeft(a, 1) + rotateLeft(b, 7) + rotateLeft(c, 12) + rotateLeft(d, 18) : prime5;
    hash = (hash + this.#total) | 0;
    let at = 0;
    for (; at + 4 <= this.#restBytes; at += 4)
      hash = Math.imul(rotateLeft((hash + Math.imul(littleWord(this.#rest, at), prime3)) | 0, 17), prime4);
    for (; at < this.#restBytes; at++)
      hash = Math.imul(rotateLeft((hash + Math.imul(this.#rest[at] ?? 0, prime5)) | 0, 11), prime1);
    hash = Math.imul(hash ^ (hash >>> 15), prime2);
    hash = Math.imul(hash ^ (hash >>> 13), prime3);
    return (hash ^ (hash >>> 16)) >>> 0;
  }

  #keep(bytes: Uint8Array): void {
    this.#rest.set(bytes, this.#restBytes);
    this.#restBytes += bytes.length;
  }

  #stripes(bytes: Uint8Array, from: number, to: number): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let [a = 0, b = 0, c = 0, d = 0] = this.#lanes;
    for (let at = from; at < to; at += stripeBytes) {
      a = round(a, view.getInt32(at, true));
      b = round(b, view.getInt32(at + 4, true));
      c = round(c, view.getInt32(at + 8, true));
      d = round(d, view.getInt32(at + 12, true));
    }
    this.#lanes.set([a, b, c, d]);
  }
}

/** XXH32 of bytes that are all there. */
export function xxh32(bytes: Uint8Array): number {
  const hash = new Xxh32();
  hash.update(bytes);
  return hash.digest();
}

function round(lane: number, input: number): number {
  return Math.imul(rotateLeft((lane + Math.imul(input, prime2)) | 0, 13), prime1);
}
