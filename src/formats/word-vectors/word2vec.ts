/** https://code.google.com/archive/p/word2vec/: a line with the numbers of words and dimensions, then a vector a word. */
import { FormatError } from '../../core/errors.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { WordVectorFacts } from './facts.js';
import { trailingChild } from './fasttext.js';
import { wordEnd, maxWordBytes, bytesPerNumber, isText, readHeader } from './identify-word2vec.js';
const maxHeadBytes = 16_384;
const newline = 0x0a;

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
