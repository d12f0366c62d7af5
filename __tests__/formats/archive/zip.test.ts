import { describe, expect, it } from '@jest/globals';
import { CountingSource } from '../../../src/bytes/counting-source.js';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { identifyZip } from '../../../src/formats/archive/identify.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { cleanPickle, poisonedPickle } from '../../support/models.js';
import { tar } from '../../support/tar-assembler.js';
import { zip, type ZipMember, type ZipOptions } from '../../support/zip-assembler.js';

const call = 'critical pickle/dangerous-call';
const ambiguous = 'warning archive/ambiguous-directory';
const evil = poisonedPickle();

async function told(members: readonly ZipMember[], options?: ZipOptions, name = 'x.zip') {
  return (await inspectBytes(zip(members, options), name)).told;
}

describe('identifying zip archives', () => {
  const claim = (bytes: Uint8Array) =>
    identifyZip(bytes.subarray(0, 65_536), new MemorySource(bytes, 'x'))?.confidence;

  it.each<[string, Uint8Array, string | undefined]>([
    ['an archive', zip([{ name: 'a' }]), 'certain'],
    ['an empty archive', zip([]), 'certain'],
    ['an archive behind text', zip([{ name: 'a' }], { prefix: '#!/usr/bin/env python\n' }), 'likely'],
    [
      'an archive far behind other bytes',
      zip([{ name: 'a' }], { prefix: Buffer.alloc(100_000, 7) }),
      'likely',
    ],
    [
      'an archive with the longest comment',
      zip([{ name: 'a' }], { prefix: '-', comment: 'c'.repeat(0xffff) }),
      'likely',
    ],
    ['text', Buffer.from('PK is a name'), undefined],
    [
      'the signature of an end alone',
      Buffer.from(`${'x'.repeat(50)}PK\u0005\u0006${'\xff'.repeat(30)}`, 'latin1'),
      undefined,
    ],
    ['nothing', new Uint8Array(0), undefined],
  ])('%s', (_, bytes, expected) => {
    expect(claim(bytes)).toBe(expected);
  });

  it('reads nothing more of a file that the head shows whole, and the last 64 KiB of others', () => {
    for (const [size, expected] of [
      [60_000, 0],
      [10_000_000, 65_557],
    ] as const) {
      let read = 0;
      const source = new CountingSource(
        new MemorySource(new Uint8Array(size), 'x'),
        (bytes) => (read += bytes),
      );
      identifyZip(new Uint8Array(Math.min(size, 65_536)), source);
      expect(read).toBe(expected);
    }
  });
});

