/** CRC-64 of ECMA-182, reflected, as xz has it: two halves of 32 bits, because numbers hold no 64. */
const polynomial = { high: 0xc96c_5795, low: 0xd787_0f42 };

const high = new Uint32Array(256);
const low = new Uint32Array(256);
for (let byte = 0; byte < 256; byte++) {
  let [h, l] = [0, byte];
  for (let bit = 0; bit < 8; bit++) {
    const isOdd = (l & 1) === 1;
    l = ((l >>> 1) | (h << 31)) ^ (isOdd ? polynomial.low : 0);
    h = (h >>> 1) ^ (isOdd ? polynomial.high : 0);
  }
  high[byte] = h;
  low[byte] = l;
}

export class Crc64 {
  #high = -1;
  #low = -1;

  update(bytes: Uint8Array): void {
    let [h, l] = [this.#high, this.#low];
    for (const byte of bytes) {
      const index = (l ^ byte) & 0xff;
      l = ((l >>> 8) | (h << 24)) ^ (low[index] ?? 0);
      h = (h >>> 8) ^ (high[index] ?? 0);
    }
    this.#high = h;
    this.#low = l;
  }

  /** Little-endian, as it is written. */
  digest(): Uint8Array {
    const bytes = new Uint8Array(8);
    const view = new DataView(bytes.buffer);
    view.setInt32(0, ~this.#low, true);
    view.setInt32(4, ~this.#high, true);
    return bytes;
  }
}
