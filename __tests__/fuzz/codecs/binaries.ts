/** Readers of binary structures: archives, messages, tables, databases, code objects. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BufferedCursor } from '../../../src/bytes/buffered-cursor.js';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { FlatBuffer } from '../../../src/codecs/flatbuffers/flat-table.js';
import { flexStrings } from '../../../src/codecs/flatbuffers/flex-strings.js';
import { Hdf5File } from '../../../src/codecs/hdf5/hdf5-file.js';
import { decodeCode } from '../../../src/codecs/marshal/decode-code.js';
import { readMsgpackToken } from '../../../src/codecs/msgpack/read-token.js';
import { WireReader } from '../../../src/codecs/protobuf/wire-reader.js';
import { traceCode } from '../../../src/codecs/python-bytecode/trace-code.js';
import { blobPlaces } from '../../../src/codecs/sqlite/blob-places.js';
import { readTar } from '../../../src/codecs/tar/read-tar.js';
import { readAr } from '../../../src/codecs/unix-archives/read-ar.js';
import { readCpio } from '../../../src/codecs/unix-archives/read-cpio.js';
import { isShardIndex } from '../../../src/codecs/zarr/shard-index.js';
import { openEntry } from '../../../src/codecs/zip/open-entry.js';
import { readZipDirectory } from '../../../src/codecs/zip/read-zip-directory.js';
import type { ByteRange } from '../../../src/core/types.js';
import { flat, flatBuffer } from '../../support/flatbuffer-assembler.js';
import { hdf5 } from '../../support/hdf5-assembler.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import * as marshal from '../../support/marshal-assembler.js';
import { bytesField, message, varintField } from '../../support/protobuf-assembler.js';
import { sqlite } from '../../support/sqlite-assembler.js';
import { tar } from '../../support/tar-assembler.js';
import { ar, cpio } from '../../support/unix-archive-assembler.js';
import { zip } from '../../support/zip-assembler.js';
import { made, type Choose } from '../choose.js';
import type { Codec, Encoded } from '../codec.js';

const open = (bytes: Uint8Array): MemorySource => new MemorySource(bytes, 'sample');

interface Member {
  readonly name: string;
  readonly content: Buffer;
}

const members = (choose: Choose): Member[] =>
  choose.list(4, (index) => ({ name: `${choose.word()}${String(index)}`, content: choose.bytes(60) }));

/** Names and contents of an archive of the members that `write` packs and `list` finds again. */
function archive(
  folders: readonly string[],
  write: (members: readonly Member[], choose: Choose) => Uint8Array,
  list: (bytes: Buffer) => unknown,
): Codec {
  return {
    folders,
    made: made((choose): Encoded => {
      const packed = members(choose);
      const content = packed.map((member) => [member.name, member.content]);
      return { bytes: write(packed, choose), content };
    }),
    read: list,
  };
}

const partsOf = (
  bytes: Buffer,
  entries: readonly { readonly name: string; readonly data: ByteRange }[],
): unknown => entries.map(({ name, data }) => [name, bytes.subarray(data.offset, data.offset + data.length)]);

async function listZip(bytes: Buffer): Promise<unknown> {
  const source = open(bytes);
  const { entries } = await readZipDirectory(source, freeBudget);
  return entries
    .filter(({ isReadable }) => isReadable)
    .map((entry) => {
      const content = openEntry(source, entry, freeBudget);
      return [entry.name, Buffer.from(content.read(0, Math.min(content.size, 4096)))];
    });
}

/** Fields of a message and of those in it, by number; every text is tried as a message. */
function fields(reader: WireReader, range: ByteRange, depth: number): number {
  let count = 0;
  for (const field of reader.fields(range)) {
    count += 1;
    if (depth > 0 && field.type === 'bytes') count += nestedFields(reader, field.at, depth - 1);
  }
  return count;
}

function nestedFields(reader: WireReader, range: ByteRange, depth: number): number {
  try {
    return fields(reader, range, depth);
  } catch {
    return 0;
  }
}

const protobuf = (choose: Choose, depth: number): Uint8Array =>
  message(
    ...choose.list(5, () =>
      depth > 0 && choose.chance(50)
        ? bytesField(1 + choose.below(30), protobuf(choose, depth - 1))
        : choose.pick([
            varintField(1 + choose.below(2000), choose.below(2 ** 31)),
            bytesField(1 + choose.below(30), choose.phrase()),
          ]),
    ),
  );

function walkFlat(bytes: Buffer): unknown {
  const root = new FlatBuffer(open(bytes), freeBudget).root();
  const texts = [0, 1, 2, 3].map((field) => attemptText(() => root.text(field)));
  return [texts, flexStrings(bytes).length];
}

