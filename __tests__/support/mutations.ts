/** Seeded changes of genuine bytes, the same ones in every run. */

/** A small random number generator (xorshift32): numbers from 0 up to and without `below`. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const spans = [1, 2, 4, 8, 64];

/** One to four changes: a flipped bit, a byte of interest, a run cut out, doubled or overwritten, the end cut off. */
export function mutate(original: Uint8Array, random: (below: number) => number): Buffer {
  let bytes = Buffer.from(original);
  for (let changes = 1 + random(4); changes > 0 && bytes.length > 0; changes -= 1) {
    const at = random(bytes.length);
    const span = spans[random(spans.length)] ?? 1;
    const before = bytes.subarray(0, at);
    switch (random(6)) {
      case 0:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
        break;
      case 1:
        bytes[at] = [0, 1, 0x7f, 0x80, 0xff][random(5)] ?? 0;
        break;
      case 2:
        bytes = Buffer.concat([before, bytes.subarray(Math.min(bytes.length, at + span))]);
        break;
      case 3:
        bytes = Buffer.concat([before, bytes.subarray(at, at + span), bytes.subarray(at)]);
        break;
      case 4:
        bytes.fill(random(2) * 255, at, Math.min(bytes.length, at + span));
        break;
      default:
        bytes = Buffer.from(before);
    }
  }
  return bytes;
}

/** `count` damaged copies of genuine bytes. */
export function* mutations(original: Uint8Array, count: number, seed = 7): Generator<Buffer> {
  const random = randomNumbers(seed);
  for (let index = 0; index < count; index += 1) yield mutate(original, random);
}
