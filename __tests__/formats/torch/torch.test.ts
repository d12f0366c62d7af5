import { describe, expect, it } from '@jest/globals';
import { CountingSource } from '../../../src/bytes/counting-source.js';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { SliceSource } from '../../../src/bytes/slice-source.js';
import type { ByteSource } from '../../../src/core/types.js';
import { identifyTorch } from '../../../src/formats/torch/identify.js';
import { parseTorch } from '../../../src/formats/torch/parse.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { cleanPickle, poisonedPickle } from '../../support/models.js';
import { pickle } from '../../support/pickle-assembler.js';
import { zip, type ZipMember } from '../../support/zip-assembler.js';

const call = 'critical pickle/dangerous-call';
const clean = cleanPickle();

/** What torch.save writes. */
const checkpoint = (dataPickle: Uint8Array = clean): ZipMember[] => [
  { name: 'm/data.pkl', content: dataPickle },
  { name: 'm/.format_version', content: '1' },
  { name: 'm/byteorder', content: 'little' },
  { name: 'm/data/0', content: new Uint8Array(64) },
  { name: 'm/version', content: '3\n' },
  { name: 'm/.data/serialization_id', content: '1234' },
];

const script: ZipMember[] = [
  ...checkpoint(),
  { name: 'm/constants.pkl', content: clean },
  { name: 'm/code/__torch__/a.py', content: 'x = 1', deflated: true },
  { name: 'm/code/__torch__/a.py.debug_pkl', content: clean, deflated: true },
  { name: 'm/traced_inputs/0', content: '' },
];

const exported: ZipMember[] = [
  { name: 'm/archive_format', content: 'pt2' },
  { name: 'm/archive_version', content: '0' },
  { name: 'm/models/model.json', content: '{}' },
  { name: 'm/data/weights/weight_0', content: new Uint8Array(8) },
  { name: 'm/data/sample_inputs/model.pt', content: zip(checkpoint(poisonedPickle())) },
];

const packaged: ZipMember[] = [
  { name: 'm/.data/extern_modules', content: 'torch\n' },
  { name: 'm/model/model.pkl', content: clean },
  { name: 'm/anything.py', content: 'x = 1' },
];

const magic = pickle().proto(2).raw(0x8a, 10, Buffer.from('6cfc9c46f9206aa85019', 'hex')).stop().assemble();

function parse(members: readonly ZipMember[]) {
  return parseTorch(new MemorySource(zip(members), 'm.pt'), {
    budget: freeBudget,
    name: 'm.pt',
    sibling: () => undefined,
  });
}

describe('identifying PyTorch files', () => {
  const isClaimed = (bytes: Uint8Array) => identifyTorch(bytes, new MemorySource(bytes, 'x')) !== undefined;

  it.each<[string, Uint8Array, boolean]>([
    ['a checkpoint', zip(checkpoint()), true],
    ['a checkpoint in capitals', zip([{ name: 'm/DATA.PKL' }, { name: 'm/VERSION' }]), true],
    [
      'a checkpoint whose name ends at a NUL',
      zip([{ name: 'm/data.pkl\0.txt' }, { name: 'm/version' }]),
      true,
    ],
    ['a checkpoint behind other bytes', zip(checkpoint(), { prefix: 'junk' }), true],
    ['a script', zip(script), true],
    ['an exported program', zip(exported), true],
    ['a package', zip(packaged), true],
    ['the layout before 1.6', magic, true],
    ['data.pkl without a folder', zip([{ name: 'data.pkl' }, { name: 'version' }]), false],
    ['data.pkl alone', zip([{ name: 'm/data.pkl' }]), false],
    ['data.pkl and version in two folders', zip([{ name: 'a/data.pkl' }, { name: 'b/version' }]), false],
    ['any other archive', zip([{ name: 'readme.txt' }]), false],
    ['any other pickle', clean, false],
  ])('%s', (_, bytes, expected) => {
    expect(isClaimed(bytes)).toBe(expected);
  });
});

describe('facts about PyTorch files', () => {
  it.each<[string, ZipMember[]]>([
    ['checkpoint', checkpoint()],
    ['script', script],
    ['export', exported],
    ['package', packaged],
  ])('tell a %s', async (layout, members) => {
    expect((await parse(members)).facts).toMatchObject({ layout, folder: 'm', unexpected: [] });
  });

  it('tell version, byte order and storages', async () => {
    const { facts } = await parse(checkpoint());
    expect(facts).toMatchObject({
      version: '3',
      byteOrder: 'little',
      storages: [{ name: 'm/data/0', size: 64 }],
    });
  });

  it('list what PyTorch unpickles, with how it does so', async () => {
    const { children } = await parse(script);
    expect(children.map(({ member, expects, profile }) => [member, expects, profile])).toEqual([
      ['m/data.pkl', 'pickle', 'torch'],
      ['m/constants.pkl', 'pickle', 'torch'],
      ['m/code/__torch__/a.py.debug_pkl', 'pickle', 'torch'],
    ]);
  });

  it('say nothing of the legacy layout that the pickle does not say', async () => {
    const { told, formats } = await inspectBytes(magic, 'm.pt');
    expect([formats, told]).toEqual([['pickle', 'torch'], []]);
  });
});

