import { deflateRawSync, deflateSync, gzipSync, constants } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { CountingSource } from '../../../src/bytes/counting-source.js';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { FormatError, LimitError } from '../../../src/core/errors.js';
import { limits } from '../../../src/core/limits.js';
import { contentName } from '../../../src/formats/compressed/content-name.js';
import { compressions } from '../../../src/formats/compressed/compressions.js';
import { identifyGzip, identifyZlib } from '../../../src/formats/compressed/identify.js';
import { parseCompressed } from '../../../src/formats/compressed/parse.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { cleanPickle, poisonedPickle } from '../../support/models.js';
import { pickle } from '../../support/pickle-assembler.js';

const gzip = (text: string): Buffer => gzipSync(Buffer.from(text));
const zlib = (text: string): Buffer => deflateSync(Buffer.from(text));
const join = (...parts: readonly Uint8Array[]): Buffer => Buffer.concat(parts);

async function parse(bytes: Uint8Array, name = 'file.gz', compression = compressions.gzip) {
  const source = new MemorySource(bytes, name);
  const context = { budget: freeBudget, name, sibling: () => undefined };
  const { facts, children, anomalies } = parseCompressed(source, context, compression);
  const opened = await Promise.all(
    children.map(async (unopened) => {
      const child = await unopened.open();
      return [unopened.member, Buffer.from(child.read(0, child.size)).toString('latin1')];
    }),
  );
  return { facts, opened, anomalies: anomalies.map(({ kind, key, at }) => [kind, key, at.offset]) };
}

/** A gzip member with every optional field of its header. */
function everyField(text: string, flags = 0x1e): Buffer {
  const fields = join(Buffer.from([3, 0, 1, 2, 3]), Buffer.from('näme\0remark\0', 'latin1'), Buffer.alloc(2));
  const whole = gzip(text);
  return join(Buffer.from([0x1f, 0x8b, 8, flags]), whole.subarray(4, 10), fields, whole.subarray(10));
}

describe('frames that readers pass over', () => {
  const frames = (count: number): Buffer => {
    const content = poisonedPickle();
    const header = Buffer.alloc(8);
    header.writeUInt32LE(0x184d_2a50);
    header.writeUInt32LE(content.length, 4);
    const stored = Buffer.from('28b52ffd200109000078', 'hex');
    return join(...Array.from({ length: count }, () => join(header, content)), stored);
  };

  it('are opened where they begin as something a reader could load', async () => {
    const { opened, anomalies } = await parse(frames(2), 'model.zst', compressions.zstd);
    expect(opened.map(([member]) => member)).toEqual(['model', 'data in a header', 'data in a header']);
    expect(anomalies).toEqual([]);
  });

  it('are told where there are more of them than are opened', async () => {
    const { opened, anomalies } = await parse(frames(30), 'model.zst', compressions.zstd);
    expect(opened).toHaveLength(21);
    expect(anomalies.map(([kind, key]) => [kind, key])).toEqual([['limit', 'hidden']]);
  });
});

