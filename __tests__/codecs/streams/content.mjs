/** Contents that decoders are tried with, made again from their name. */
export const shapes = {
  empty: () => Buffer.alloc(0),
  'one byte': () => Buffer.from('a'),
  noise: (random) => fill(90, () => random(256)),
  skewed: (random) => fill(250, () => Math.min(random(256), random(256), random(256))),
  runs: (random) => repeated(60_000, () => Buffer.alloc(1 + random(900), random(3))),
  words: (random) =>
    repeated(1500, () => Buffer.from(['alpha ', 'be ', 'gamma_delta ', 'x', '\n', 'weights '][random(6)])),
  numbers: () => fillNumbers(640),
  calls: (random) =>
    repeated(400, () => {
      const call = Buffer.from(
        [[0xe8], [0xe9], [0xeb], [0x48], [0x94], [0x90], [0x40], [0x7f], [0xf0], [0xf8]][random(10)],
      );
      return Buffer.concat([call, Buffer.from([random(256), random(4), random(2), random(2) * 0xff])]);
    }),
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

const fill = (size, byte) => Buffer.from(Array.from({ length: size }, byte));

function repeated(size, part) {
  const parts = [];
  let total = 0;
  while (total < size) total += parts[parts.push(part()) - 1].length;
  return Buffer.concat(parts).subarray(0, size);
}

function fillNumbers(size) {
  const buffer = Buffer.alloc(size);
  for (let at = 0; at + 8 <= size; at += 8) buffer.writeDoubleLE(Math.round(Math.sin(at) * 1000) / 8, at);
  return buffer;
}
