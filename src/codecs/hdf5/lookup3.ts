/**
 * Bob Jenkins' lookup3 `hashlittle` with initial value 0: the checksum of HDF5's newer structures (specification §VIII,
 * "Checksums"; https://burtleburtle.net/bob/c/lookup3.c).
 * @returns an unsigned 32-bit number
 */
export function lookup3(bytes: Uint8Array): number {
  const start = (0xdeadbeef + bytes.length) | 0;
  let state: State = [start, start, start];
  let at = 0;
  for (; bytes.length - at > 12; at += 12) state = mix(add(state, bytes, at));
  return at === bytes.length ? state[2] >>> 0 : final(add(state, bytes, at)) >>> 0;
}

type State = readonly [number, number, number];

function add([a, b, c]: State, bytes: Uint8Array, at: number): State {
  return [(a + word(bytes, at)) | 0, (b + word(bytes, at + 4)) | 0, (c + word(bytes, at + 8)) | 0];
}

/** Missing bytes count as zero. */
function word(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)
  );
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function mix([first, second, third]: State): State {
  let [a, b, c] = [first, second, third];
  a = (a - c) ^ rotate(c, 4);
  c = (c + b) | 0;
  b = (b - a) ^ rotate(a, 6);
  a = (a + c) | 0;
  c = (c - b) ^ rotate(b, 8);
  b = (b + a) | 0;
  a = (a - c) ^ rotate(c, 16);
  c = (c + b) | 0;
  b = (b - a) ^ rotate(a, 19);
  a = (a + c) | 0;
  c = (c - b) ^ rotate(b, 4);
  b = (b + a) | 0;
  return [a, b, c];
}

function final([first, second, third]: State): number {
  let [a, b, c] = [first, second, third];
  c = (c ^ b) - rotate(b, 14);
  a = (a ^ c) - rotate(c, 11);
  b = (b ^ a) - rotate(a, 25);
  c = (c ^ b) - rotate(b, 16);
  a = (a ^ c) - rotate(c, 4);
  b = (b ^ a) - rotate(a, 14);
  return (c ^ b) - rotate(b, 24);
}