describe('a gzip stream', () => {
  it('gives what it holds', async () => {
    expect(await parse(gzip('hello'))).toEqual({
      facts: {
        kind: 'gzip',
        members: [{ offset: 0, headerName: undefined }],
        memberCount: 1,
        contentBytes: 5,
      },
      opened: [['file', 'hello']],
      anomalies: [],
    });
  });

  it('may have every field that a header can have, and bits that are reserved', async () => {
    for (const flags of [0x1e, 0xfe]) {
      const { facts, opened } = await parse(everyField('hello', flags));
      expect([facts.members[0]?.headerName, opened]).toEqual(['näme', [['file', 'hello']]]);
    }
  });

  it('may have a header of any length, of which no more is kept than may be quoted', async () => {
    const [start, rest] = [gzip('hello').subarray(0, 10), gzip('hello').subarray(10)];
    start[3] = 0x08;
    const { facts, opened } = await parse(join(start, Buffer.alloc(200_000, 'n'), Buffer.alloc(1), rest));
    expect(facts.members[0]?.headerName).toHaveLength(limits.maxQuotedCharacters);
    expect(opened).toEqual([['file', 'hello']]);
  });

  it('is all its members together, as its readers have it', async () => {
    const { facts, opened, anomalies } = await parse(join(gzip('hel'), Buffer.alloc(5000), gzip('lo')));
    expect([facts.memberCount, facts.contentBytes]).toEqual([2, 5]);
    expect([opened, anomalies]).toEqual([[['file', 'hello']], []]);
  });

  it('ends with padding, but not with anything else', async () => {
    const [whole, tail] = [gzip('hello'), Buffer.from('tail')];
    expect((await parse(join(whole, Buffer.alloc(70_000)))).anomalies).toEqual([]);
    const { opened, anomalies } = await parse(join(whole, Buffer.alloc(3), tail));
    expect(opened).toEqual([
      ['file', 'hello'],
      ['data behind the stream', 'tail'],
    ]);
    expect(anomalies).toEqual([['damaged', 'trailing', whole.length + 3]]);
  });

  it.each([
    ['checksum', 8],
    ['length', 4],
  ])('with a wrong %s is damaged, and still judged', async (_, fromEnd) => {
    const bytes = gzip('hello');
    bytes.writeUInt8(bytes.readUInt8(bytes.length - fromEnd) ^ 1, bytes.length - fromEnd);
    const { opened, anomalies } = await parse(join(bytes, bytes));
    expect(opened).toEqual([['file', 'hellohello']]);
    expect(anomalies).toEqual([['damaged', 'checksum', bytes.length - 8]]);
  });

  it('that is cut off keeps what came out', async () => {
    const long = gzipSync(Buffer.from(Array.from({ length: 9000 }, (_, i) => String(i)).join()));
    const { opened, anomalies } = await parse(long.subarray(0, -100));
    expect(opened[0]?.[1]).toMatch(/^0,1,2,3/);
    expect(anomalies).toEqual([['damaged', 'stream', long.length - 100]]);
    expect((await parse(long.subarray(0, -3))).anomalies).toEqual([['damaged', 'stream', long.length - 3]]);
  });

  it('that breaks in its second member keeps the first', async () => {
    const { opened, anomalies } = await parse(
      join(gzip('hello'), gzip('').subarray(0, 10), Buffer.alloc(9, 255)),
    );
    expect(opened).toEqual([['file', 'hello']]);
    expect(anomalies).toEqual([['damaged', 'stream', gzip('hello').length + 11]]);
  });

  it('without anything in it has no child when it is broken', async () => {
    expect(await parse(gzip('hello').subarray(0, 10))).toMatchObject({
      opened: [],
      anomalies: [['damaged', 'stream', 10]],
    });
    expect((await parse(gzip(''))).opened).toEqual([['file', '']]);
  });

  it('without a whole header is refused', async () => {
    await expect(parse(gzip('hello').subarray(0, 7))).rejects.toThrow(FormatError);
    await expect(parse(everyField('hello').subarray(0, 17))).rejects.toThrow(FormatError);
  });

  it('of many small members is read about once', () => {
    const part = gzipSync(Buffer.alloc(50_000, 'abc'));
    let read = 0;
    const bytes = Buffer.alloc(part.length * 2000, part);
    const source = new CountingSource(new MemorySource(bytes, 'x'), (length) => (read += length));
    const context = { budget: freeBudget, name: 'x', sibling: () => undefined };
    expect(parseCompressed(source, context, compressions.gzip).facts.memberCount).toBe(2000);
    expect(read / 2000).toBeLessThan(20_000);
  });

  it('spends the budget for what comes out of decompressors', () => {
    const budget = {
      ...freeBudget,
      chargeInflated: () => {
        throw new LimitError('maxInflatedBytes', 1, 'spent');
      },
    };
    const context = { budget, name: 'x', sibling: () => undefined };
    expect(() => parseCompressed(new MemorySource(gzip('hello'), 'x'), context, compressions.gzip)).toThrow(
      LimitError,
    );
  });
});

