// What the makers of files are made of: numbers, fields of protobuf, holes, and text again and again.
import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const fixtures = join(import.meta.dirname, '../../fixtures');

/** A genuine or assembled file of the repository, to begin a larger one with. */
export function fixture(path) {
  return readFileSync(join(fixtures, path));
}

/** @param parts buffers to write, and numbers of bytes to leave out */
export function writeSparse(path, parts) {
  const file = openSync(path, 'w');
  let at = 0;
  for (const part of parts) {
    if (typeof part !== 'number') writeSync(file, part, 0, part.length, at);
    at += typeof part === 'number' ? part : part.length;
  }
  ftruncateSync(file, at);
  closeSync(file);
}

export const lengthOf = (parts) =>
  parts.reduce((sum, part) => sum + (typeof part === 'number' ? part : part.length), 0);

export const u32 = (...values) =>
  Buffer.concat(values.map((value) => Buffer.from(Uint32Array.of(value).buffer)));
export const u64 = (...values) =>
  Buffer.concat(values.map((value) => Buffer.from(BigUint64Array.of(BigInt(value)).buffer)));
export const u32be = (...values) => u32(...values).swap32();

export const field = (number, payload) =>
  Buffer.concat([varint(number * 8 + 2), varint(payload.length), payload]);
export const number = (field_, value) => Buffer.concat([varint(field_ * 8), varint(value)]);
export const words = (field_, value) => field(field_, Buffer.from(value));

export function varint(value) {
  const bytes = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}

/** Opens messages around bytes that are left out: `outer` are the fields from the outside in, each with what stands before. */
export function around(size, outer) {
  const heads = [];
  let length = size;
  for (const { before = Buffer.alloc(0), field: fieldNumber } of outer.toReversed()) {
    const head = Buffer.concat([before, varint(fieldNumber * 8 + 2), varint(length)]);
    heads.unshift(head);
    length += head.length;
  }
  return [Buffer.concat(heads), size];
}

/** NumPy's format 1.0 with one array of zeros. */
export function npy(bytes) {
  const elements = Math.floor(bytes / 4);
  const header = `{'descr': '<f4', 'fortran_order': False, 'shape': (${elements},), }`;
  const padded = `${header.padEnd(Math.ceil((header.length + 11) / 64) * 64 - 11)}\n`;
  const length = Buffer.from([padded.length & 0xff, padded.length >> 8]);
  const start = Buffer.from([0x93, ...Buffer.from('NUMPY'), 1, 0]);
  return [Buffer.concat([start, length, Buffer.from(padded)]), elements * 4];
}

/** Each unit is its own up to here; what is longer is read by nobody whole, and repeats the last piece. */
const distinctBytes = 128 * 2 ** 20;
const pieceBytes = 2 ** 20;

/** Writes a text or message of units until it has so many bytes. @param unit from its index to its text or bytes */
export function writeRepeated(path, bytes, { head = '', unit, tail = '', first = 0 }) {
  const file = openSync(path, 'w');
  const start = Buffer.from(head);
  const end = Buffer.from(tail);
  let written = writeSync(file, start);
  let index = first;
  let piece = Buffer.alloc(0);
  while (written + end.length < bytes) {
    if (written < distinctBytes) {
      const wanted = Math.min(pieceBytes, bytes - written - end.length);
      const units = [];
      for (let length = 0; length < wanted; length += units.at(-1).length)
        units.push(Buffer.from(unit(index++)));
      piece = Buffer.concat(units);
    }
    // Beyond the distinct ones a piece may be cut, so that the size is exact where all units are as long.
    written += writeSync(
      file,
      written < distinctBytes ? piece : piece.subarray(0, bytes - written - end.length),
    );
  }
  writeSync(file, end);
  closeSync(file);
}
