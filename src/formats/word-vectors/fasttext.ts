/** FastText::saveModel, https://github.com/facebookresearch/fastText/blob/main/src/fasttext.cc, args.cc, dictionary.cc, densematrix.cc */
import { BufferedCursor } from '../../bytes/buffered-cursor.js';
import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource, Child, ParseContext, Parsed } from '../../core/types.js';
import type { WordVectorFacts } from './facts.js';
const newestVersion = 12;
/** Twelve numbers of 32 bits, of which `dim` is the first, and a double. */
const argumentBytes = 12 * 4 + 8;
/** Of an entry of the dictionary: the NUL of its word, a count, a type. */
const entryBytes = 10;
const maxWordBytes = 65_536;

/** Reads the dictionary; vectors are never read. @throws FormatError `unexpected-end`, `impossible-count` */
export function parseFasttext(source: ByteSource, { budget }: ParseContext): Parsed<WordVectorFacts> {
  const cursor = new BufferedCursor(source, 4);
  const version = cursor.i32();
  if (version < 1 || version > newestVersion)
    throw new FormatError(
      'version',
      { offset: 4, length: 4 },
      `version ${String(version)} is none that is known here`,
    );
  const dimensions = cursor.i32();
  cursor.skip(argumentBytes - 4);
  const words = readDictionary(cursor, budget);
  readMatrix(cursor);
  readMatrix(cursor);
  const trailing = cursor.remaining === 0 ? undefined : { offset: cursor.offset, length: cursor.remaining };
  return {
    facts: { kind: 'fasttext', words, dimensions, trailing },
    children: trailingChild(source, trailing),
    anomalies: [],
    covered: [{ offset: 0, length: cursor.offset }],
  };
}

function readDictionary(cursor: BufferedCursor, budget: Budget): number {
  const size = count(cursor, cursor.i32(), entryBytes);
  cursor.skip(4 + 4 + 8);
  const pruned = Number(cursor.i64());
  for (let index = 0; index < size; index += 1) {
    budget.check();
    skipWord(cursor);
    cursor.skip(entryBytes - 1);
  }
  if (pruned > 0) cursor.skip(count(cursor, pruned, 8) * 8);
  return size;
}

function skipWord(cursor: BufferedCursor): void {
  const start = cursor.offset;
  while (cursor.u8() !== 0)
    if (cursor.offset - start > maxWordBytes)
      throw new FormatError('long-word', { offset: start, length: maxWordBytes }, 'a word does not end');
}

/** A flag whether it is quantised, then rows, columns and what they need. */
function readMatrix(cursor: BufferedCursor): void {
  const isQuantised = cursor.u8() !== 0;
  if (isQuantised) readQuantised(cursor);
  else {
    const [rows, columns] = [Number(cursor.i64()), Number(cursor.i64())];
    cursor.skip(count(cursor, rows * columns, 4) * 4);
  }
}

function readQuantised(cursor: BufferedCursor): void {
  const hasNorms = cursor.u8() !== 0;
  const rows = Number(cursor.i64());
  cursor.skip(8);
  cursor.skip(count(cursor, cursor.i32(), 1));
  readQuantiser(cursor);
  if (!hasNorms) return;
  cursor.skip(count(cursor, rows, 1));
  readQuantiser(cursor);
}

/** Dimensions, sub-quantisers and their sizes, then 256 centroids of as many numbers. */
function readQuantiser(cursor: BufferedCursor): void {
  const dimensions = count(cursor, cursor.i32(), 4);
  cursor.skip(3 * 4);
  cursor.skip(count(cursor, dimensions * 256, 4) * 4);
}

function count(cursor: BufferedCursor, value: number, leastBytes: number): number {
  if (value >= 0 && value * leastBytes <= cursor.remaining) return value;
  const at = { offset: cursor.offset, length: cursor.remaining };
  throw new FormatError('impossible-count', at, `${String(value)} is more than the file can hold`);
}

export function trailingChild(source: ByteSource, range: WordVectorFacts['trailing']): Child[] {
  if (range === undefined) return [];
  const member = 'trailing bytes';
  return [{ member, range, open: () => source.slice(range.offset, range.length, member) }];
}
