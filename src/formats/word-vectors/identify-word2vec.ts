import { headText } from '../../bytes/head-text.js';
import type { ByteSource, Claim } from '../../core/types.js';

export interface Header {
  readonly words: number;
  readonly dimensions: number;
  /** Where the first word begins. */
  readonly start: number;
}

const [newline, space] = [0x0a, 0x20];
const firstLine = /^(\d{1,10}) (\d{1,6}) ?\r?\n/;
export const bytesPerNumber = 4;
export const maxWordBytes = 1_024;
const number = /^[-+]?(?:\d+\.?\d*|\.\d+|nan|inf)(?:e[-+]?\d+)?$/i;

export function readHeader(head: Uint8Array): Header | undefined {
  const found = firstLine.exec(headText(head).slice(0, 32));
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

export function isText(head: Uint8Array, header: Header): boolean {
  const end = head.indexOf(newline, header.start);
  return end >= 0 && isVector(head.subarray(header.start, end), header);
}

/** Whether a line is a word, which may hold blanks, and as many numbers as the first line says. */
export function isVector(line: Uint8Array, { dimensions }: Header): boolean {
  const parts = Buffer.from(line).toString('utf8').trimEnd().split(' ');
  return parts.length > dimensions && parts.slice(-dimensions).every((part) => number.test(part));
}

/** Where the second word begins, when a vector stands between two words and the file can hold them all, or was cut off. */
function secondWord(
  head: Uint8Array,
  size: number,
  { words, dimensions, start }: Header,
): number | undefined {
  const vector = dimensions * bytesPerNumber;
  const next = wordEnd(head, start);
  if (next === undefined || next + vector > size) return undefined;
  const second = next + vector;
  const holdsAll = words * (vector + 2) <= size - start + words;
  return holdsAll || (areWeights(head.subarray(next, second)) && wordEnd(head, second) !== undefined)
    ? second
    : undefined;
}

/** Numbers as training leaves them: finite, and none so large that it comes of other bytes. */
function areWeights(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + bytesPerNumber <= bytes.length; at += bytesPerNumber) {
    const size = Math.abs(view.getFloat32(at, true));
    if (!(size === 0 || (size > 1e-12 && size < 1e4))) return false;
  }
  return bytes.some((byte) => byte !== 0);
}

/** The byte behind the space that ends a word, which has no control characters. */
export function wordEnd(head: Uint8Array, start: number): number | undefined {
  const end = head.indexOf(space, start);
  if (end === -1 || end === start || end - start > maxWordBytes) return undefined;
  return head.subarray(start, end).every((byte) => byte > space || byte === newline) ? end + 1 : undefined;
}
