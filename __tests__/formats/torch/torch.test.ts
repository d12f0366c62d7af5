import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** The persistent id of a storage of numbers, as torch.save writes it. */
const storageId = (key: string, elements: number, type = 'FloatStorage', location = 'cpu'): Uint8Array =>
  pickle()
    .mark()
    .unicode('storage')
    .global('torch', type)
    .unicode(key)
    .unicode(location)
    .int(elements)
    .tuple()
    .raw('Q')
    .assemble();
const tensors = (...ids: readonly Uint8Array[]): Uint8Array =>
  pickle()
    .proto(2)
    .emptyList()
    .mark()
    .raw(...ids)
    .appends()
    .stop()
    .assemble();

/** What torch.save writes; with a pickle of one's own there is no storage. */
const checkpoint = (dataPickle?: Uint8Array): ZipMember[] => [
  { name: 'm/data.pkl', content: dataPickle ?? tensors(storageId('0', 16)) },
  { name: 'm/.format_version', content: '1' },
  { name: 'm/byteorder', content: 'little' },
  ...(dataPickle === undefined ? [{ name: 'm/data/0', content: new Uint8Array(64) }] : []),
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
      ['m/data/0', undefined, undefined],
      ['m/constants.pkl', 'pickle', 'torch'],
      ['m/code/__torch__/a.py', 'python-source', 'torchscript'],
      ['m/code/__torch__/a.py.debug_pkl', 'pickle', 'torch'],
    ]);
  });

  it('say of the legacy layout that it ends behind its magic number', async () => {
    const { told, formats } = await inspectBytes(magic, 'm.pt');
    expect([formats, told]).toEqual([['pickle', 'torch'], ['warning scan/damaged']]);
  });
});

