/** NDArray::Save and NDArray::Load of https://github.com/apache/mxnet/blob/master/src/ndarray/ndarray.cc */
import { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { RuntimeModelFacts } from './facts.js';
import { parsedFrame } from './frame.js';

/** kMXAPINDArrayListMagic and a reserved number. */
const prefixBytes = 16;
/** NDARRAY_V1_MAGIC to V3; what stands there in older files is the number of dimensions. */
const magics = { v1: 0xf993_fac8, v2: 0xf993_fac9, v3: 0xf993_faca } as const;
/** Arrays beside the values, by storage type: indices of row_sparse; pointers and indices of csr. */
const auxiliaries: ReadonlyMap<number, number> = new Map([
  [-1, 0],
  [0, 0],
  [1, 1],
  [2, 2],
]);
/** Bytes of an element by its type flag (mshadow/base.h). */
const elementBytes = [4, 8, 2, 1, 4, 1, 8, 1, 2, 2, 4, 8, 2] as const;
const maxDimensions = 64;
const lengthBytes = 8;
const maxNames = 100_000;

/** @throws FormatError where an array or a name can't be */
export function parseMxnetParams(source: ByteSource, { budget }: ParseContext): Parsed<RuntimeModelFacts> {
  const cursor = new BufferedCursor(source, prefixBytes);
  const arrays = countOf(cursor, 4);
  for (let index = 0; index < arrays; index += 1) {
    budget.check();
    skipArray(cursor);
  }
  return parsedFrame(source, { names: readNames(cursor, budget), end: cursor.offset });
}

function skipArray(cursor: BufferedCursor): void {
  const magic = cursor.u32();
  if (magic === magics.v2 || magic === magics.v3) skipTyped(cursor);
  else skipValues(cursor, magic === magics.v1 ? readShape(cursor) : readDimensions(cursor, magic, 4));
}

/** Storage type, its own shape where it is sparse, shape, context, type, and what lies beside the values. */
function skipTyped(cursor: BufferedCursor): void {
  const count = auxiliaries.get(cursor.i32());
  if (count === undefined) throw bad(cursor, 'an array is of no storage type that there is');
  const stored = count === 0 ? undefined : readShape(cursor);
  const shape = readShape(cursor);
  if (shape === undefined) return;
  const bytes = readElementBytes(cursor);
  const others = Array.from({ length: count }, () => ({
    bytes: typeBytes(cursor),
    elements: readShape(cursor) ?? 0,
  }));
  skipElements(cursor, stored ?? shape, bytes);
  for (const other of others) skipElements(cursor, other.elements, other.bytes);
}

function skipValues(cursor: BufferedCursor, elements: number | undefined): void {
  if (elements === undefined) return;
  skipElements(cursor, elements, readElementBytes(cursor));
}

/** Behind the device's type and number. */
function readElementBytes(cursor: BufferedCursor): number {
  cursor.skip(8);
  return typeBytes(cursor);
}

function typeBytes(cursor: BufferedCursor): number {
  const bytes = elementBytes[cursor.u32()];
  if (bytes === undefined) throw bad(cursor, 'an array has elements of no type that there is');
  return bytes;
}

function readShape(cursor: BufferedCursor): number | undefined {
  return readDimensions(cursor, cursor.u32(), 8);
}

/** Elements of a shape; undefined of one without dimensions, or of an unknown number of them: it has no content. */
function readDimensions(cursor: BufferedCursor, count: number, bytes: 4 | 8): number | undefined {
  if (count === 0 || count === 0xffff_ffff) return undefined;
  if (count > maxDimensions) throw bad(cursor, `an array of ${String(count)} dimensions`);
  let elements = 1;
  for (let index = 0; index < count; index += 1)
    elements *= bytes === 4 ? cursor.u32() : Number(cursor.i64());
  return elements;
}

function skipElements(cursor: BufferedCursor, elements: number, bytes: number): void {
  if (!(elements >= 0 && elements * bytes <= cursor.remaining))
    throw bad(cursor, `an array of ${String(elements)} elements is more than the file holds`);
  cursor.skip(elements * bytes);
}

function readNames(cursor: BufferedCursor, budget: Budget): string[] {
  const count = countOf(cursor, lengthBytes);
  const names: string[] = [];
  for (let index = 0; index < count; index += 1) {
    budget.check();
    const name = cursor.bytes(countOf(cursor, 1));
    if (names.length < maxNames) names.push(Buffer.from(name).toString('utf8'));
  }
  return names;
}

function countOf(cursor: BufferedCursor, leastBytes: number): number {
  const count = Number(cursor.u64());
  if (count * leastBytes <= cursor.remaining) return count;
  throw bad(cursor, `${String(count)} of something are more than the file holds`);
}

function bad(cursor: BufferedCursor, detail: string): FormatError {
  return new FormatError('bad-arrays', { offset: cursor.offset, length: 0 }, detail);
}
