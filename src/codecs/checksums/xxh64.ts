import { littleWord } from './little-word.js';

/** XXH64, https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md, in pairs of 32 bits: low, high. */
const prime1 = [0x85eb_ca87, 0x9e37_79b1] as const;
const prime2 = [0x27d4_eb4f, 0xc2b2_ae3d] as const;
const prime3 = [0x9e37_79f9, 0x1656_67b1] as const;
const prime4 = [0xc2b2_ae63, 0x85eb_ca77] as const;
const prime5 = [0x1656_67c5, 0x27d4_eb2f] as const;
const stripeBytes = 32;

type Prime = readonly [number, number];

/** A number of 64 bits that is calculated with in place: nothing is allocated in the loop over the content. */
class Wide {
  low: number;
  high: number;

  constructor(low = 0, high = 0) {
    this.low = low;
    this.high = high;
  }

  add(low: number, high: number): void {
    const sum = (this.low >>> 0) + (low >>> 0);
    this.low = sum | 0;
    this.high = (this.high + high + (sum > 0xffff_ffff ? 1 : 0)) | 0;
  }

  multiply([low, high]: Prime): void {
    const [a0, a1] = [this.low & 0xffff, this.low >>> 16];
    const [b0, b1] = [low & 0xffff, low >>> 16];
    const first = a0 * b0;
    const middle = a1 * b0 + (first >>> 16);
    const other = a0 * b1 + (middle & 0xffff);
    const upper = a1 * b1 + Math.floor(middle / 0x1_0000) + Math.floor(other / 0x1_0000);
    this.high = (upper + Math.imul(this.low, high) + Math.imul(this.high, low)) | 0;
    this.low = Math.imul(this.low, low);
  }

  /** @param bits 1 to 31 */
  rotate(bits: number): void {
    const { low, high } = this;
    this.low = (low << bits) | (high >>> (32 - bits));
    this.high = (high << bits) | (low >>> (32 - bits));
  }

  xor(low: number, high: number): void {
    this.low ^= low;
    this.high ^= high;
  }

  /** @param bits 1 to 63 */
  mix(bits: number): void {
    if (bits >= 32) this.xor(this.high >>> (bits - 32), 0);
    else this.xor((this.low >>> bits) | (this.high << (32 - bits)), this.high >>> bits);
  }
}

/** Fed piece by piece; the seed is 0, as in Zstandard frames. */
export class Xxh64 {
  readonly #lanes = startingLanes();
  readonly #word = new Wide();
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
      this.#stripe(this.#rest, 0);
      this.#restBytes = 0;
    }
    for (; at + stripeBytes <= bytes.length; at += stripeBytes) this.#stripe(bytes, at);
    this.#keep(bytes.subarray(at));
  }

  /** The low half, which is what frames hold. */
  digestLow(): number {
    const hash = this.#total >= stripeBytes ? this.#merged() : new Wide(...prime5);
    hash.add((this.#total % 2 ** 32) | 0, Math.floor(this.#total / 2 ** 32));
    this.#addRest(hash);
    hash.mix(33);
    hash.multiply(prime2);
    hash.mix(29);
    hash.multiply(prime3);
    hash.mix(32);
    return hash.low >>> 0;
  }

  #keep(bytes: Uint8Array): void {
    this.#rest.set(bytes, this.#restBytes);
    this.#restBytes += bytes.length;
  }

  #stripe(bytes: Uint8Array, start: number): void {
    let at = start;
    for (const lane of this.#lanes) {
      this.#word.low = littleWord(bytes, at);
      this.#word.high = littleWord(bytes, at + 4);
      round(lane, this.#word);
      at += 8;
    }
  }

  #merged(): Wide {
    const hash = new Wide();
    for (const [index, { low, high }] of this.#lanes.entries()) {
      const lane = new Wide(low, high);
      lane.rotate([1, 7, 12, 18][index] ?? 0);
      hash.add(lane.low, lane.high);
    }
    for (const { low, high } of this.#lanes) {
      const lane = new Wide();
      round(lane, new Wide(low, high));
      hash.xor(lane.low, lane.high);
      hash.multiply(prime1);
      hash.add(...prime4);
    }
    return hash;
  }

  #addRest(hash: Wide): void {
    let at = 0;
    for (; at + 8 <= this.#restBytes; at += 8) {
      const lane = new Wide();
      round(lane, new Wide(littleWord(this.#rest, at), littleWord(this.#rest, at + 4)));
      xorAndSpread(hash, lane, 27, prime1, prime4);
    }
    for (; at + 4 <= this.#restBytes; at += 4) {
      const lane = new Wide(littleWord(this.#rest, at), 0);
      lane.multiply(prime1);
      xorAndSpread(hash, lane, 23, prime2, prime3);
    }
    for (; at < this.#restBytes; at++) {
      const lane = new Wide(this.#rest[at] ?? 0, 0);
      lane.multiply(prime5);
      xorAndSpread(hash, lane, 11, prime1, [0, 0]);
    }
  }
}

function startingLanes(): readonly [Wide, Wide, Wide, Wide] {
  const first = new Wide(...prime1);
  first.add(...prime2);
  const last = new Wide(~prime1[0], ~prime1[1]);
  last.add(1, 0);
  return [first, new Wide(...prime2), new Wide(), last];
}

function round(lane: Wide, input: Wide): void {
  input.multiply(prime2);
  lane.add(input.low, input.high);
  lane.rotate(31);
  lane.multiply(prime1);
}

function xorAndSpread(hash: Wide, lane: Wide, bits: number, prime: Prime, plus: Prime): void {
  hash.xor(lane.low, lane.high);
  hash.rotate(bits);
  hash.multiply(prime);
  hash.add(...plus);
}
