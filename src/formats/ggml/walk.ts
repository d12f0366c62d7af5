import { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { FormatError } from '../../core/errors.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';
import type { BlockSizes, GgmlLayout } from './layouts.js';

const maxWordBytes = 4_096;
const maxNameBytes = 1_024;
const maxDimensions = 4;
const maxFilters = 1_024;
const maxWords = 2 ** 22;

/** How far a file can be read in one layout. */
export interface Walked {
  readonly wordCount: number;
  readonly tensorCount: number;
  /** Where the last tensor that is whole ends. */
  readonly end: number;
  /** What the file ends inside of: a tensor, or the words. */
  readonly cutOff: ByteRange | undefined;
}

/** Undefined where what stands there can't be this layout. @param start behind magic number and version */
export function walk(
  source: ByteSource,
  start: number,
  layout: GgmlLayout,
  sizes: BlockSizes,
  budget: Budget,
): Walked | undefined {
  try {
    const cursor = new BufferedCursor(source, start);
    const wordCount = readWords(cursor, layout, budget);
    return wordCount === undefined ? undefined : { wordCount, ...readTensors(cursor, layout, sizes, budget) };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return {
      wordCount: 0,
      tensorCount: 0,
      end: start,
      cutOff: { offset: start, length: source.size - start },
    };
  }
}

function readWords(cursor: BufferedCursor, layout: GgmlLayout, budget: Budget): number | undefined {
  const parameters = Array.from({ length: layout.parameters }, () => cursor.u32());
  if (layout.filters === true && !skipFilters(cursor)) return undefined;
  const declared = layout.words === undefined ? 0 : (parameters[layout.words] ?? 0);
  const count = layout.countsAgain === true ? cursor.u32() : declared;
  if (count > declared || count > maxWords) return undefined;
  if (layout.words !== undefined && count === 0) return undefined;
  for (let index = 0; index < count; index += 1) {
    if (index % 1024 === 0) budget.check();
    const length = cursor.u32();
    if (length > maxWordBytes) return undefined;
    cursor.bytes(length);
    if (layout.scores === true) cursor.f32();
  }
  return count;
}

function skipFilters(cursor: BufferedCursor): boolean {
  const [rows, columns] = [cursor.u32(), cursor.u32()];
  if (rows === 0 || rows > maxFilters || columns > maxFilters) return false;
  const bytes = rows * columns * 4;
  if (bytes > cursor.remaining) return false;
  cursor.skip(bytes);
  return true;
}

function readTensors(
  cursor: BufferedCursor,
  layout: GgmlLayout,
  sizes: BlockSizes,
  budget: Budget,
): Omit<Walked, 'wordCount'> {
  let tensorCount = 0;
  for (;;) {
    budget.check();
    const end = cursor.offset;
    const bytes = cursor.remaining === 0 ? undefined : tensorBytes(cursor, layout, sizes);
    if (bytes === undefined) return { tensorCount, end, cutOff: undefined };
    if (bytes > cursor.remaining)
      return { tensorCount, end, cutOff: { offset: end, length: cursor.offset + cursor.remaining - end } };
    cursor.skip(bytes);
    tensorCount += 1;
  }
}

/** Bytes of the elements that follow; undefined where this is no tensor's head. */
function tensorBytes(cursor: BufferedCursor, layout: GgmlLayout, sizes: BlockSizes): number | undefined {
  if (cursor.remaining < 12) return undefined;
  const [dimensions, nameBytes, type] = [cursor.u32(), cursor.u32(), cursor.u32()];
  const block = sizes.get(type);
  if (block === undefined || dimensions === 0 || dimensions > maxDimensions) return undefined;
  if (nameBytes === 0 || nameBytes > maxNameBytes || cursor.remaining < 4 * dimensions + nameBytes)
    return undefined;
  let elements = 1;
  for (let index = 0; index < dimensions; index += 1) elements *= cursor.u32();
  const name = cursor.bytes(nameBytes);
  if (name.some((byte) => byte < 0x20)) return undefined;
  const padding = layout.alignment === undefined ? 0 : -cursor.offset & (layout.alignment - 1);
  return padding + Math.ceil(elements / block[0]) * block[1];
}
