import type { ByteSource, Claim } from '../../core/types.js';

interface Header {
  readonly words: number;
  readonly dimensions: number;
  /** Where the first word begins. */
  readonly start: number;
}

const [newline, space] = [0x0a, 0x20];
const firstLine = /^(\d{1,10}) (\d{1,6}) ?\r?\n/;
export const bytesPerNumber = 4;
export const maxWordBytes = 1_024;
const number = String.raw`[-+]?(?:\d+\.?\d*|\.\d+|nan|inf)(?:[eE][-+]?\d+)?`;

export function readHeader(head: Uint8Array): Header | undefined {
  const found = firstLine.exec(Buffer.from(head.subarray(0, 32)).toString('latin1'));
  if (found === null) return undefined;
  const [line, words = '', dimensions = ''] = found;
  if (words === '0' || dimensions === '0') return undefined;
  return { words: Number(words), dimensions: Number(dimensions), start: line.length };
}

/** The first line, and a first vector of as many numbers as it says. */
export function identifyWord2vec(head: Uint8Array, source: ByteSource): Claim | undefined {
  const header = readHeader(head);
  if (header === undefined) return undefined;
  if (isText(head, header))
    return { confidence: 'likely', because: 'is a line of sizes and lines of numbers' };
  if (secondWord(head, source.size, header) === undefined) return undefined;
  return { confidence: 'likely', because: 'is a line of sizes and words with vectors' };
}

export function isText(head: Uint8Array, { dimensions, start }: Header): boolean {
  const end = head.indexOf(newline, start);
  if (end === -1) return false;
  const line = Buffer.from(head.subarray(start, end)).toString('utf8');
  return (
    dimensions <= 10_000 && new RegExp(String.raw`^\S+(?: ${number}){${String(dimensions)}}\s*$`).test(line)
  );
}

/** Where the second word begins, when a vector stands between two words and the file can hold them all. */
function secondWord(
  head: Uint8Array,
  size: number,
  { words, dimensions, start }: Header,
): number | undefined {
  const vector = dimensions * bytesPerNumber;
  if (words * (vector + 2) > size - start + words) return undefined;
  const next = wordEnd(head, start);
  if (next === undefined) return undefined;
  const second = next + vector;
  return second <= size ? second : undefined;
}

/** The byte behind the space that ends a word, which has no control characters. */
export function wordEnd(head: Uint8Array, start: number): number | undefined {
  const end = head.indexOf(space, start);
  if (end === -1 || end === start || end - start > maxWordBytes) return undefined;
  return head.subarray(start, end).every((byte) => byte > space || byte === newline) ? end + 1 : undefined;
}
