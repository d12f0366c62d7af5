import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { readTar } from '../../../src/codecs/tar/read-tar.js';
import { SparseSource } from '../../../src/codecs/tar/sparse-source.js';
import { readTarHeader } from '../../../src/codecs/tar/tar-header.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { tar, type TarMember } from '../../support/tar-assembler.js';

function read(members: readonly TarMember[], bytes: Buffer = tar(members)) {
  const source = new MemorySource(bytes, 'x.tar');
  const { entries, oddities, anomalies, unexplained } = readTar(source, freeBudget);
  const found = entries.map(({ name, data }) => [
    name,
    Buffer.from(source.read(data.offset, data.length)).toString(),
  ]);
  return {
    found,
    entries,
    oddities: oddities.map(({ kind, count }) => [kind, count]),
    anomalies: anomalies.map(({ key }) => key),
    unexplained,
  };
}

const a: TarMember = { name: 'a', content: 'hello' };
const b: TarMember = { name: 'b', content: 'x'.repeat(600) };

describe('a tar archive', () => {
  it.each(['posix', 'gnu', 'none'] as const)('of the %s kind lists its members', (magic) => {
    const { found, oddities, anomalies } = read([
      { ...a, magic },
      { ...b, magic },
    ]);
    expect([found, oddities, anomalies]).toEqual([
      [
        ['a', 'hello'],
        ['b', 'x'.repeat(600)],
      ],
      [],
      [],
    ]);
  });

  it('may have sizes in base 256', () => {
    expect(read([{ ...a, binarySize: true }, b]).found).toHaveLength(2);
  });

  it('may end without a mark, which is told', () => {
    expect(read([], tar([a, b], { end: false }))).toMatchObject({
      oddities: [['no-end', 1]],
      anomalies: [],
      unexplained: [],
    });
  });

  it.each([
    ['inside a header', 1024 + 300],
    ['inside a block', 512 + 100],
    ['behind the header of a long name', 512],
  ])('is damaged where it ends %s', (_, length) => {
    const long = { name: 'm', pax: { path: 'x'.repeat(120) }, content: 'y'.repeat(200) };
    const members = length === 512 ? [long] : [{ ...a, content: 'y'.repeat(200) }, b];
    const { anomalies } = read([], Buffer.from(tar(members)).subarray(0, length === 512 ? 1024 : length));
    expect(anomalies).toEqual(['cut']);
  });

  it('says what stands behind its end in less than a block', () => {
    const bytes = Buffer.concat([tar([a]), Buffer.from('rest')]);
    expect(read([], bytes).unexplained).toEqual([{ offset: 2048, length: 4 }]);
  });

  it('has long names in the way of GNU and of pax', () => {
    const long = `${'d/'.repeat(80)}name`;
    expect(read([{ name: '././@LongLink', type: 'L', content: `${long}\0` }, a]).entries[0]).toMatchObject({
      name: long,
      plainName: 'a',
    });
    expect(read([{ ...a, pax: { path: long } }]).entries[0]).toMatchObject({ name: long, plainName: 'a' });
    const link = { name: 'l', type: '2', target: 'short' };
    expect(read([{ name: '././@LongLink', type: 'K', content: 'far/away\0' }, link]).entries[0]?.target).toBe(
      'far/away',
    );
    expect(read([{ ...link, pax: { linkpath: 'far/away' } }]).entries[0]?.target).toBe('far/away');
  });

  it('inherits from global headers', () => {
    const global = { name: 'g', type: 'g', content: '14 path=all/x\n' };
    expect(read([global, a, b]).entries.map(({ name }) => name)).toEqual(['all/x', 'all/x']);
  });

  it.each([
    ['1', 'hard-link'],
    ['2', 'symbolic-link'],
    ['3', 'device'],
    ['4', 'device'],
    ['5', 'folder'],
    ['6', 'pipe'],
    ['7', 'file'],
    ['Q', 'file'],
  ])('has members of type %s: %s', (type, kind) => {
    expect(read([{ name: 'm', type }, a]).entries.map((entry) => entry.kind)).toEqual([kind, 'file']);
  });

  it('goes on at a header whose checksum is wrong, as lenient readers do, and says so', () => {
    const { found, anomalies, oddities } = read([a, { ...b, wrongChecksum: true }, { ...a, name: 'c' }]);
    expect(found.map(([name]) => name)).toEqual(['a', 'b', 'c']);
    expect([anomalies, oddities]).toEqual([['checksum'], [['behind-end', 2]]]);
  });

  it('goes on behind a header that is none, and says so', () => {
    const broken: TarMember = { ...b, wrongChecksum: true, magic: 'none' };
    const { found, anomalies, oddities, unexplained } = read([a, broken, { ...a, name: 'c' }]);
    expect(found.map(([name]) => name)).toEqual(['a', 'c']);
    expect([anomalies, oddities]).toEqual([['checksum'], [['behind-end', 1]]]);
    expect(unexplained).toEqual([{ offset: 1024, length: 512 + 1024 }]);
  });

  it('goes on behind its end, and says so', () => {
    const { found, oddities } = read([], Buffer.concat([tar([a]), tar([b])]));
    expect([found.map(([name]) => name), oddities]).toEqual([['a', 'b'], [['behind-end', 1]]]);
  });

  it('says what stands behind its end and is no member', () => {
    const tail = Buffer.alloc(700, 'z');
    expect(read([], Buffer.concat([tar([a]), tail])).unexplained).toEqual([{ offset: 2048, length: 700 }]);
  });

  it('takes the size of an extended header, and tells a second one', () => {
    const { found, oddities } = read([{ name: 'a', content: 'hello', size: 3, pax: { size: '5' } }]);
    expect([found, oddities]).toEqual([[['a', 'hello']], [['size', 1]]]);
    expect(read([{ name: 'a', content: 'hello', size: 0, pax: { size: '5' } }]).oddities).toEqual([]);
  });

  it('tells a link that has data', () => {
    const inner = tar([{ name: 'inner', content: 'i' }], { end: false });
    const { found, oddities } = read([{ name: 'l', type: '2', target: 'a', content: inner }, a]);
    expect(found.map(([name]) => name)).toEqual(['l', 'inner', 'a']);
    expect(oddities).toEqual([['link-with-data', 1]]);
  });

  it('says where it is cut, and keeps what is there', () => {
    const bytes = tar([a, b]).subarray(0, 1024 + 512 + 100);
    expect(read([], bytes)).toMatchObject({
      found: [
        ['a', 'hello'],
        ['b', 'x'.repeat(100)],
      ],
      anomalies: ['cut'],
    });
  });

  it('of noise ends', () => {
    let seed = 9;
    const random = (): number => (seed = (seed * 48_271) % 0x7fff_ffff) & 0xff;
    for (let trial = 0; trial < 300; trial++) {
      const bytes = tar([a, { ...b, pax: { path: 'p', size: '600' } }]);
      for (let flip = 0; flip < 6; flip++) bytes[(random() * 256 + random()) % bytes.length] = random();
      read([], bytes);
    }
  });
});

describe('a header', () => {
  it('is none without its checksum', () => {
    expect(readTarHeader(tar([a]).subarray(0, 512))?.name).toBe('a');
    expect(readTarHeader(tar([{ ...a, wrongChecksum: true }]).subarray(0, 512))).toBeUndefined();
    expect(readTarHeader(Buffer.alloc(512))).toBeUndefined();
    expect(readTarHeader(tar([a]).subarray(0, 511))).toBeUndefined();
  });
});

describe('a sparse file', () => {
  const data = new MemorySource(Buffer.from('abcdef'), 'data');
  const source = new SparseSource('s', 20, data, [
    { offset: 2, length: 4 },
    { offset: 10, length: 2 },
  ]);

  it('has zeros between its parts', () => {
    expect(Buffer.from(source.read(0, 20)).toString('latin1')).toBe('\0\0abcd\0\0\0\0ef\0\0\0\0\0\0\0\0');
    expect(Buffer.from(source.read(4, 7)).toString('latin1')).toBe('cd\0\0\0\0e');
    expect(Buffer.from(source.slice(10, 3).read(0, 3)).toString('latin1')).toBe('ef\0');
  });
});
