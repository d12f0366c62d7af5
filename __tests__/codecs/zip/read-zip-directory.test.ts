import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { openEntry } from '../../../src/codecs/zip/open-entry.js';
import { readZipDirectory } from '../../../src/codecs/zip/read-zip-directory.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { zip, type ZipMember, type ZipOptions } from '../../support/zip-assembler.js';

async function read(bytes: Uint8Array) {
  const source = new MemorySource(bytes, 'x.zip');
  const directory = await readZipDirectory(source, freeBudget);
  const contents = directory.entries.map((entry) => {
    if (!entry.isReadable) return [entry.name, undefined];
    const content = openEntry(source, entry, freeBudget);
    return [entry.name, Buffer.from(content.read(0, content.size)).toString()];
  });
  return {
    contents,
    kinds: directory.disagreements.map(({ kind }) => kind),
    disagreements: directory.disagreements,
    anomalies: directory.anomalies.map(({ kind, key }) => `${kind}: ${key}`),
    directory,
  };
}

const readZip = (members: readonly ZipMember[], options?: ZipOptions) => read(zip(members, options));

const a: ZipMember = { name: 'm/a', content: 'alpha' };
const b: ZipMember = { name: 'm/b', content: 'beta '.repeat(100), deflated: true };
const honest = [
  ['m/a', 'alpha'],
  ['m/b', 'beta '.repeat(100)],
];
const agreed = { kinds: [], anomalies: [] };

describe('honest archives', () => {
  it.each<[string, ZipMember[], ZipOptions]>([
    ['stored and deflated', [a, b], {}],
    ['with a comment', [a, b], { comment: 'made by hand' }],
    [
      'with sizes behind the data',
      [
        { ...a, described: true },
        { ...b, described: true },
      ],
      {},
    ],
    [
      'with zip64 fields',
      [
        { ...a, zip64: true },
        { ...b, zip64: true },
      ],
      {},
    ],
    ['with a zip64 end record', [a, b], { zip64: true }],
  ])('%s are read without a word', async (_, members, options) => {
    expect(await readZip(members, options)).toMatchObject({ ...agreed, contents: honest });
  });

  it('may be empty', async () => {
    expect(await readZip([])).toMatchObject({ ...agreed, contents: [] });
  });

  it('may hold archives, whose directories are content', async () => {
    const inner = zip([{ name: 'inner', content: 'x' }]);
    const { kinds, directory } = await readZip([a, { name: 'nested.zip', content: inner }]);
    expect([kinds, directory.entries.map(({ name }) => name)]).toEqual([[], ['m/a', 'nested.zip']]);
  });

  it('keep names as they are written', async () => {
    const names = ['../up', '/root', 'back\\slash', 'nul\0hidden', 'é'];
    const { directory } = await readZip(names.map((name) => ({ name })));
    expect(directory.entries.map(({ name }) => name)).toEqual(names);
  });

  it('have directories, which are no members', async () => {
    const { directory } = await readZip([{ name: 'm/' }, a]);
    expect(directory.entries.map(({ isDirectory }) => isDirectory)).toEqual([true, false]);
  });
});

