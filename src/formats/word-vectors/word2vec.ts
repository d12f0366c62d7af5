/** https://code.google.com/archive/p/word2vec/: a line with the numbers of words and dimensions, then a vector a word. */
import { FormatError } from '../../core/errors.js';
import type { Anomaly, Budget, ByteRange, ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { WordVectorFacts } from './facts.js';
import { trailingChild } from './fasttext.js';
import {
  wordEnd,
  maxWordBytes,
  bytesPerNumber,
  isText,
  isVector,
  readHeader,
  type Header,
} from './identify-word2vec.js';

const maxHeadBytes = 16_384;
/** More than any line with a vector takes. */
const maxTailBytes = 2 ** 18;
const newline = 0x0a;

/** Walks the words of the binary form; of the text form, which holds nothing but numbers, only head and end are looked at. */
export function parseWord2vec(source: ByteSource, { budget }: ParseContext): Parsed<WordVectorFacts> {
  const head = source.read(0, Math.min(source.size, maxHeadBytes));
  const header = readHeader(head);
  if (header === undefined)
    throw new FormatError('no-header', { offset: 0, length: head.length }, 'it has no line of sizes');
  return isText(head, header) ? parseText(source, header) : parseBinary(source, header, budget);
}

function parseText(source: ByteSource, header: Header): Parsed<WordVectorFacts> {
  const { words, dimensions } = header;
  const trailing = behindVectors(source, header);
  return {
    facts: { words, dimensions, kind: 'word2vec-text', trailing: undefined },
    children: trailingChild(source, trailing),
    anomalies: damageAt(trailing, 'its last line is no whole vector', 'last-line'),
    covered: [],
  };
}

function parseBinary(source: ByteSource, header: Header, budget: Budget): Parsed<WordVectorFacts> {
  const { words, dimensions } = header;
  const rest = skipNewline(source, endOfVectors(source, header, budget));
  const trailing = rest < source.size ? { offset: rest, length: source.size - rest } : undefined;
  return {
    facts: { words, dimensions, kind: 'word2vec-binary', trailing },
    children: trailingChild(source, trailing),
    anomalies: damageAt(trailing, 'something follows the last vector', 'trailing'),
    covered: [{ offset: 0, length: rest }],
  };
}

function damageAt(at: ByteRange | undefined, detail: string, key: string): Anomaly[] {
  return at === undefined ? [] : [{ kind: 'damaged', at, detail, key }];
}

/** @throws FormatError `cut-off` */
function endOfVectors(source: ByteSource, { words, dimensions, start }: Header, budget: Budget): number {
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
  return offset;
}

/** What stands at the end of the text form in place of a line with a vector: such a file was cut off, or has more in it. */
function behindVectors(source: ByteSource, header: Header): ByteRange | undefined {
  const start = Math.max(header.start, source.size - maxTailBytes);
  const tail = source.read(start, source.size - start);
  const end = tail.at(-1) === newline ? tail.length - 1 : tail.length;
  const line = tail.lastIndexOf(newline, end - 1) + 1;
  if (line === 0 && start > header.start) return { offset: start, length: source.size - start };
  const isWhole = isVector(tail.subarray(line, end), header) && tail.length > 0;
  return isWhole ? undefined : { offset: start + line, length: source.size - start - line };
}

function skipNewline(source: ByteSource, offset: number): number {
  return offset < source.size && source.read(offset, 1)[0] === newline ? offset + 1 : offset;
}