describe('judging PyTorch files', () => {
  it('finds a call in data.pkl once, though archive and PyTorch list it', async () => {
    const { told, formats, outcome } = await inspectBytes(zip(checkpoint(poisonedPickle())), 'm.pt');
    expect([formats, outcome, told]).toEqual([['pickle', 'torch', 'zip'], 'scanned', [`${call} m/data.pkl`]]);
  });

  it('finds a call in a deflated data.pkl once', async () => {
    const [first, ...others] = checkpoint(poisonedPickle());
    const members = first === undefined ? [] : [{ ...first, deflated: true }, ...others];
    expect((await inspectBytes(zip(members), 'm.pt')).told).toEqual([`${call} m/data.pkl`]);
  });

  it.each([
    'm/data/1',
    'm/.data/x',
    'm/constants.pkl',
    'm/code/a.debug_pkl',
    'other/data.pkl',
    'm/notes.txt',
  ])('finds a call in %s', async (name) => {
    const { told } = await inspectBytes(zip([...checkpoint(), { name, content: poisonedPickle() }]), 'm.pt');
    expect(told).toContain(`${call} ${name}`);
  });

  it('finds a call behind a text that is longer than the first bytes of a member', async () => {
    const content = pickle()
      .raw(`V${'a'.repeat(10_000)}\n0`)
      .global('posix', 'system')
      .mark()
      .raw('Vecho hello\ntR.')
      .assemble();
    const { told } = await inspectBytes(zip([...checkpoint(), { name: 'm/data/1', content }]), 'm.pt');
    expect(told).toContain(`${call} m/data/1`);
  });

  it('finds a call in the nested checkpoint of an exported program', async () => {
    const { told } = await inspectBytes(zip(exported), 'm.pt2');
    expect(told).toEqual([`${call} m/data/sample_inputs/model.pt!m/data.pkl`]);
  });

  it.each(['m.pt', 'm.pth', 'pytorch_model.bin', 'm.ckpt', 'm.model', 'm'])(
    'has no quarrel with the name %s',
    async (name) => {
      expect((await inspectBytes(zip(checkpoint()), name)).told).toEqual([]);
    },
  );

  it('is surprised by a name that promises no code', async () => {
    const { told } = await inspectBytes(zip(checkpoint()), 'm.safetensors');
    expect(told).toEqual(['warning scan/name-contradicts-content']);
  });

  it.each(['m/readme.md', 'm/data/evil', 'other', 'm/code.py'])(
    'torch/unexpected-member tells of %s',
    async (name) => {
      const { told, drafts } = await inspectBytes(zip([...checkpoint(), { name, content: 'x' }]), 'm.pt');
      expect(told).toEqual(['info torch/unexpected-member']);
      expect(drafts[0]?.data).toEqual({ members: [name], layout: 'checkpoint' });
    },
  );
});

describe('the cost of a large checkpoint', () => {
  const storages = 300;
  const storageBytes = 1_700_000;

  /** 500 MB of zeros that exist only as a length, between the real bytes of an archive. */
  function sparseCheckpoint(): ByteSource {
    const names = Array.from({ length: storages }, (_, index) => `m/data/${String(index)}`);
    const size = { compressedSize: storageBytes, uncompressedSize: storageBytes };
    const small = zip(
      checkpoint().filter(({ name }) => name !== 'm/data/0'),
      { withoutDirectory: true },
    );
    const parts: { at: number; bytes: Uint8Array }[] = [{ at: 0, bytes: small }];
    let at = small.length;
    const listed: ZipMember[] = checkpoint().filter(({ name }) => name !== 'm/data/0');
    for (const name of names) {
      const bytes = zip([{ name, central: size }], { withoutDirectory: true });
      parts.push({ at, bytes });
      listed.push({ name, central: { ...size, localHeaderOffset: at } });
      at += bytes.length + storageBytes;
    }
    const whole = zip(listed);
    const locals = zip(listed, { withoutDirectory: true });
    const tail = Buffer.from(whole.subarray(locals.length));
    tail.writeUInt32LE(at, tail.length - 6);
    parts.push({ at, bytes: tail });
    return new SparseSource(parts, at + tail.length);
  }

  it('is its directory, its pickles and the first bytes of each storage', async () => {
    let read = 0;
    const source = new CountingSource(sparseCheckpoint(), (bytes) => (read += bytes));
    const { formats, outcome, told } = await inspectBytes(source, 'm.pt');
    expect([source.size > 500e6, formats, outcome, told]).toEqual([
      true,
      ['pickle', 'torch', 'zip'],
      'scanned',
      [],
    ]);
    expect(read).toBeLessThan(2 * 2 ** 20);
  });
});

class SparseSource implements ByteSource {
  readonly name = 'm.pt';
  readonly size: number;
  private readonly parts: readonly { readonly at: number; readonly bytes: Uint8Array }[];

  constructor(parts: readonly { readonly at: number; readonly bytes: Uint8Array }[], size: number) {
    this.parts = parts;
    this.size = size;
  }

  read(offset: number, length: number): Uint8Array {
    const result = Buffer.alloc(length);
    for (const { at, bytes } of this.parts) {
      const from = Math.max(offset, at);
      const to = Math.min(offset + length, at + bytes.length);
      if (from < to) result.set(bytes.subarray(from - at, to - at), from - offset);
    }
    return result;
  }

  slice(offset: number, length: number, name: string = this.name): ByteSource {
    return new SliceSource(this, offset, length, name);
  }
}
