/** Seeded damage: the same seed gives the same bytes on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `count` damaged copies: flipped bits, changed and inserted bytes, cuts, doubled and zeroed stretches. */
export function* mutations(original: Uint8Array, count: number, seed = 7): Generator<Uint8Array> {
  const random = generator(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  for (let index = 0; index < count; index += 1) {
    let bytes = Buffer.from(original);
    for (let times = 1 + below(3); times > 0 && bytes.length > 1; times -= 1) {
      const at = below(bytes.length);
      const length = 1 + below(Math.min(16, bytes.length - at));
      const kind = below(6);
      if (kind === 0) bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << below(8)), at);
      else if (kind === 1) bytes.writeUInt8([0, 0x7f, 0x80, 0xff][below(4)] ?? 0, at);
      else if (kind === 2) bytes = Buffer.from(bytes.subarray(0, at));
      else if (kind === 3) bytes.fill(0xff, at, at + length);
      else if (kind === 4)
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)]);
      else bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    }
    yield bytes;
  }
}
