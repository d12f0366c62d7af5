/** Part B of the catalogue: what containers hide, assembled header by header or the bytes of the formats' own fixtures. */
import { deflateRawSync, gzipSync } from 'node:zlib';
import { gzipBomb, zipBomb } from '../../support/bombs.js';
import { containers as wrap } from '../../support/containers.js';
import { poisonedPickle } from '../../support/models.js';
import { npy } from '../../support/npy-assembler.js';
import { pickle } from '../../support/pickle-assembler.js';
import { tar } from '../../support/tar-assembler.js';
import { zip, type ZipMember, type ZipOptions } from '../../support/zip-assembler.js';
import type { BypassCase } from '../bypass-case.js';
import { fixtureCases, type FixtureRow } from '../fixture-case.js';

const evil = poisonedPickle('hello');
const call = 'pickle/dangerous-call';
const directory = 'archive/ambiguous-directory';
type Wanted = readonly [severity: BypassCase['severity'], rule: string];
const found: Wanted = ['critical', call];

function container(
  id: string,
  what: string,
  file: string,
  bytes: Uint8Array,
  [severity, rule]: Wanted = found,
  advisories: readonly string[] = [],
): BypassCase {
  return { id, advisories, what, bytes, severity, rule, file };
}

/** A checkpoint whose pickle is such a member. */
function checkpoint(
  id: string,
  what: string,
  member: Partial<ZipMember>,
  options: ZipOptions = {},
  wanted: Wanted = found,
  advisories: readonly string[] = [],
): BypassCase {
  const members = [
    { name: 'archive/data.pkl', content: evil, ...member },
    { name: 'archive/version', content: '3\n' },
  ];
  return container(id, what, 'model.pt', zip(members, options), wanted, advisories);
}

const ambiguous: Wanted = ['warning', directory];
const wrongChecksum = { central: { crc32: 1 } };
const encryptedInside = { local: { flags: 0x801 } };
const encryptedOutside = { central: { flags: 0x801 } };
const whole = { compressedSize: deflateRawSync(evil).length };
const shortened = { deflated: true, central: { compressedSize: 12 }, local: whole };
const headerOnly = zip([{ name: 'archive/data.pkl', content: evil }], { withoutDirectory: true });
const quiet = pickle().proto(4).int(7).stop().assemble();

/** B.1: zip checkpoints. */
const checkpoints: readonly BypassCase[] = [
  checkpoint('C-01', 'a wrong CRC, which torch ignores', wrongChecksum, {}, found, ['CVE-2025-10156']),
  checkpoint('C-01', 'the same is told', wrongChecksum, {}, ambiguous, ['CVE-2025-10156']),
  checkpoint('C-02', 'encrypted in its local header alone', encryptedInside, {}, found, ['CVE-2025-1945']),
  checkpoint('C-02', 'the same is told', encryptedInside, {}, ambiguous, ['CVE-2025-1945']),
  checkpoint('C-03', 'encrypted in the directory alone', encryptedOutside, {}, found, ['CVE-2025-1945']),
  checkpoint('C-03', 'patched in the directory alone', { central: { flags: 0x820 } }),
  checkpoint('C-04', 'another name in its local header', { local: { name: 'a.txt' } }, {}, found, [
    'CVE-2025-1944',
  ]),
  checkpoint('C-04', 'the same is told', { local: { name: 'a.txt' } }, {}, ambiguous, ['CVE-2025-1944']),
  checkpoint('C-05', 'a version that no reader has, 9.9', { versionNeeded: 99 }),
  container(
    'C-06',
    'two members of one name, the first of which torch reads',
    'model.pt',
    zip([
      { name: 'archive/data.pkl', content: evil },
      { name: 'archive/data.pkl', content: quiet },
    ]),
  ),
  container(
    'C-06',
    'two members of one name, the last of which Python reads',
    'model.pt',
    zip([
      { name: 'archive/data.pkl', content: quiet },
      { name: 'archive/data.pkl', content: evil },
    ]),
  ),
  checkpoint('C-07', 'a name in capitals', { name: 'archive/DATA.PKL' }),
  checkpoint('C-08', 'a pickle before the archive', { content: quiet }, { prefix: evil }),
  checkpoint('C-09', 'a pickle behind the archive', { content: quiet }, { suffix: evil }),
  checkpoint('C-09', 'a pickle in the comment', { content: quiet }, { comment: evil }),
  checkpoint('C-10', 'a compressed size that is too small', shortened),
  checkpoint('C-11', 'sizes behind the data', { deflated: true, described: true }),
  checkpoint('C-11', 'other sizes in its local header', { local: { uncompressedSize: 5 } }),
  checkpoint('C-12', 'deflated', { deflated: true }),
  container('C-12', 'compressed with xz', 'model.npz', wrapped('zip of xz')),
  container('C-12', 'compressed with Zstandard', 'model.npz', wrapped('zip of Zstandard')),
  container('C-13', 'zeros without end', 'model.zip', zipBomb(64), ['critical', 'scan/decompression-bomb']),
  checkpoint('C-14', 'a count of no members', {}, { entryCount: 0 }),
  checkpoint('C-14', 'a member that the directory does not list', { unlisted: true }),
  container('C-14', 'local headers without a directory', 'model.pt', headerOnly),
  container(
    'C-14',
    'two archives, one behind the other',
    'model.pt',
    Buffer.concat([zip([{ name: 'a/data.pkl', content: evil }]), zip([{ name: 'b', content: 'x' }])]),
  ),
  ...['archive/constants.pkl', 'archive/code/x.py.debug_pkl', 'archive/.data/x', 'archive/x.png', 'x'].map(
    (name) => checkpoint('C-15', `the pickle is called \`${name}\``, { name }, {}, found, ['CVE-2025-1889']),
  ),
  container(
    'C-15',
    'a pickle of protocol 0 under no known name',
    'model.pt',
    zip([{ name: 'archive/notes', content: "cposix\nsystem\n(S'echo hello'\ntR." }]),
  ),
  container(
    'C-16',
    'a pickle as a storage',
    'model.pt',
    zip([
      { name: 'archive/data.pkl', content: quiet },
      { name: 'archive/data/0', content: evil },
    ]),
  ),
  ...['../../x', '/etc/x', 'C:\\x', '..\\..\\x', 'a/../../x'].map((name) =>
    container('C-17', `a member is called \`${name}\``, 'model.zip', zip([{ name, content: 'x' }]), [
      'critical',
      'archive/path-traversal',
    ]),
  ),
  container(
    'C-17',
    'a link to a file of the machine',
    'model.zip',
    zip([{ name: 'link', content: '/etc/passwd', central: { mode: 0o120_777 } }]),
    ['warning', 'archive/link-outside'],
    ['CVE-2025-12060'],
  ),
];

