import { describe, expect, it } from '@jest/globals';
import { CountingSource } from '../../../src/bytes/counting-source.js';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { archiveSequence } from '../../../src/codecs/zip/archive-sequence.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { cleanPickle, poisonedPickle } from '../../support/models.js';
import { zip, type ZipOptions } from '../../support/zip-assembler.js';

const call = 'critical pickle/dangerous-call';

const archive = (name: string, content = cleanPickle(), options: ZipOptions = {}): Uint8Array =>
  zip(
    [
      { name: `${name}/data.pkl`, content },
      { name: `${name}/version`, content: '3\n' },
    ],
    options,
  );
const row = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
const lengths = (bytes: Uint8Array): number[] =>
  archiveSequence(new MemorySource(bytes, 'x')).map(({ length }) => length);

describe('rows of archives', () => {
  it.each<[string, Uint8Array, number]>([
    ['one archive', archive('a'), 0],
    ['two', row(archive('a'), archive('b')), 2],
    ['two with zip64 records', row(archive('a', cleanPickle(), { zip64: true }), archive('b')), 2],
    ['bytes before the first', row(Buffer.from('x'), archive('a'), archive('b')), 0],
    ['bytes between them', row(archive('a'), Buffer.from('x'), archive('b')), 0],
    ['bytes behind the last', row(archive('a'), archive('b'), Buffer.from('x')), 0],
    ['a comment', row(archive('a', cleanPickle(), { comment: 'hello' }), archive('b')), 0],
    ['an archive in an archive', zip([{ name: 'a', content: archive('b') }]), 0],
    ['nothing', new Uint8Array(0), 0],
  ])('%s', (_, bytes, expected) => {
    expect(lengths(bytes)).toHaveLength(expected);
  });

  it('cover the file from its first byte to its last', () => {
    const parts = [archive('a'), archive('bb'), archive('ccc')];
    expect(lengths(row(...parts))).toEqual(parts.map(({ length }) => length));
  });

  it.each([0, 1, 2])('are judged whole: a call in archive %s', async (poisoned) => {
    const parts = [0, 1, 2].map((index) =>
      archive('archive', index === poisoned ? poisonedPickle() : cleanPickle()),
    );
    const { told, formats } = await inspectBytes(row(...parts), '__0_0.distcp');
    expect(told).toEqual([`${call} archive-${String(poisoned + 1)}!archive/data.pkl`]);
    expect(formats).toEqual(['pickle', 'torch', 'zip', 'zip-sequence']);
  });

  it('are told of where they differ in kind', async () => {
    const { told } = await inspectBytes(row(archive('a'), archive('b')), 'm.zip');
    expect(told).toEqual(['info zip-sequence/several-archives']);
  });

  it('cost a few bytes for each archive', () => {
    let read = 0;
    const bytes = row(...Array.from({ length: 1000 }, () => archive('archive', new Uint8Array(10_000))));
    const source = new CountingSource(new MemorySource(bytes, 'x'), (count) => (read += count));
    expect(archiveSequence(source)).toHaveLength(1000);
    expect(read).toBeLessThan(200_000);
  });
});