describe('archives whose readers disagree', () => {
  const lies: [string, string, ZipMember[], ZipOptions][] = [
    ['bytes before, offsets from the archive', 'prefix', [a, b], { prefix: 'junk' }],
    ['bytes before, offsets from the file', 'prefix', [a, b], { prefix: 'junk', absolute: true }],
    ['bytes behind', 'suffix', [a, b], { suffix: 'junk' }],
    ['a count that is too low', 'entry-count', [a, b], { entryCount: 1 }],
    ['a count that is too high', 'entry-count', [a, b], { entryCount: 3 }],
    ['a directory that is longer than it says', 'directory-size', [a, b], { directorySize: 60 }],
    ['a directory that is shorter than it says', 'directory-size', [a, b], { directorySize: 900 }],
    ['another volume', 'volumes', [a, b], { volume: 1 }],
    ['a version from the future', 'version-needed', [{ ...a, versionNeeded: 99 }, b], {}],
    ['another local name', 'local-name', [{ ...a, local: { name: 'm/z' } }, b], {}],
    ['another local method', 'local-method', [{ ...a, local: { method: 8 } }, b], {}],
    ['a local encryption mark', 'local-flags', [{ ...a, local: { flags: 0x801 } }, b], {}],
    ['another local size', 'local-sizes', [{ ...a, local: { compressedSize: 3 } }, b], {}],
    ['a wrong checksum', 'content-checksum', [{ ...a, central: { crc32: 1 } }, b], {}],
    ['an encryption mark without encryption', 'central-flags', [{ ...a, central: { flags: 0x801 } }, b], {}],
    ['an encryption mark on deflated bytes', 'central-flags', [a, { ...b, central: { flags: 0x801 } }], {}],
    [
      'two sizes of stored bytes',
      'stored-sizes',
      [{ ...a, central: { compressedSize: 2 }, local: {} }, b],
      {},
    ],
    [
      'a member no directory lists',
      'unlisted-member',
      [a, b, { name: 'm/c', content: 'c', unlisted: true }],
      {},
    ],
  ];

  it.each(lies)('%s: %s', async (_, kind, members, options) => {
    const { contents, kinds, anomalies } = await readZip(members, options);
    expect(kinds).toContain(kind);
    expect(contents.slice(0, 2)).toEqual(honest);
    expect(anomalies).toEqual([]);
  });

  it('count equal disagreements once', async () => {
    const members = ['a', 'b', 'c', 'd'].map((name) => ({ name, content: name, local: { name: 'z' } }));
    const { disagreements } = await readZip(members);
    expect(disagreements).toMatchObject([{ kind: 'local-name', count: 4, members: ['a', 'b', 'c'] }]);
  });

  it('say whether all have zeros for a checksum, as PyTorch may leave them', async () => {
    const members = ['a', 'b'].map((name) => ({ name, content: name, central: { crc32: 0 } }));
    const some = await readZip([...members, { name: 'c', content: 'c' }]);
    expect((await readZip(members)).disagreements[0]?.isEverywhere).toBe(true);
    expect(some.disagreements[0]).toMatchObject({ kind: 'zero-checksum', count: 2, isEverywhere: false });
  });

  it('give every member of one name', async () => {
    const { contents, kinds } = await readZip([a, { ...a, content: 'other' }]);
    expect(contents).toEqual([
      ['m/a', 'alpha'],
      ['m/a', 'other'],
    ]);
    expect(kinds).toEqual(['duplicate-name']);
  });

  it.each(['M/A', 'm/a\0.txt'])('collide where one name is m/a and the other %j', async (name) => {
    expect((await readZip([a, { name }])).kinds).toEqual(['case-collision']);
  });

  it('share bytes', async () => {
    const { kinds } = await readZip([
      a,
      { name: 'm/b', content: 'alpha', central: { localHeaderOffset: 0 } },
    ]);
    expect(kinds).toContain('overlap');
  });

  it('rename members for readers of the Unicode path field', async () => {
    const field = Buffer.from([0x75, 0x70, 0, 0, 1, 0, 0, 0, 0, ...Buffer.from('evil')]);
    field.writeUInt16LE(field.length - 4, 2);
    field.writeUInt32LE(0xe8b7be43, 5);
    const { directory, kinds } = await readZip([{ name: 'a', central: { extra: field } }]);
    expect([directory.entries[0]?.name, kinds]).toEqual(['evil', ['renamed']]);
  });

  it('understate a deflated size, and are read to their real end', async () => {
    const { contents, kinds } = await readZip([a, { ...b, central: { uncompressedSize: 4 } }]);
    expect([contents, kinds]).toEqual([honest, ['content-larger']]);
  });

  it('hide the directory behind an empty end record in the comment', async () => {
    const fake = Buffer.alloc(22);
    fake.writeUInt32LE(0x06054b50, 0);
    const { contents, kinds } = await readZip([a, b], { comment: fake });
    expect([contents, kinds]).toEqual([honest, ['strict-refusal']]);
  });

  it('are two archives in a row', async () => {
    const { directory, kinds } = await read(
      Buffer.concat([zip([a]), zip([{ name: 'second', content: 's' }])]),
    );
    expect(directory.entries.map(({ name }) => name).sort()).toEqual(['m/a', 'second']);
    expect(kinds).toContain('several-directories');
  });
});