function wrapped(kind: string, content: Uint8Array = evil): Uint8Array {
  return wrap[kind]?.(content, 'data.pkl') ?? content;
}

/** B.2: other containers of torch. */
const ofTorch: readonly FixtureRow[] = [
  [
    'C-21',
    'torch/first-layout.hit.pth',
    'the tar that torch wrote first',
    'critical',
    call,
    ['CVE-2025-32434'],
  ],
  [
    'C-22',
    'torch/file-operator.hit.ptl',
    'TorchScript that writes a file',
    'critical',
    'torch/acting-operator',
  ],
  ['C-22', 'torch/operator-of-somebody.hit.ptl', 'an operator of a library', 'info', 'torch/custom-operator'],
  ['C-23', 'torch/package-that-runs.hit.pt', 'packaged Python', 'critical', 'python-source/dangerous-call'],
  ['C-24', 'torch/compiled.hit.pt2', 'compiled code', 'warning', 'torch/compiled-code'],
  [
    'C-24',
    'torch-export/tree-that-imports.hit.pt2',
    'a tree that imports',
    'critical',
    'torch-export/imported-name',
  ],
  ['C-25', 'executorch/library-in-a-segment.hit.pte', 'a library', 'warning', 'program/executable'],
  ['C-25', 'executorch/foreign-backend.hit.pte', 'a foreign backend', 'info', 'executorch/foreign-backend'],
  ['C-25', 'executorch/pickle-behind.hit.pte', 'a pickle behind the program', 'critical', call],
  ['C-26', 'zip-sequence/one-of-many.hit.distcp', 'one archive of many', 'critical', call],
];

const magic = pickle().proto(2).raw(0x8a, 10, Buffer.from('6cfc9c46f9206aa85019', 'hex')).stop().assemble();
const calledMagic = pickle()
  .proto(2)
  .global('builtins', 'eval')
  .short('0x1950a86a20f9469cfc6c')
  .tuple1()
  .reduce()
  .stop()
  .assemble();
const number = pickle().proto(2).int(1001).stop().assemble();

const legacy: readonly BypassCase[] = [
  container('C-20', 'the third pickle of a legacy file', 'model.bin', Buffer.concat([magic, number, evil])),
  container('C-20', 'a magic number that is computed', 'model.bin', Buffer.concat([calledMagic, number]), [
    'critical',
    call,
  ]),
  container('C-26', 'the metadata of a distributed checkpoint', '.metadata', evil),
  ...['7z', 'xz', 'zstd', 'lz4', 'gzip'].map((kind) =>
    container('C-27', `${kind} in place of a zip`, 'model.pt', wrapped(kind)),
  ),
  container(
    'C-27',
    'a stream that breaks behind the call',
    'model.pt',
    wrapped('7z', Buffer.concat([evil.subarray(0, -1), Buffer.from('X')])),
  ),
  container('C-28', 'a checkpoint that is called safetensors', 'model.safetensors', wrapped('stored zip')),
  container(
    'C-28',
    'the same is told',
    'model.safetensors',
    zip([{ name: 'archive/data.pkl', content: evil }]),
    ['info', 'scan/name-contradicts-content'],
  ),
];