describe('a zlib stream', () => {
  it.each([1, 6, 9])('of level %d gives what it holds', async (level) => {
    expect(await parse(deflateSync('hello', { level }), 'model.z', compressions.zlib)).toMatchObject({
      facts: { kind: 'zlib', memberCount: 1, contentBytes: 5 },
      opened: [['model', 'hello']],
      anomalies: [],
    });
  });

  it('may be followed by another, as joblib reads it, but not by anything else', async () => {
    expect((await parse(join(zlib('hel'), zlib('lo')), 'x', compressions.zlib)).opened).toEqual([
      ['content', 'hello'],
    ]);
    const { anomalies } = await parse(join(zlib('hello'), Buffer.from('tail')), 'x', compressions.zlib);
    expect(anomalies).toEqual([['damaged', 'trailing', zlib('hello').length]]);
  });

  it('is refused where no header of it stands', async () => {
    await expect(parse(Buffer.from('hello'), 'x', compressions.zlib)).rejects.toThrow(FormatError);
  });
});

describe('identification', () => {
  const zlibClaim = (bytes: Uint8Array) => identifyZlib(bytes, new MemorySource(bytes, 'x'));

  it('takes gzip by its magic number', () => {
    expect(identifyGzip(gzip('hello'))?.confidence).toBe('certain');
    for (const bytes of [[], [0x1f, 0x8b], [0x1f, 0x8b, 7]])
      expect(identifyGzip(Uint8Array.from(bytes))).toBeUndefined();
  });

  it('takes zlib whatever the window and the level', () => {
    for (const windowBits of [9, 12, 15])
      for (const level of [0, 1, 6, 9])
        for (const text of ['', 'hello', 'hello '.repeat(1000)])
          expect(zlibClaim(deflateSync(text, { windowBits, level }))?.confidence).toBe('likely');
  });

  it('takes a zlib stream that is cut off, in its data or in its checksum', () => {
    const whole = deflateSync(poisonedPickle());
    for (const length of [whole.length - 8, whole.length - 4, whole.length - 1])
      expect(zlibClaim(whole.subarray(0, length))?.confidence).toBe('likely');
  });

  it.each(['5885fa', '2853722b56', '38cb9adcb6c1ca75', '789ccb48cd'])(
    'withdraws %s, which would be a stream that is cut off, for nothing known comes out',
    async (hex) => {
      const bytes = Buffer.from(hex, 'hex');
      expect(zlibClaim(bytes)?.isTentative).not.toBe(false);
      expect(await inspectBytes(bytes, 'blob')).toMatchObject({
        formats: [],
        told: [],
      });
    },
  );

  it.each([0, 400, 100_000])('tells what a cut stream runs behind %i bytes of constants', async (length) => {
    const text = `V${'A'.repeat(length)}\n0cposix\nsystem\n(S"id"\ntR.`;
    for (const cut of [1, 4]) {
      const { told } = await inspectBytes(deflateSync(text).subarray(0, -cut), 'x');
      expect(told).toContain('warning scan/damaged');
      expect(told.some((line) => line.startsWith('critical pickle/dangerous-call'))).toBe(true);
    }
  });

  it('takes a short zlib stream with a wrong checksum only where the name asks for it', async () => {
    const bytes = deflateSync(poisonedPickle());
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 1) ^ 1, bytes.length - 1);
    expect(zlibClaim(bytes)?.confidence).toBe('possible');
    expect((await inspectBytes(bytes, 'x.z')).told).toContain('critical pickle/dangerous-call x');
    expect((await inspectBytes(bytes, 'x.joblib')).told).toEqual(['warning scan/unrecognised']);
  });

  it('takes no zlib header alone, none with a dictionary, and no broken stream', () => {
    const dictionary = deflateSync('hello', { dictionary: Buffer.from('hell') });
    const broken = join(zlib('').subarray(0, 2), Buffer.alloc(100, 0xff));
    const headless = join(Buffer.from([0x78, 0x9d]), deflateRawSync('hello'));
    for (const bytes of [zlib('').subarray(0, 2), dictionary, broken, headless, Buffer.from('x')])
      expect(zlibClaim(bytes)).toBeUndefined();
  });

  it('takes hardly any noise behind a right header for zlib', () => {
    let seed = 1;
    const random = (): number => (seed = (seed * 48_271) % 0x7fff_ffff) & 0xff;
    let taken = 0;
    for (let trial = 0; trial < 1000; trial++) {
      const bytes = Uint8Array.from({ length: 200 }, random);
      bytes.set([0x78, 0x9c]);
      if (zlibClaim(bytes)?.confidence === 'likely') taken += 1;
    }
    expect(taken).toBeLessThan(5);
  });
});