describe('archives that are damaged', () => {
  it('are read by their local headers where the directory is missing', async () => {
    const { contents, anomalies, kinds } = await readZip([a, b], { withoutDirectory: true });
    expect([contents, anomalies, kinds]).toEqual([honest, ['damaged: no-directory'], []]);
  });

  it('are read so even where sizes stand behind the data', async () => {
    const described = [a, b, { ...a, name: 'm/last' }].map((member) => ({ ...member, described: true }));
    const { contents } = await readZip(described, { withoutDirectory: true });
    expect(contents).toEqual([...honest, ['m/last', 'alpha']]);
  });

  it('may be full of signatures that begin nothing', async () => {
    const { directory, kinds } = await readZip([a], { prefix: 'PK\u0003\u0004'.repeat(250_000) });
    expect([directory.entries.map(({ name }) => name), kinds]).toEqual([['m/a'], ['prefix']]);
    expect(directory.anomalies).toMatchObject([{ kind: 'limit', key: 'sweep' }]);
  });

  it('may state offsets that no number holds', async () => {
    const field = Buffer.from([1, 0, 8, 0, ...Array<number>(8).fill(0xff)]);
    const { directory, anomalies } = await readZip([
      { name: 'a', central: { localHeaderOffset: 0xffff_ffff, extra: field } },
    ]);
    expect(anomalies).toEqual(['damaged: has no local header where its record points']);
    expect(directory.anomalies[0]?.at).toEqual({ offset: 0, length: 0 });
  });

  it('lose only the member whose local header is gone', async () => {
    const { contents, anomalies } = await readZip([{ ...a, local: { signature: 7 } }, b]);
    expect(contents).toEqual([['m/a', undefined], honest[1]]);
    expect(anomalies).toEqual(['damaged: has no local header where its record points']);
  });

  it('say that an offset leads out of the file', async () => {
    const { anomalies } = await readZip([{ ...a, central: { localHeaderOffset: 0x7fff_ffff } }, b]);
    expect(anomalies).toEqual(['damaged: has no local header where its record points']);
  });

  it('say that data passes the end of the file', async () => {
    const size = { compressedSize: 9999, uncompressedSize: 9999 };
    expect((await readZip([{ ...a, central: size }])).anomalies).toEqual([
      'damaged: passes the end of the file',
    ]);
  });

  it.each([1, 6, 97, 98, 99])('say that method %i is not read', async (method) => {
    expect((await readZip([{ ...a, central: { method } }])).anomalies).toEqual([
      'unsupported: is compressed with a method that is not read',
    ]);
  });

  it.each([8, 9, 12, 14, 93, 95])('say that data of method %i break off', async (method) => {
    const { anomalies, directory } = await readZip([{ ...a, central: { method } }]);
    expect([anomalies, directory.entries[0]?.actualSize]).toEqual([
      ['damaged: has compressed data that break off'],
      0,
    ]);
  });

  it('say that a member is encrypted, once for all', async () => {
    const secret = { content: 'x', stored: Buffer.from('????????????y'), central: { flags: 0x801 } };
    const { directory, anomalies } = await readZip([
      { name: 'a', ...secret },
      { name: 'b', ...secret },
    ]);
    expect(anomalies).toEqual(['encrypted: is encrypted']);
    expect(directory.anomalies[0]?.detail).toBe('"a" is encrypted, and 1 more likewise');
  });

  it('never throw, whatever is cut off', async () => {
    const bytes = zip([a, b], { zip64: true, comment: 'c' });
    for (let length = 0; length < bytes.length; length++) {
      const { directory } = await read(bytes.subarray(0, length)).catch((error: unknown) => {
        throw new Error(`cut at ${String(length)}`, { cause: error });
      });
      expect(directory.entries.length).toBeLessThanOrEqual(2);
    }
  });
});

describe('two end records that say the same', () => {
  it('name one directory, whatever the length of the first name', async () => {
    // Counting back from the second record misses the directory by the 76 bytes of the first, as long as an entry of 30 letters.
    const members = [{ ...a, name: 'x'.repeat(30) }, b];
    const bytes = Buffer.from(zip(members, { zip64: true }));
    const end = bytes.length - 22;
    const large = bytes.lastIndexOf(Buffer.from('PK\u0006\u0006', 'latin1'));
    bytes.writeUInt16LE(members.length, end + 8);
    bytes.writeUInt16LE(members.length, end + 10);
    bytes.writeUInt32LE(Number(bytes.readBigUInt64LE(large + 40)), end + 12);
    bytes.writeUInt32LE(Number(bytes.readBigUInt64LE(large + 48)), end + 16);
    expect(await read(bytes)).toMatchObject(agreed);
  });
});
