/** Zip and tar in the ways that readers accept: other fields, other orders, bytes around them. */
import { gzipSync } from 'node:zlib';
import { containers } from '../../support/containers.js';
import { tar, type TarMember } from '../../support/tar-assembler.js';
import { ar, cpio } from '../../support/unix-archive-assembler.js';
import { zip, type ZipMember } from '../../support/zip-assembler.js';
import { made, type Choose } from '../choose.js';
import type { Grammar, MadeFile } from '../grammar.js';
import { hostilePickle } from './pickle.js';

const names = ['model.pkl', 'a/b/weights', 'data.bin', 'ünïcode.txt', '.hidden', 'x.json.bak', 'README'];

interface Member {
  readonly name: string;
  readonly content: Uint8Array;
}

const decoys = (choose: Choose): Member[] =>
  choose.list(3, (index) => ({ name: `${String(index)}-notes.txt`, content: Buffer.from(choose.phrase()) }));

/** A local file as its writer describes it; each of these reads back. */
function zipMember(choose: Choose, { name, content }: Member): ZipMember {
  const extra = choose.chance(20) ? { central: { extra: Buffer.from('feca0400deadbeef', 'hex') } } : {};
  return {
    name,
    content,
    deflated: choose.chance(50),
    described: choose.chance(20),
    ...(choose.chance(20) ? { zip64: true } : extra),
  };
}

/** What no archiver writes and readers pass over or believe. */
function trick(choose: Choose, member: ZipMember): ZipMember {
  return choose.pick<ZipMember>([
    member,
    member,
    { ...member, central: { flags: 0x801 } },
    { ...member, local: { flags: 0x801 } },
    { ...member, local: { name: 'other.txt' } },
    { ...member, local: { crc32: 7 } },
    { ...member, central: { crc32: 7 } },
    { ...member, versionNeeded: 63 },
    { ...member, deflated: false, local: { compressedSize: 0, uncompressedSize: 0 } },
  ]);
}

function tarMember(choose: Choose, { name, content }: Member): TarMember {
  const magic = choose.pick(['posix', 'gnu', 'none'] as const);
  return choose.pick<TarMember>([
    { name, content, magic },
    { name, content, magic, binarySize: true },
    { name: 'short', content, pax: { path: name, comment: choose.phrase() } },
    { name: `./${name}`, content, magic },
    { name, content, magic, type: choose.pick(['0', '\0', '7']) },
  ]);
}

const packers: readonly ((choose: Choose, members: readonly Member[]) => Uint8Array)[] = [
  (choose, members) =>
    zip(
      members.map((member) => zipMember(choose, member)),
      { zip64: choose.chance(20) },
    ),
  (choose, members) => tar(members.map((member) => tarMember(choose, member))),
  (_, members) => cpio(members),
  (_, members) => ar(members.map(({ content }, index) => ({ name: `${String(index)}.o`, content }))),
];

/** The members in an archive that keeps their names whole. */
export const packNamed = (choose: Choose, members: readonly Member[]): Uint8Array =>
  choose.pick(packers.slice(0, -1))(choose, choose.shuffle(members));

/** The members in an archive of any kind. */
const pack = (choose: Choose, members: readonly Member[]): Uint8Array =>
  choose.pick(packers)(choose, choose.shuffle(members));

/** A poisoned member in a zip with a field that lies. */
function trickedZip(choose: Choose): Uint8Array {
  const poisoned = { name: choose.pick(names), content: hostilePickle(choose) };
  const members = decoys(choose).map((member) => zipMember(choose, member));
  return zip(choose.shuffle([...members, trick(choose, zipMember(choose, poisoned))]), {
    zip64: choose.chance(20),
    ...(choose.chance(20) ? { prefix: choose.bytes(40), absolute: choose.chance(50) } : {}),
    ...(choose.chance(20) ? { suffix: choose.bytes(40) } : {}),
    ...(choose.chance(20) ? { comment: choose.phrase() } : {}),
  });
}

export const archiveGrammar: Grammar = {
  genuine: made((choose) => {
    const members = [...decoys(choose), { name: 'a.txt', content: Buffer.from(choose.phrase()) }];
    return { name: 'files.box', bytes: pack(choose, members) };
  }),
  hostile: made((choose): MadeFile => {
    const poisoned = { name: choose.pick(names), content: hostilePickle(choose) };
    const bytes = choose.chance(50) ? trickedZip(choose) : pack(choose, [...decoys(choose), poisoned]);
    return { name: choose.pick(['files.box', 'model', 'x.zip', 'weights.bin']), bytes };
  }),
};

const streams = ['gzip', 'zlib', 'xz', 'lz4', 'zstd', '7z', 'zip of xz', 'zip of Zstandard', 'SQLite'];

/** The content under up to `depth` layers of anything that packs. */
export function wrap(choose: Choose, content: Uint8Array, name: string, depth: number): Uint8Array {
  if (depth === 0) return content;
  const kind = choose.pick([...streams, 'archive', 'archive']);
  const inner = wrap(choose, content, name, depth - 1);
  if (kind === 'archive') return pack(choose, [...decoys(choose), { name, content: inner }]);
  return containers[kind]?.(inner, name) ?? gzipSync(inner);
}

export const compressedGrammar: Grammar = {
  genuine: made((choose) => ({
    name: 'notes.box',
    bytes: wrap(choose, Buffer.from(choose.phrase()), 'notes.txt', 1 + choose.below(3)),
  })),
  hostile: made((choose) => ({
    name: choose.pick(['model.box', 'model.bin', 'a.gz', 'b']),
    bytes: wrap(choose, hostilePickle(choose), choose.pick(names), 1 + choose.below(4)),
  })),
};