describe('the name of the content', () => {
  it.each([
    ['model.pkl.gz', 'model.pkl'],
    ['sub/MODEL.JOBLIB.Z', 'MODEL.JOBLIB'],
    ['a.pkl.zlib', 'a.pkl'],
    ['model.gz', 'model'],
    ['model.joblib', 'content.joblib'],
    ['constant-1', 'content'],
    ['.gz', 'content'],
    ['.hidden', 'content'],
    ['', 'content'],
  ])('in %j is %s', (name, expected) => {
    expect(contentName(name)).toBe(expected);
  });
});

describe('a compressed model', () => {
  it.each([
    ['model.pkl.gz', 'model.pkl'],
    ['model.joblib', 'content.joblib'],
    ['weights', 'content'],
  ])('named %s is judged as what it holds', async (name, member) => {
    for (const pack of [gzipSync, deflateSync]) {
      const { told, outcome } = await inspectBytes(pack(poisonedPickle()), name);
      expect(told.filter((line) => !line.startsWith('info'))).toEqual([
        `critical pickle/dangerous-call ${member}`,
      ]);
      expect(outcome).toBe('scanned');
    }
  });

  it('can not hide in two halves', async () => {
    const whole = poisonedPickle();
    for (const at of [1, 10, whole.length - 1]) {
      const halves = [whole.subarray(0, at), whole.subarray(at)].map((half) => gzipSync(half));
      expect((await inspectBytes(join(...halves))).told).toContain(
        'critical pickle/dangerous-call content.bin',
      );
    }
  });

  it('can not hide in a constant of a pickle', async () => {
    const holder = pickle().proto(4).bytes(gzipSync(poisonedPickle())).stop().assemble();
    expect((await inspectBytes(holder, 'x.pkl')).told).toContain(
      'critical pickle/dangerous-call constant-1!content',
    );
  });

  it('that is cut off tells of what came out, and is never clean', async () => {
    const cut = deflateSync(poisonedPickle(), { finishFlush: constants.Z_SYNC_FLUSH });
    const { told, outcome } = await inspectBytes(cut, 'x.joblib');
    expect(told).toEqual(['critical pickle/dangerous-call content.joblib', 'warning scan/damaged']);
    expect(outcome).toBe('partial');
  });

  it('of nothing known is never clean where its name promises a model', async () => {
    for (const name of ['model.pkl.gz', 'model.joblib'])
      expect(await inspectBytes(gzip('prose'), name)).toMatchObject({ outcome: 'partial' });
    expect(await inspectBytes(gzip('prose'), 'notes.txt.gz')).toMatchObject({ outcome: 'scanned', told: [] });
  });

  it('without harm is silent', async () => {
    expect(await inspectBytes(gzipSync(cleanPickle()), 'model.joblib')).toMatchObject({ told: [] });
  });
});
