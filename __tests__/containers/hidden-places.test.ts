import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { inspectBytes } from '../support/inspect-bytes.js';
import { cleanPickle, poisonedPickle } from '../support/models.js';
import { pickle } from '../support/pickle-assembler.js';
import { sqlite } from '../support/sqlite-assembler.js';
import { ar } from '../support/unix-archive-assembler.js';
import { zip } from '../support/zip-assembler.js';

const called = 'critical pickle/dangerous-call';
const damaged = 'warning scan/damaged';

/** RFC 1952, 2.3: flags 4, 8 and 16 have an extra field, a name and a comment behind the header. */
function gzip(fields: { readonly flag: number; readonly bytes: Uint8Array }): Buffer {
  const content = cleanPickle();
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(content), 0);
  trailer.writeUInt32LE(content.length, 4);
  const header = Buffer.from([0x1f, 0x8b, 8, fields.flag, 0, 0, 0, 0, 0, 0xff]);
  return Buffer.concat([header, fields.bytes, deflateRawSync(content), trailer]);
}

function withLength(bytes: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([bytes.length & 0xff, bytes.length >> 8]), bytes]);
}

/** The five pickles of torch.save before 1.6 without tensors. */
function legacy(magic = '6cfc9c46f9206aa85019', version = 1001): readonly Buffer[] {
  const long = Buffer.concat([Buffer.from([0x80, 2, 0x8a, 10]), Buffer.from(magic, 'hex'), Buffer.from('.')]);
  const object = pickle().proto(2).raw('}', '.').assemble();
  const number = Buffer.from([0x80, 2, 0x4d, version & 0xff, version >> 8, 0x2e]);
  return [long, number, object, object, pickle().proto(2).raw(']', '.').assemble()].map((part) =>
    Buffer.from(part),
  );
}

describe('a pickle in the header of a gzip stream', () => {
  it.each([
    ['the extra field', 4, withLength(poisonedPickle())],
    ['a part of it', 4, withLength(Buffer.concat([Buffer.from('MA'), withLength(poisonedPickle())]))],
    ['the comment', 16, Buffer.from("cposix\nsystem\n(S'echo hi'\ntR.\0")],
    ['the name', 8, Buffer.from("cposix\nsystem\n(S'echo hi'\ntR.\0")],
  ])('is found in %s', async (_, flag, bytes) => {
    expect((await inspectBytes(gzip({ flag, bytes }), 'a.pkl.gz')).told).toContain(
      `${called} data in a header`,
    );
  });

  it('is none where tools write theirs', async () => {
    const blockSize = Buffer.from([6, 0, 0x42, 0x43, 2, 0, 0x1b, 0]);
    expect((await inspectBytes(gzip({ flag: 4, bytes: blockSize }), 'a.pkl.gz')).told).toEqual([]);
    expect((await inspectBytes(gzip({ flag: 8, bytes: Buffer.from('model.pkl\0') }), 'a.gz')).told).toEqual(
      [],
    );
  });
});

describe('a checkpoint of the time before zip', () => {
  it('is silent whole', async () => {
    expect((await inspectBytes(Buffer.concat(legacy()), 'a.pt')).told).toEqual([]);
  });

  it.each([1, 2, 3, 4])('is damaged where it ends behind pickle %i', async (count) => {
    expect((await inspectBytes(Buffer.concat(legacy().slice(0, count)), 'a.pt')).told).toEqual([damaged]);
  });

  it('is damaged with another magic number or version, which torch.load refuses', async () => {
    expect((await inspectBytes(Buffer.concat(legacy('6cfc9c46f9206aa85119')), 'a.pt')).told).toEqual([
      damaged,
    ]);
    expect((await inspectBytes(Buffer.concat(legacy(undefined, 1002)), 'a.pt')).told).toEqual([damaged]);
  });
});

describe('a zip archive under the name of a SavedModel', () => {
  it('is judged as an archive with a name that belies it', async () => {
    const archive = zip([{ name: 'data.pkl', content: cleanPickle() }]);
    expect((await inspectBytes(archive, 'saved_model.pb')).told).toEqual([
      'info scan/name-contradicts-content',
    ]);
  });
});

it('an archive that ends a member of a member is no second archive', async () => {
  const archive = zip([{ name: 'notes.txt', content: 'hello' }]);
  const inner = sqlite([archive]);
  for (const outer of [sqlite([inner]), ar([{ name: 'inner.db', content: inner }])])
    expect((await inspectBytes(outer, 'files.box')).told).toEqual([]);
});