/** A field of another type is damage; the others are read all the same. */
function attemptText(read: () => string | undefined): string | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function tokens(bytes: Buffer): number {
  const cursor = new BufferedCursor(open(bytes));
  let count = 0;
  while (cursor.offset < bytes.length) {
    readMsgpackToken(cursor);
    count += 1;
  }
  return count;
}

const codeObjects = ['system-3.11', 'plain-3.11', 'tensor-3.11'].map((name) =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/python-code', `${name}.hit.marshal`)),
);

/** A code object with constants of most types, code objects among them. */
function codeObject(choose: Choose, depth: number): Uint8Array {
  const constants = choose.list(4, () =>
    choose.pick([
      () => marshal.text('z', choose.word()),
      () => marshal.text('u', choose.phrase()),
      () => marshal.tuple([marshal.text('s', 'x')]),
      () => marshal.long([choose.below(32_768), 1], choose.chance(50)),
      () => Buffer.from('N'),
      () => (depth > 0 ? codeObject(choose, depth - 1) : Buffer.from('T')),
    ])(),
  );
  const bytecode = Buffer.from(choose.list(20, () => choose.below(256)));
  return marshal.code({
    bytecode,
    constants,
    names: [choose.word()],
    variables: [],
    isFlagged: choose.chance(50),
  });
}

export const binaryCodecs: Readonly<Record<string, Codec>> = {
  'codec-zip': archive(
    ['zip'],
    (packed, choose) =>
      zip(packed.map((member) => ({ ...member, deflated: choose.chance(50), zip64: choose.chance(20) }))),
    listZip,
  ),
  'codec-tar': archive(
    ['tar'],
    (packed) => tar(packed),
    (bytes) => partsOf(bytes, readTar(open(bytes), freeBudget).entries),
  ),
  'codec-ar': archive(
    ['unix-archives'],
    (packed) => ar(packed),
    (bytes) => partsOf(bytes, readAr(open(bytes), freeBudget).entries),
  ),
  'codec-cpio': archive(
    ['unix-archives'],
    (packed) => cpio(packed),
    (bytes) => partsOf(bytes, readCpio(open(bytes), freeBudget).entries),
  ),
  'codec-sqlite': {
    folders: ['sqlite'],
    made: made((choose): Encoded => {
      const values = members(choose)
        .map(({ content }) => content)
        .filter(({ length }) => length > 0);
      return { bytes: sqlite(values), content: values };
    }),
    read: (bytes) =>
      blobPlaces(open(bytes), freeBudget).map((pieces) =>
        Buffer.concat(pieces.map(({ offset, length }) => bytes.subarray(offset, offset + length))),
      ),
  },
  'codec-protobuf': {
    folders: ['protobuf'],
    made: made((choose): Encoded => ({ bytes: protobuf(choose, 4) })),
    read: (bytes) => {
      const reader = new WireReader(open(bytes), freeBudget);
      return fields(reader, reader.whole, 6);
    },
  },
  'codec-flatbuffers': {
    folders: ['flatbuffers'],
    made: made((choose): Encoded => {
      const texts = [choose.phrase(), choose.word(), choose.phrase(), choose.word()];
      const root = Object.fromEntries(texts.map((text, index) => [index, flat.text(text)]));
      return { bytes: flatBuffer('TEST', root) };
    }),
    read: walkFlat,
  },
  'codec-msgpack': {
    folders: ['msgpack'],
    made: made((choose): Encoded => ({ bytes: choose.bytes(200) })),
    read: tokens,
  },
  'codec-hdf5': {
    folders: ['hdf5'],
    made: made((choose): Encoded => {
      const names = choose.list(5, (index) => `${choose.word()}${String(index)}`);
      const links = Object.fromEntries(names.map((name) => [name, { dataset: { bytes: choose.bytes(30) } }]));
      return { bytes: hdf5({ links }), content: ['/', ...names.map((name) => `/${name}`)].sort() };
    }),
    read: (bytes) => Array.from(new Hdf5File(open(bytes), freeBudget).objects(), ({ path }) => path).sort(),
  },
  'codec-marshal': {
    folders: ['marshal', 'python-bytecode'],
    made: made((choose): Encoded => ({
      bytes: choose.chance(50) ? choose.pick(codeObjects) : codeObject(choose, 3),
    })),
    read: (bytes) => decodeCode(bytes, freeBudget).map((reading) => traceCode(reading, freeBudget).length),
  },
  'codec-shard-index': {
    folders: ['zarr', 'checksums'],
    made: made((choose): Encoded => ({
      bytes: Buffer.concat([Buffer.alloc(16 * choose.below(8)), choose.bytes(4)]),
    })),
    read: (bytes) => isShardIndex(open(bytes), { offset: 0, length: bytes.length }),
  },
};