/** B.3: compression, archives and boxes. */
const boxes: readonly FixtureRow[] = [
  ['C-30', 'joblib/behind-a-raw-array.hit.joblib', 'a pickle behind a raw array', 'critical', call],
  ['C-30', 'joblib/object-array.hit.joblib', 'an array of objects', 'critical', call, ['CVE-2024-34997']],
  ['C-30', 'joblib/z-file.hit.pkl', 'the oldest compressed file', 'critical', call],
  ['C-31', 'compressed/split.hit.pkl', 'a pickle over two members of gzip', 'critical', call],
  [
    'C-32',
    'archive/climbing-plain-name.hit.tar',
    'two names, of which one climbs',
    'critical',
    'archive/path-traversal',
  ],
  [
    'C-32',
    'archive/written-through-a-link.hit.tar',
    'a member through a link',
    'critical',
    'archive/link-outside',
  ],
  ['C-32', 'archive/hard-link-outside.hit.tar', 'a hard link that leaves', 'warning', 'archive/link-outside'],
  ['C-32', 'archive/device.hit.tar', 'a device', 'critical', 'archive/special-member'],
  ['C-32', 'archive/two-sizes.hit.tar', 'two sizes', 'warning', directory],
  ['C-32', 'archive/behind-the-end.hit.tar', 'a member behind the end', 'critical', call],
  ['C-32', 'archive/tar-sparse-gnu.hit.tar', 'a sparse member', 'critical', call],
  ['C-34', 'numpy/objects.hit.npy', 'an array of objects', 'critical', call, ['CVE-2019-6446']],
  ['C-34', 'numpy/structure-with-object.hit.npy', 'a structure with one object', 'critical', call],
  ['C-34', 'numpy/member-without-ending.hit.npz', 'a member without its ending', 'critical', call],
  ['C-34', 'numpy/stray-member.hit.npz', 'a member that is a bare pickle', 'critical', call],
  ['C-34', 'numpy/long-header.hit.npy', 'a long header', 'info', 'numpy/oversized-header'],
  ['C-36', 'hdf5/user-block.hit.h5', 'a pickle in the user block', 'critical', call],
  ['C-36', 'gguf/pickle-after-tensors.hit.gguf', 'a pickle behind tensors', 'critical', call],
  ['C-37', 'torchserve/own-handler.hit.mar', 'a handler', 'info', 'torchserve/handler-code'],
  [
    'C-37',
    'torchserve/handler-outside.hit.mar',
    'a handler elsewhere',
    'critical',
    'torchserve/outside-path',
  ],
  [
    'C-38',
    'nemo/target.hit.nemo',
    'a target of Hydra',
    'critical',
    'manifest/dangerous-target',
    ['CVE-2025-23304'],
  ],
  ['C-38', 'nemo/poisoned-weights.hit.nemo', 'poisoned weights', 'critical', call],
  ['C-38', 'nemo/artifact-outside.hit.nemo', 'an artifact elsewhere', 'critical', 'nemo/artifact-outside'],
  [
    'C-39',
    'program/llamafile.hit.llamafile',
    'a program that holds a model',
    'warning',
    'program/executable',
  ],
  ['C-41', 'program/elf.hit.pkl', 'a program under the name of a pickle', 'critical', 'program/executable'],
  ['C-41', 'program/in-a-model.hit.npz', 'a program in a model', 'warning', 'program/executable'],
  ...['columns.hit.feather', 'columns.hit.parquet', 'stream.hit.arrow'].map((name): FixtureRow => [
    'C-43',
    `arrow/${name}`,
    `a column whose type is a pickle, in ${name.split('.').at(-1) ?? ''}`,
    'critical',
    'arrow/pickled-type',
    ['CVE-2023-47248'],
  ]),
  ['C-44', 'hdf5/external-link.hit.h5', 'a link to another file', 'critical', 'hdf5/reads-other-file'],
  [
    'C-44',
    'hdf5/external-storage.hit.h5',
    'elements in another file',
    'critical',
    'hdf5/reads-other-file',
    ['CVE-2026-1669'],
  ],
  ['C-44', 'hdf5/pickle-in-attribute.hit.h5', 'a pickle in an attribute', 'critical', call],
  [
    'C-45',
    'r-data/promise.hit.rds',
    'a promise in data of R',
    'critical',
    'r-data/unevaluated-promise',
    ['CVE-2024-27322'],
  ],
];

