/** A generator of pseudo-random numbers in [0, 1) that gives the same sequence on every machine (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A damaged copy: a quarter cut short, the others with one to eight bytes, words or blocks changed. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const pick = (limit: number): number => Math.floor(random() * limit);
  if (random() < 0.25) return bytes.slice(0, pick(bytes.length));
  const copy = Uint8Array.from(bytes);
  for (let edits = 1 + pick(8); edits > 0; edits -= 1) {
    const length = [1, 4, 16][pick(3)] ?? 1;
    const at = pick(Math.max(1, copy.length - length));
    for (let i = 0; i < length; i += 1) copy[at + i] = random() < 0.2 ? 0xff : pick(256);
  }
  return copy;
}
