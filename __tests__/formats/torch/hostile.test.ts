/**
 * Poisoned checkpoints in every disguise of the catalogue of attacks on PyTorch's containers (B.1, B.2, B.4): each holds
 * one harmless call, and each must be told as critical, whatever the container says of itself.
 */
import { describe, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { rawArray, zFile } from '../../support/joblib-assembler.js';
import { torchTar } from '../../../fixtures/torch/make.js';
import { cleanPickle } from '../../support/models.js';
import { npy } from '../../support/npy-assembler.js';
import { callPickle, pickle } from '../../support/pickle-assembler.js';
import { zip, type ZipMember, type ZipOptions } from '../../support/zip-assembler.js';

const evil = callPickle(2, 'posix', 'system', 'echo hello');
const safe = pickle().proto(2).emptyDict().stop().assemble();
const version: ZipMember = { name: 'a/version', content: '3\n' };
const data = (content: Uint8Array = evil, name = 'a/data.pkl'): ZipMember => ({ name, content });
const checkpoint = (member: Partial<ZipMember> = {}, options: ZipOptions = {}): Uint8Array =>
  zip([{ ...data(), ...member }, version], options);

const wrongSum = { crc32: 0x12345678 };
const flagged = (flags: number) => ({ flags });
const magic = pickle().proto(2).raw(0x8a, 10, Buffer.from('6cfc9c46f9206aa85019', 'hex')).stop().assemble();
const protocol = pickle().proto(2).int(1001).stop().assemble();
const legacy = (...objects: readonly Uint8Array[]): Uint8Array => Buffer.concat(objects);
const keys = pickle().proto(2).emptyList().stop().assemble();

/** https://github.com/pytorch/pytorch/blob/main/caffe2/serialize/inline_container.cc reads zips with miniz. */
const readers: Readonly<Record<string, Uint8Array>> = {
  'C-01 a wrong checksum in the directory': checkpoint({ central: wrongSum, local: { crc32: 0 } }),
  'C-01 a wrong checksum in the local header': checkpoint({ local: wrongSum }),
  'C-02 encryption in the local header only': checkpoint({ local: flagged(0x801) }),
  'C-02 patched data in the local header only': checkpoint({ local: flagged(0x820) }),
  'C-03 encryption in the directory': checkpoint({ central: flagged(0x801) }),
  'C-03 patched data in the directory': checkpoint({ central: flagged(0x820) }),
  'C-03 strong encryption in the directory': checkpoint({ central: flagged(0x840) }),
  'C-04 another name in the local header': checkpoint({ local: { name: 'a/readme.md' } }),
  'C-05 a version that nobody has': checkpoint({ versionNeeded: 99 }),
  'C-06 two members of one name, the first poisoned': zip([data(), data(safe), version]),
  'C-06 two members of one name, the last poisoned': zip([data(safe), data(), version]),
  'C-07 the name in capitals': zip([data(evil, 'a/DATA.PKL'), version]),
  'C-07 two names but for case, the first poisoned': zip([data(evil, 'a/DATA.PKL'), data(safe), version]),
  'C-07 two names but for case, the last poisoned': zip([data(safe), data(evil, 'a/Data.pkl'), version]),
  'C-08 a pickle before a clean archive': zip([data(safe), version], { prefix: evil }),
  'C-08 other bytes before the archive': checkpoint({}, { prefix: 'junk' }),
  'C-08 other bytes before the archive, counted in': checkpoint({}, { prefix: 'junk', absolute: true }),
  'C-09 many bytes behind the archive': checkpoint({}, { suffix: Buffer.alloc(60_000, 'x') }),
  'C-09 a pickle behind a clean archive': zip([data(safe), version], { suffix: evil }),
  'C-09 a pickle in the comment of a clean archive': zip([data(safe), version], { comment: evil }),
  'C-09 a pickle far behind a clean archive': zip([data(safe), version], {
    suffix: Buffer.concat([Buffer.alloc(5_000), evil]),
  }),
  'C-10 a size in the directory that is too small': checkpoint({ central: { compressedSize: 5 } }),
  'C-11 sizes of nothing in the local header': checkpoint({
    local: { compressedSize: 0, uncompressedSize: 0 },
  }),
  'C-11 sizes behind the data': checkpoint({ described: true }),
  'C-11 zip64 fields': checkpoint({ zip64: true }, { zip64: true }),
  'C-12 a deflated pickle': checkpoint({ deflated: true }),
  'C-12 a deflated pickle that says it is smaller': checkpoint({
    deflated: true,
    central: { uncompressedSize: 3 },
  }),
  'C-12 a deflated pickle that the local header calls stored': checkpoint({
    deflated: true,
    local: { method: 0 },
  }),
  'C-14 an end record that counts too few': zip([data(safe, 'a/x'), data(), version], { entryCount: 1 }),
  'C-14 an end record of nothing in the comment': checkpoint(
    {},
    { comment: Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]) },
  ),
  'C-14 two archives, the first poisoned': Buffer.concat([checkpoint(), zip([data(safe), version])]),
  'C-14 two archives, the last poisoned': Buffer.concat([zip([data(safe), version]), checkpoint()]),
  'C-14 two archives with bytes between them': Buffer.concat([
    checkpoint(),
    Buffer.from('x'),
    zip([data(safe), version]),
  ]),
  'C-14 a member that no directory lists': zip([
    data(safe),
    { ...data(evil, 'a/second'), unlisted: true },
    version,
  ]),
  'C-14 no directory at all': zip([data(), version], { withoutDirectory: true }),
  'C-17 a name that climbs': zip([data(safe), data(evil, '../../x.pkl'), version]),
  'a name that ends at a NUL': zip([data(evil, 'a/data.pkl\0.txt'), version]),
  'no folder': zip([data(evil, 'data.pkl'), { name: 'version', content: '3' }]),
  'a folder in a folder': zip([data(evil, 'a/b/data.pkl'), { name: 'a/b/version', content: '3' }]),
  'a second folder': zip([data(safe), version, data(evil, 'b/data.pkl')]),
  backslashes: zip([data(evil, 'a\\data.pkl'), { name: 'a\\version', content: '3' }]),
  'no version': zip([data()]),
};

