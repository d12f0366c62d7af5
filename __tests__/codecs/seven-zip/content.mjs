/** Contents that methods of 7z are tried with, made again from their name. */
const shapes = {
  code: (random) =>
    repeated(900, () => {
      const opcode = [[0xe8], [0xe9], [0x0f, 0x84], [0x0f, 0x8f], [0x90], [0x48, 0x89], [0xe8]][random(7)];
      return Buffer.from([...opcode, random(256), random(4), random(2), random(2) * 0xff]);
    }),
  'risc-v': (random) =>
    repeated(1200, () => {
      const register = random(4);
      if (random(3) === 0) return Buffer.from([0xef, register << 4, random(256), random(256)]);
      const first = ((0x17 | (register << 7) | (random(2 ** 20) << 12)) >>> 0) % 2 ** 32;
      const second =
        ((0x67 | ((random(5) === 0 ? 1 : register) << 15) | (random(2 ** 12) << 20)) >>> 0) % 2 ** 32;
      const pair = Buffer.alloc(8);
      pair.writeUInt32LE(first, 0);
      pair.writeUInt32LE(second, 4);
      return pair;
    }),
  'many words': (random) => {
    const words = Array.from({ length: 300 }, () =>
      Buffer.from(`${random(2 ** 20).toString(36)}${random(9) === 0 ? '\n' : ' '}`),
    );
    return repeated(20_000, () => words[Math.min(random(300), random(300))]);
  },
};

/** @param {string} shape */
export function contentOf(shape) {
  let seed = 7;
  const random = (below) => {
    seed = (seed * 48_271) % 0x7fff_ffff;
    return seed % below;
  };
  return shapes[shape](random);
}

function repeated(size, part) {
  const parts = [];
  let total = 0;
  while (total < size) total += parts[parts.push(part()) - 1].length;
  return Buffer.concat(parts).subarray(0, size);
}
