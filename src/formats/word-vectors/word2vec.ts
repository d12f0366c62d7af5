/** https://code.google.com/archive/p/word2vec/: a line with the numbers of words and dimensions, then a vector a word. */
import { FormatError } from '../../core/errors.js';
import type { ByteSource, Claim, ParseContext, Parsed } from '../../core/types.js';
import type { WordVectorFacts } from './facts.js';
import { trailingChild } from './fasttext.js';

interface Header {
  readonly words: number;
  readonly dimensions: number;
  /** Where the first word begins. */
  readonly start: number;
}

const firstLine = /^(\d{1,10}) (\d{1,6}) ?\r?\n/;
const bytesPerNumber = 4;
const maxHeadBytes = 16_384;
const maxWordBytes = 1_024;
const [newline, space] = [0x0a, 0x20];
const number = String.raw`[-+]?(?:\d+\.?\d*|\.\d+|nan|inf)(?:[eE][-+]?\d+)?`;

function readHeader(head: Uint8Array): Header | undefined {
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

function isText(head: Uint8Array, { dimensions, start }: Header): boolean {
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
function wordEnd(head: Uint8Array, start: number): number | undefined {
  const end = head.indexOf(space, start);
  if (end === -1 || end === start || end - start > maxWordBytes) return undefined;
  return head.subarray(start, end).every((byte) => byte > space || byte === newline) ? end + 1 : undefined;
}

/** Walks the words of the binary form; of the text form only the head is looked at, which holds nothing but numbers. */
export function parseWord2vec(source: ByteSource, { budget }: ParseContext): Parsed<WordVectorFacts> {
  const head = source.read(0, Math.min(source.size, maxHeadBytes));
  const header = readHeader(head);
  if (header === undefined)
    throw new FormatError('no-header', { offset: 0, length: head.length }, 'it has no line of sizes');
  const { words, dimensions, start } = header;
  const facts = { words, dimensions };
  if (isText(head, header))
    return {
      facts: { ...facts, kind: 'word2vec-text', trailing: undefined },
      children: [],
      anomalies: [],
      covered: [],
    };
  let offset = start;
  for (let index = 0; index < words; index += 1) {
    budget.check();
    const window = source.read(offset, Math.min(maxWordBytes, source.size - offset));
    const end = wordEnd(window, 0);
    if (end === undefined || offset + end + dimensions * bytesPerNumber > source.size)
      throw new FormatError(
        'cut-off',
        { offset, length: source.size - offset },
        `the file ends at word ${String(index)} of ${String(words)}`,
      );
    offset += end + dimensions * bytesPerNumber;
  }
  const rest = skipNewline(source, offset);
  const trailing = rest < source.size ? { offset: rest, length: source.size - rest } : undefined;
  return {
    facts: { ...facts, kind: 'word2vec-binary', trailing },
    children: trailingChild(source, trailing),
    anomalies:
      trailing === undefined
        ? []
        : [{ kind: 'damaged', at: trailing, detail: 'something follows the last vector', key: 'trailing' }],
    covered: [{ offset: 0, length: rest }],
  };
}

function skipNewline(source: ByteSource, offset: number): number {
  return offset < source.size && source.read(offset, 1)[0] === newline ? offset + 1 : offset;
}