describe('judging what an archive holds', () => {
  it.each<[string, Partial<ZipMember>]>([
    ['stored', {}],
    ['deflated', { deflated: true }],
    ['with its size behind it', { deflated: true, described: true }],
    ['with a wrong checksum beside a right one', { central: { crc32: 1 } }],
    ['under a local name of its own', { local: { name: 'readme.txt' } }],
    ['marked as encrypted in its local header', { local: { flags: 0x801 } }],
    ['marked as encrypted in the directory', { central: { flags: 0x801 } }],
    ['deflated and declared smaller than it is', { deflated: true, central: { uncompressedSize: 3 } }],
    ['declared smaller than it is stored', { central: { compressedSize: 3 } }],
    ['listed nowhere', { unlisted: true }],
    ['as if it were a directory', { name: 'm/x/' }],
  ])('finds a call in a member that is %s', async (_, more) => {
    const member = { name: 'm/x', content: evil, ...more };
    expect(await told([{ name: 'other', content: 'o' }, member])).toContain(`${call} ${String(member.name)}`);
  });

  it.each<[string, ZipOptions]>([
    ['behind other bytes', { prefix: 'GIF89a' }],
    ['before other bytes', { suffix: 'junk' }],
    ['without its directory', { withoutDirectory: true }],
    ['with a count of none', { entryCount: 0 }],
  ])('finds a call in an archive %s, and says that something is odd', async (_, options) => {
    const found = await told([{ name: 'm/x', content: evil }], options);
    expect(found).toContain(`${call} m/x`);
    expect(found.some((line) => line === ambiguous || line === 'warning scan/damaged')).toBe(true);
  });

  it('judges every member of one name', async () => {
    const harmless = { name: 'm/x', content: cleanPickle() };
    const hostile = { name: 'm/x', content: evil };
    for (const members of [
      [harmless, hostile],
      [hostile, harmless],
    ])
      expect(await told(members)).toEqual([ambiguous, `${call} m/x`]);
  });

  it('descends into archives in archives', async () => {
    const inner = zip([{ name: 'inner', content: evil, deflated: true }]);
    expect(await told([{ name: 'outer', content: inner, deflated: true }])).toEqual([`${call} outer!inner`]);
  });

  it('judges both halves of a pickle with an archive behind it', async () => {
    const { told: found, formats } = await inspectBytes(
      zip([{ name: 'm/x', content: evil }], { prefix: evil }),
    );
    expect(formats).toEqual(['pickle', 'zip']);
    expect(found).toEqual(expect.arrayContaining([call, `${call} m/x`, ambiguous]));
  });

  it.each([
    [12, 'damaged'],
    [14, 'damaged'],
    [98, 'unsupported'],
    [99, 'unsupported'],
  ])('never passes over a member with method %i: it is %s', async (method, rule) => {
    const { told: found, outcome } = await inspectBytes(
      zip([{ name: 'x', content: evil, central: { method } }]),
    );
    expect([outcome, found]).toEqual(['partial', [`warning scan/${rule}`]]);
  });

  it('never passes over an encrypted member', async () => {
    const stored = Buffer.from('0123456789ab????');
    const { told: found, outcome } = await inspectBytes(
      zip([{ name: 'x', content: 'real', stored, central: { flags: 0x801 } }]),
    );
    expect([outcome, found]).toEqual(['partial', ['warning scan/encrypted']]);
  });

  it('judges what comes out of a member that is declared larger', async () => {
    const { told: found } = await inspectBytes(
      zip([{ name: 'x', content: evil, deflated: true, central: { uncompressedSize: 5000 } }]),
    );
    expect(found).toContain(`${call} x`);
  });

  it('as the last member of a tar archive is one archive, and one behind it another', async () => {
    const inner = zip([{ name: 'x.pkl', content: poisonedPickle() }]);
    const { told } = await inspectBytes(tar([{ name: 'a.zip', content: inner }]), 'a.tar');
    expect(told).toEqual(['critical pickle/dangerous-call a.zip!x.pkl']);
    const behind = Buffer.concat([tar([{ name: 'a', content: 'x' }]), inner]);
    expect((await inspectBytes(behind, 'a.tar')).told).toContain('critical pickle/dangerous-call x.pkl');
  });

  it('stays silent about an honest archive', async () => {
    expect(await told([{ name: 'm/x', content: cleanPickle(), deflated: true, described: true }])).toEqual(
      [],
    );
  });

  it('takes an archive inside another container as usual', async () => {
    const bytes = zip([{ name: 'm/x', content: cleanPickle() }], {
      prefix: 'x'.repeat(512),
      suffix: 'y'.repeat(512),
    });
    expect((await inspectBytes(bytes)).told).toEqual([
      'info archive/ambiguous-directory',
      'info archive/ambiguous-directory',
    ]);
  });
});

describe('archive/path-traversal', () => {
  it.each([
    '../x',
    'a/../../x',
    '..\\x',
    '/etc/x',
    '\\\\host\\x',
    'C:\\x',
    'c:x',
    'safe\0/../x',
    'a/..\\..\\x',
  ])('fires on %j', async (name) => {
    expect(await told([{ name, content: 'x' }])).toContain('critical archive/path-traversal');
  });

  it.each(['a/x', 'a/../x', 'a..b/x', '...', './x', 'a\\b', 'übung/x', 'data/0'])(
    'is silent about %j',
    async (name) => {
      expect(await told([{ name, content: 'x' }])).toEqual([]);
    },
  );

  it('counts names of one form once', async () => {
    const { drafts } = await inspectBytes(
      zip(['../a', '../b', '/c'].map((name) => ({ name, content: 'x' }))),
    );
    expect(drafts.map(({ message, count }) => [message, count])).toEqual([
      ['The member "../a" climbs out of the folder it is extracted to, and 1 more do', 2],
      ['The member "/c" names an absolute path', 1],
    ]);
  });
});