const elsewhere: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  [
    'a/constants.pkl',
    'a/attributes.pkl',
    'a/bytecode.pkl',
    'a/code/__torch__.py.debug_pkl',
    'a/.data/serialization_id',
    'a/data/0',
    'a/extra/notes.txt',
    'a/byteorder',
    'b',
    'a/data.pkl/',
  ].map((name) => [`C-15 ${name}`, zip([data(safe), version, { name, content: evil }])]),
);

const layouts: Readonly<Record<string, Uint8Array>> = {
  'C-16 a storage that is a deflated pickle': zip([
    data(safe),
    version,
    { name: 'a/data/7', content: evil, deflated: true },
  ]),
  'C-16 a storage that is an archive': zip([
    data(safe),
    version,
    { name: 'a/data/7', content: checkpoint() },
  ]),
  'C-16 a storage that is a gzip stream': zip([
    data(safe),
    version,
    { name: 'a/data/7', content: gzipSync(evil) },
  ]),
  'C-20 the magic number from a call': legacy(
    callPickle(2, 'builtins', 'eval', '0x1950a86a20f9469cfc6c'),
    protocol,
    safe,
    safe,
    keys,
  ),
  'C-20 the protocol from a call': legacy(magic, evil, safe, safe, keys),
  'C-20 the system information from a call': legacy(magic, protocol, evil, safe, keys),
  'C-20 the object from a call': legacy(magic, protocol, safe, evil, keys),
  'C-20 the keys from a call': legacy(magic, protocol, safe, safe, evil),
  'C-20 behind the keys': legacy(magic, protocol, safe, safe, keys, evil),
  'C-21 the storages of a tar archive': torchTar({ storages: evil }),
  'C-21 the storages of a tar archive in protocol 0': torchTar({
    storages: callPickle(0, 'posix', 'system', 'echo hello'),
  }),
  'C-21 the tensors of a tar archive': torchTar({ tensors: evil }),
  'C-21 the object of a tar archive': torchTar({ object: evil }),
  'C-23 a pickle of a package': zip([
    { name: 'p/.data/extern_modules', content: 'torch\n' },
    { name: 'p/model/model.pkl', content: evil },
  ]),
  'C-24 the sample inputs of an exported program': zip([
    { name: 'm/archive_format', content: 'pt2' },
    { name: 'm/archive_version', content: '0' },
    { name: 'm/data/sample_inputs/model.pt', content: checkpoint() },
  ]),
  'C-24 a custom object of an exported program': zip([
    { name: 'm/archive_format', content: 'pt2' },
    { name: 'm/archive_version', content: '0' },
    { name: 'm/data/constants/custom_obj_0', content: evil, deflated: true },
  ]),
  'C-26 the metadata of a distributed checkpoint': evil,
  'C-26 a tensor of a distributed checkpoint': Buffer.concat([
    zip([data(safe), version]),
    checkpoint(),
    zip([data(safe), version]),
  ]),
};

