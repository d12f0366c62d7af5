/** Changes of bytes that break what parsers lean on: lengths, counts, offsets, nesting, and the order of parts. */

const interesting = [
  0, 1, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xffffffff,
];
const wide = [0n, 1n, 2n ** 31n, 2n ** 32n, 2n ** 53n, 2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n];
const tokens = [
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '"',
  "'",
  '\\',
  '\n',
  '\0',
  '<',
  '>',
  '%',
  '&',
  ',',
  ':',
  '#',
  '..',
  '/',
  '\u202e',
  '__class__',
];

const changes = [
  function flipBit(bytes, random) {
    const at = random.below(bytes.length);
    bytes[at] ^= 1 << random.below(8);
    return bytes;
  },
  function setByte(bytes, random) {
    bytes[random.below(bytes.length)] = random.chance(50)
      ? random.below(256)
      : random.pick(interesting) & 255;
    return bytes;
  },
  function setNumber(bytes, random) {
    const width = random.pick([2, 4]);
    if (bytes.length < width) return bytes;
    const at = random.below(bytes.length - width + 1);
    const value = random.pick(interesting) % 2 ** (8 * width);
    if (random.chance(70)) bytes.writeUIntLE(value, at, width);
    else bytes.writeUIntBE(value, at, width);
    return bytes;
  },
  function setWideNumber(bytes, random) {
    if (bytes.length < 8) return bytes;
    bytes.writeBigUInt64LE(random.pick(wide), random.below(bytes.length - 7));
    return bytes;
  },
  function changeDigit(bytes, random) {
    const start = random.below(bytes.length);
    for (let at = start; at < Math.min(bytes.length, start + 256); at++) {
      if (bytes[at] < 0x30 || bytes[at] > 0x39) continue;
      const number = random.pick(['0', '9', '-1', '99999999999999999999', '1e999', '0x10']);
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(number), bytes.subarray(at + 1)]);
    }
    return bytes;
  },
  function cutOut(bytes, random) {
    const [from, to] = range(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  function repeat(bytes, random) {
    const [from, to] = range(bytes, random);
    const times = Math.min(random.pick([1, 2, 16, 200]), Math.ceil(65_536 / Math.max(1, to - from)));
    const run = Array.from({ length: times }, () => bytes.subarray(from, to));
    return Buffer.concat([bytes.subarray(0, to), ...run, bytes.subarray(to)]);
  },
  function move(bytes, random) {
    const [from, to] = range(bytes, random);
    const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    const at = random.below(rest.length + 1);
    return Buffer.concat([rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at)]);
  },
  function insertToken(bytes, random) {
    const at = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(random.pick(tokens)), bytes.subarray(at)]);
  },
  function cutEnd(bytes, random) {
    return bytes.subarray(0, random.below(bytes.length));
  },
  function splice(bytes, random, other) {
    const [from, to] = range(other, random);
    const at = random.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(at)]);
  },
];

/** Start and end of a run: mostly short, now and then a large part. */
function range(bytes, random) {
  const from = random.below(bytes.length);
  const most = random.chance(80) ? 32 : bytes.length;
  return [from, Math.min(bytes.length, from + 1 + random.below(most))];
}

/**
 * One to six changes of a file.
 * @param {Buffer} original
 * @param {import('../../__tests__/fuzz/choose.ts').Choose} random
 * @param {Buffer} other another file, from which runs are taken
 * @returns {Buffer}
 */
export function mutate(original, random, other) {
  let bytes = Buffer.from(original);
  for (let left = 1 + random.below(6); left > 0 && bytes.length > 0; left--)
    bytes = Buffer.from(random.pick(changes)(bytes, random, other.length === 0 ? bytes : other));
  return bytes;
}