const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const layer = tar([{ name: 'opt/model.pkl', content: evil }]);

/** A frame of LZ4 and Zstandard alike that readers pass over; its number is one of sixteen. */
function passedOver(number: number, content: Uint8Array): Buffer {
  const header = Buffer.alloc(8);
  header.writeUInt32LE(0x184d_2a50 + number);
  header.writeUInt32LE(content.length, 4);
  return Buffer.concat([header, content]);
}

const beside = (kind: 'lz4' | 'zstd', frame: Buffer): Buffer => Buffer.concat([frame, wrapped(kind, quiet)]);
const signatures = {
  gzip: '1f8b08',
  bzip2: '425a6839',
  xz: 'fd377a585a00',
  lz4: '04224d18',
  zstd: '28b52ffd',
};

const compressed: readonly BypassCase[] = [
  ...(['lz4', 'zstd'] as const).map((kind) =>
    container(
      'C-31',
      `a pickle in a frame of ${kind} that readers pass over`,
      'model.pkl',
      beside(kind, passedOver(0, evil)),
    ),
  ),
  container(
    'C-31',
    'a frame that readers pass over is a line of text to the unpickler, which imports what follows',
    'model.pkl',
    beside('zstd', passedOver(6, Buffer.from('A\n0cantigravity\nx\n\xff', 'latin1'))),
    ['critical', 'pickle/dangerous-import'],
  ),
  ...Object.entries(signatures).map(([kind, bytes]) =>
    container(
      'C-31',
      `a pickle behind the signature of ${kind}`,
      'model.pkl',
      Buffer.concat([Buffer.from(bytes, 'hex'), evil]),
    ),
  ),
  ...['gzip', 'zlib', 'xz', 'lz4', 'zstd'].map((kind) =>
    container('C-30', `${kind} of a pickle under any name`, 'model.dat', wrapped(kind)),
  ),
  container('C-31', 'gzip in gzip', 'model.pkl.gz', gzipSync(gzipSync(evil))),
  container('C-31', 'a pickle behind a stream', 'model.pkl.gz', Buffer.concat([gzipSync(quiet), evil])),
  container('C-31', 'zeros without end', 'model.gz', gzipBomb(64), ['critical', 'scan/decompression-bomb']),
  container(
    'C-32',
    'two archives, one behind the other',
    'model.tar',
    Buffer.concat([tar([{ name: 'a', content: 'x' }]), tar([{ name: 'b', content: evil }])]),
  ),
  container(
    'C-32',
    'a name that an extended header replaces',
    'model.tar',
    tar([{ name: 'a', content: 'x', pax: { path: '../../x' } }]),
    ['critical', 'archive/path-traversal'],
    ['CVE-2025-12060', 'CVE-2025-12638'],
  ),
  container(
    'C-33',
    'zip in zip in tar',
    'model.tar',
    tar([{ name: 'a', content: zip([{ name: 'b', content: wrapped('stored zip') }]) }]),
  ),
  container('C-33', 'forty archives in each other', 'model.zip', nested(40), [
    'warning',
    'scan/limit-reached',
  ]),
  container('C-34', 'a bare pickle that numpy falls back to', 'array.npy', evil),
  container(
    'C-34',
    'a header that is no literal',
    'array.npy',
    npy({ header: "{'descr': __import__('os').system('echo hello')}" }),
    ['warning', 'scan/damaged'],
  ),
  ...['png', 'txt', 'json', 'dat', 'model', ''].map((ending) =>
    container(
      'C-35',
      `a pickle under the ending \`${ending}\``,
      ending === '' ? 'model' : `model.${ending}`,
      evil,
    ),
  ),
  container(
    'C-36',
    'an archive behind a picture',
    'photo.png',
    Buffer.concat([picture, zip([{ name: 'data.pkl', content: evil }])]),
  ),
  container(
    'C-40',
    'a layer of a container',
    'image.tar',
    tar([
      { name: 'oci-layout', content: '{"imageLayoutVersion": "1.0.0"}' },
      { name: `blobs/sha256/${'ab'.repeat(32)}`, content: gzipSync(layer) },
    ]),
  ),
  container(
    'C-41',
    'a line that Python runs at its start',
    'model.whl',
    zip([
      { name: 'pack/__init__.py', content: '' },
      { name: 'pack.pth', content: 'import os; os.system("echo hello")\n' },
    ]),
    ['critical', 'python-source/dangerous-call'],
  ),
];

function nested(depth: number): Uint8Array {
  let bytes = evil;
  for (let level = 0; level < depth; level++) bytes = zip([{ name: `${String(level)}.zip`, content: bytes }]);
  return bytes;
}

export const containers: readonly BypassCase[] = [
  ...checkpoints,
  ...legacy,
  ...fixtureCases(ofTorch),
  ...compressed,
  ...fixtureCases(boxes),
];
