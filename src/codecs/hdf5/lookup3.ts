import { littleWord, rotateLeft } from '../checksums/little-word.js';

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
  return [
    (a + littleWord(bytes, at)) | 0,
    (b + littleWord(bytes, at + 4)) | 0,
    (c + littleWord(bytes, at + 8)) | 0,
  ];
}

function mix([first, second, third]: State): State {
  let [a, b, c] = [first, second, third];
  a = (a - c) ^ rotateLeft(c, 4);
  c = (c + b) | 0;
  b = (b - a) ^ rotateLeft(a, 6);
  a = (a + c) | 0;
  c = (c - b) ^ rotateLeft(b, 8);
  b = (b + a) | 0;
  a = (a - c) ^ rotateLeft(c, 16);
  c = (c + b) | 0;
  b = (b - a) ^ rotateLeft(a, 19);
  a = (a + c) | 0;
  c = (c - b) ^ rotateLeft(b, 4);
  b = (b + a) | 0;
  return [a, b, c];
}

function final([first, second, third]: State): number {
  let [a, b, c] = [first, second, third];
  c = (c ^ b) - rotateLeft(b, 14);
  a = (a ^ c) - rotateLeft(c, 11);
  b = (b ^ a) - rotateLeft(a, 25);
  c = (c ^ b) - rotateLeft(b, 16);
  a = (a ^ c) - rotateLeft(c, 4);
  b = (b ^ a) - rotateLeft(a, 14);
  return (c ^ b) - rotateLeft(b, 24);
}
