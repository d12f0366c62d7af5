import { archiveSequence } from '../../codecs/zip/archive-sequence.js';
import { readLocalHeader } from '../../codecs/zip/local-header.js';
import { FormatError } from '../../core/errors.js';
import type { ByteSource, ParseContext, Parsed } from '../../core/types.js';
import type { ZipSequenceFacts } from './facts.js';

/**
 * Gives each archive back to the engine as a child of its own.
 * @throws FormatError `no-sequence`
 */
export function parseZipSequence(source: ByteSource, { budget }: ParseContext): Parsed<ZipSequenceFacts> {
  const ranges = archiveSequence(source);
  const [, second] = ranges;
  if (second === undefined) {
    throw new FormatError(
      'no-sequence',
      { offset: 0, length: source.size },
      'no archives follow one another',
    );
  }
  const names = new Set<string>();
  for (const { offset } of ranges) {
    budget.check();
    if (names.size < 2)
      names.add(Buffer.from(readLocalHeader(source, offset)?.rawName ?? []).toString('latin1'));
  }
  return {
    facts: { archives: ranges.length, isUniform: names.size === 1, second: second.offset },
    children: ranges.map((range, index) => {
      const member = `archive-${String(index + 1)}`;
      return { member, expects: 'zip', range, open: () => source.slice(range.offset, range.length, member) };
    }),
    anomalies: [],
    covered: ranges,
  };
}