describe('the storages of the legacy layout', () => {
  const whole = readFileSync(join(import.meta.dirname, '../../../fixtures/torch/legacy.miss.bin'));

  it.each([1, 8, 60])('are missed where the last %i bytes are', async (missing) => {
    const { told, outcome } = await inspectBytes(whole.subarray(0, -missing), 'm.bin');
    expect([outcome, told]).toEqual(['partial', ['warning scan/damaged']]);
  });

  it('are all there in the whole file', async () => {
    expect((await inspectBytes(whole, 'm.bin')).told).toEqual([]);
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

describe('storages against what the pickle declares', () => {
  const told = async (dataPickle: Uint8Array, ...records: ZipMember[]) =>
    (await inspectBytes(zip([...checkpoint(dataPickle), ...records]), 'm.pt')).told;
  const record = (name: string, bytes: number): ZipMember => ({
    name: `m/data/${name}`,
    content: new Uint8Array(bytes),
  });

  it.each<[string, Uint8Array, readonly ZipMember[], readonly string[]]>([
    ['equal', tensors(storageId('0', 4)), [record('0', 16)], []],
    ['of one byte', tensors(storageId('0', 4, 'BoolStorage')), [record('0', 4)], []],
    ['of no device', tensors(storageId('0', 4, 'FloatStorage', 'meta')), [], []],
    ['of a class nobody knows', tensors(storageId('0', 4, 'StrangeStorage')), [record('0', 1)], ['info']],
    ['without elements', tensors(storageId('0', 0)), [record('0', 0)], []],
    ['too short', tensors(storageId('0', 4)), [record('0', 15)], ['warning']],
    ['too long', tensors(storageId('0', 4)), [record('0', 17)], ['warning']],
    ['missing', tensors(storageId('0', 4)), [], ['warning']],
    ['named by nothing', tensors(storageId('0', 4)), [record('0', 16), record('1', 16)], ['info']],
    ['named twice', tensors(storageId('0', 4), storageId('0', 4)), [record('0', 16)], []],
  ])('%s', async (_, dataPickle, records, severities) => {
    const expected = severities.map((severity) => `${severity} torch/storage-sizes`);
    expect((await told(dataPickle, ...records)).filter((line) => line.includes('storage'))).toEqual(expected);
  });

  it('say nothing where the pickle breaks off', async () => {
    const broken = tensors(storageId('0', 4)).subarray(0, 40);
    expect((await told(broken, record('0', 1))).filter((line) => line.includes('torch/'))).toEqual([]);
  });
});

describe('the bytecode for phones', () => {
  const bytecode = (operator: string): Uint8Array => pickle().proto(2).unicode(operator).stop().assemble();
  const told = async (operator: string) =>
    (await inspectBytes(zip([...script, { name: 'm/bytecode.pkl', content: bytecode(operator) }]), 'm.ptl'))
      .told;

  it.each([
    ['aten::linear', []],
    ['aten::from_file', ['critical torch/acting-operator']],
    ['aten::save', ['critical torch/acting-operator']],
    ['prim::rpc_sync', ['critical torch/acting-operator']],
    ['image::write_file', ['critical torch/acting-operator']],
    ['torchvision::nms', []],
    ['their_library::op', ['info torch/custom-operator']],
  ])('%s: %j', async (operator, expected) => {
    expect(await told(operator)).toEqual(expected);
  });
});

describe('TorchScript', () => {
  const told = async (body: string) => {
    const code = `class M(Module):\n  def forward(self: __torch__.M, x: Tensor) -> Tensor:\n    ${body}\n    return x\n`;
    const members = [...script.slice(0, -3), { name: 'm/code/__torch__.py', content: code }];
    return (await inspectBytes(zip(members), 'm.pt')).told.filter((line) => line.startsWith('critical'));
  };

  it.each([
    'torch.save(x, "p")',
    'torch . save(x, "p")',
    't = torch\n    t.save(x, "p")',
    's = torch.save\n    s(x, "p")',
    'getattr(torch, "save")(x, "p")',
    'y = torch.add(torch.from_file("p"), 1)',
    'y = ops.aten.from_file("p", True, 9)',
    'ops.image.write_file("p", x)',
    'ops.prim.rpc_sync(x)',
    's = __torch__.torch.classes.c10d.TCPStore("h", 1)',
    'def f():\n      torch.save(x, "p")\n      return x\n    g = fork(f)',
  ])('finds what acts in %j', async (body) => {
    expect(await told(body)).toHaveLength(1);
  });

  it.each([
    'y = x  # torch.save(x, "p")',
    'print("torch.save(x)")',
    'y = torch.relu(x)',
    'y = ops.quantized.add(x, x)',
  ])('finds nothing in %j', async (body) => {
    expect(await told(body)).toEqual([]);
  });
});

describe('packages and compiled programs', () => {
  it('tell of the modules that a package imports', async () => {
    expect((await inspectBytes(zip(packaged), 'm.pt')).told).toEqual(['info torch/packaged-code']);
  });

  it('find what a package hands to a function that it names', async () => {
    const id = pickle()
      .proto(2)
      .mark()
      .unicode('reduce_package')
      .int(0)
      .global('posix', 'system')
      .unicode('echo hello')
      .tuple1()
      .tuple()
      .raw('Q')
      .stop()
      .assemble();
    const { told } = await inspectBytes(
      zip([...packaged, { name: 'm/model/other.pkl', content: id }]),
      'm.pt',
    );
    expect(told.some((line) => line.startsWith('critical pickle/'))).toBe(true);
  });

  it('do not wonder at the storages of a package', async () => {
    const id = pickle()
      .proto(2)
      .mark()
      .unicode('storage')
      .global('torch', 'FloatStorage')
      .int(0)
      .unicode('cpu')
      .int(4)
      .tuple()
      .raw('Q')
      .stop()
      .assemble();
    const members = [
      { name: 'm/.data/extern_modules', content: 'torch\n' },
      { name: 'm/.data/0.storage', content: new Uint8Array(16) },
      { name: 'm/model.pkl', content: id },
    ];
    expect((await inspectBytes(zip(members), 'm.pt')).told).toEqual([]);
  });

  it.each(['so', 'cpp', 'cubin', 'o'])('tell of a compiled member .%s', async (ending) => {
    const members = [...exported.slice(0, 4), { name: `m/data/aotinductor/model/a.${ending}`, content: 'x' }];
    expect((await inspectBytes(zip(members), 'm.pt2')).told).toContain('warning torch/compiled-code');
  });
});

describe('the cost of a large checkpoint', () => {
  const storages = 1000;
  const storageBytes = 2_100_000;

  /** As torch.save writes them: what occurs twice is fetched from the memo. */
  function manyTensors(elements: number): Uint8Array {
    const ids = Array.from({ length: storages }, (_, index) =>
      pickle().mark().get(1).get(0).unicode(String(index)).get(2).int(elements).tuple().raw('Q').assemble(),
    );
    const memo = pickle()
      .global('torch', 'FloatStorage')
      .put(0)
      .unicode('storage')
      .put(1)
      .unicode('cpu')
      .put(2);
    return tensors(memo.raw('000').assemble(), ...ids);
  }

  /** 2 GB of zeros that exist only as a length, between the real bytes of an archive. */
  function sparseCheckpoint(): ByteSource {
    const names = Array.from({ length: storages }, (_, index) => `m/data/${String(index)}`);
    const size = { compressedSize: storageBytes, uncompressedSize: storageBytes };
    const members = checkpoint(manyTensors(storageBytes / 4));
    const small = zip(members, { withoutDirectory: true });
    const parts: { at: number; bytes: Uint8Array }[] = [{ at: 0, bytes: small }];
    let at = small.length;
    const listed: ZipMember[] = [...members];
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
    expect([source.size > 2e9, formats, outcome, told]).toEqual([
      true,
      ['pickle', 'torch', 'zip'],
      'scanned',
      [],
    ]);
    expect(read).toBeLessThan(5 * 2 ** 20);
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
    for (const { at, bytes } of this.overlapping(offset, length)) {
      const from = Math.max(offset, at);
      const to = Math.min(offset + length, at + bytes.length);
      if (from < to) result.set(bytes.subarray(from - at, to - at), from - offset);
    }
    return result;
  }

  slice(offset: number, length: number, name: string = this.name): ByteSource {
    return new SliceSource(this, offset, length, name);
  }

  /** The parts are sorted and far apart, so that a read touches few of them. */
  private overlapping(offset: number, length: number): readonly { at: number; bytes: Uint8Array }[] {
    let [low, high] = [0, this.parts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const { at = 0, bytes = new Uint8Array(0) } = this.parts[middle] ?? {};
      if (at + bytes.length <= offset) low = middle + 1;
      else high = middle;
    }
    const end = this.parts.findIndex(({ at }, index) => index >= low && at >= offset + length);
    return this.parts.slice(low, end < 0 ? undefined : end);
  }
}