const loaders: Readonly<Record<string, Uint8Array>> = {
  'torch.hub: an archive around one checkpoint': zip([
    { name: 'model.pth', content: checkpoint(), deflated: true },
  ]),
  'torch.load: a compressed checkpoint': gzipSync(checkpoint()),
  'numpy.load: an object array': npy({ descr: "'|O'", data: evil }),
  'numpy.load: a bare pickle': evil,
  'numpy.load: a member of any name': zip([{ name: 'x', content: npy({ descr: "'|O'", data: evil }) }]),
  'numpy.load: a deflated member': zip([
    { name: 'x.npy', content: npy({ descr: "[('a', 'O')]", data: evil }), deflated: true },
  ]),
  'joblib.load: behind a raw array': pickle()
    .proto(4)
    .raw(rawArray({ type: '<f8', items: 1, content: new Uint8Array(8), padding: 3 }))
    .raw(evil.subarray(2))
    .assemble(),
  'joblib.load: an object array': pickle()
    .proto(4)
    .raw(rawArray({ type: 'O8', items: 1, content: evil }))
    .stop()
    .assemble(),
  'joblib.load: a Z-file': zFile(evil),
  'pandas.read_pickle: a zip of one pickle': zip([{ name: 'frame', content: evil, deflated: true }]),
  'a checkpoint in a checkpoint': zip([
    data(safe),
    version,
    { name: 'a/extra', content: checkpoint({ deflated: true }) },
  ]),
};

describe.each<[string, Readonly<Record<string, Uint8Array>>]>([
  ['what PyTorch and Python read differently', readers],
  ['pickles that are not data.pkl', elsewhere],
  ['other layouts', layouts],
  ['other loaders', loaders],
])('%s', (_, cases) => {
  it.each(Object.entries(cases))('%s', async (_name, bytes) => {
    for (const name of ['m.pt', 'm.bin', 'm']) {
      const { drafts } = await inspectBytes(bytes, name);
      const calls = drafts.filter(
        ({ ruleId, severity }) => severity === 'critical' && ruleId.startsWith('pickle/'),
      );
      expect({ name, calls: calls.length > 0 }).toEqual({ name, calls: true });
    }
  });
});

describe('the same without a call', () => {
  it.each([
    ['stored', zip([data(cleanPickle()), version])],
    ['deflated', zip([{ ...data(cleanPickle()), deflated: true }, version])],
    ['described', zip([{ ...data(cleanPickle()), described: true }, version])],
    ['zip64', zip([{ ...data(cleanPickle()), zip64: true }, version], { zip64: true })],
    ['wrapped', zip([{ name: 'model.pth', content: zip([data(cleanPickle()), version]), deflated: true }])],
    ['legacy', legacy(magic, protocol, safe, safe, keys)],
    ['a tar archive', torchTar()],
  ])('%s is silent', async (_, bytes) => {
    const { told } = await inspectBytes(bytes, 'm.pt');
    expect(told.filter((line) => !line.startsWith('info'))).toEqual([]);
  });
});

describe('mutations of checkpoints', () => {
  it('end in a finding, an outcome or silence, never in a crash', async () => {
    const bases = [checkpoint(), ...Object.values(layouts), ...Object.values(readers).slice(0, 8)];
    let seed = 3;
    const random = (below: number): number => (seed = (seed * 48271) % 0x7fffffff) % below;
    for (let round = 0; round < 500; round++) {
      const base = bases[round % bases.length] ?? evil;
      const bytes = Buffer.from(base).subarray(0, round % 4 === 0 ? random(base.length) : base.length);
      for (let flips = random(5); flips > 0 && bytes.length > 0; flips--)
        bytes[random(bytes.length)] = random(256);
      const { told } = await inspectBytes(bytes, 'm.pt');
      expect(told.filter((line) => /internal-error|crashed/.test(line))).toEqual([]);
    }
  }, 120_000);
});
