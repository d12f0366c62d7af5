import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeCode, startsLikeCode, type CodeReading } from '../../../src/codecs/marshal/decode-code.js';
import { LimitError } from '../../../src/core/errors.js';
import type { Budget } from '../../../src/core/types.js';
import { code, long, marshal, reference, text, tuple } from '../../support/marshal-assembler.js';

const free: Budget = { check: () => undefined, chargeInflated: () => undefined };
const folder = join(import.meta.dirname, '../../../fixtures/python-code');
const fixture = (name: string): Uint8Array => readFileSync(join(folder, name));
const genuine = readdirSync(folder).filter((name) => name.endsWith('.hit.marshal'));

function decode(bytes: Uint8Array): CodeReading {
  const [reading] = decodeCode(bytes, free);
  if (reading === undefined) throw new Error('no reading');
  return reading;
}

const layoutOf = (release: string): string => {
  const minor = Number(release.split('.')[1]);
  if (release.startsWith('2')) return '2.7';
  if (minor <= 7) return '3.0-3.7';
  return minor <= 10 ? '3.8-3.10' : '3.11-3.14';
};

describe('decodeCode', () => {
  it.each(genuine.filter((name) => name.startsWith('system-')))(
    '%s is read in its own layout alone',
    (name) => {
      const readings = decodeCode(fixture(name), free);
      const release = /-([\d.]+)\.hit/.exec(name)?.[1] ?? '';
      expect(readings.map(({ layout }) => layout)).toEqual([layoutOf(release)]);
      const [reading] = readings;
      expect(reading?.length).toBe(fixture(name).length);
      expect(reading?.root).toMatchObject({
        name: '<lambda>',
        filename: 'model.py',
        firstLine: 1,
        argumentCount: 1,
        names: ['__import__', 'system'],
      });
      expect(reading?.root?.varnames).toEqual(['x']);
    },
  );

  it('keeps nested functions among the constants', () => {
    const { finished, root } = decode(fixture('nested-3.12.hit.marshal'));
    expect(finished.map(({ qualname }) => qualname)).toEqual(['f.<locals>.g', 'f']);
    expect(root?.constants.map(({ type }) => type)).toContain('code');
  });

  it('says where the bytecode stands, so that findings can point there', () => {
    const bytes = fixture('system-3.8.hit.marshal');
    const root = decode(bytes).root;
    const at = root?.bytecodeOffset ?? 0;
    expect(bytes.subarray(at, at + (root?.bytecode.length ?? 0))).toEqual(root?.bytecode);
  });

  it('does not mind bytes behind the code object, as marshal.loads does not', () => {
    const bytes = Buffer.concat([fixture('system-3.8.hit.marshal'), Buffer.from('anything')]);
    expect(decode(bytes).root?.name).toBe('<lambda>');
    expect(decode(bytes).trouble).toBeUndefined();
  });

  it.each([
    ['int', Uint8Array.of(0x69, 0xff, 0xff, 0xff, 0xff), '-1'],
    ['long', long([1, 2], false), String(1 + 2 * 2 ** 15)],
    ['negative long', long([5], true), '-5'],
    ['float', Uint8Array.of(0x67, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f), '1.5'],
    ['text float', Uint8Array.of(0x66, 3, ...Buffer.from('2.5')), '2.5'],
  ])('reads an %s', (_, constant, printed) => {
    expect(decode(code({ constants: [constant] })).root?.constants).toEqual([
      { type: 'number', text: printed },
    ]);
  });

  it('reads every kind of string and container', () => {
    const constants = [
      text('z', 'short'),
      text('u', 'ünï'),
      Uint8Array.of(0x73, 2, 0, 0, 0, 1, 2),
      tuple([text('z', 'a')]),
      Uint8Array.of(0x5b, 1, 0, 0, 0, 0x4e),
      Uint8Array.of(0x7b, 0x54, 0x46, 0x30),
      Uint8Array.of(0x3e, 0, 0, 0, 0),
      Uint8Array.of(0x3a, 0x4e, 0x4e, 0x4e),
      Uint8Array.of(0x2e),
    ];
    expect(decode(code({ constants })).root?.constants.map(({ type }) => type)).toEqual([
      'str',
      'str',
      'bytes',
      'tuple',
      'list',
      'dict',
      'frozenset',
      'slice',
      'ellipsis',
    ]);
  });

  it('gives no index to None, whatever its flag says, as CPython does not', () => {
    const constants = [Uint8Array.of(0xce), Uint8Array.of(0xda, 1, 0x41), reference(1)];
    expect(decode(code({ constants, isFlagged: true })).root?.constants[2]).toEqual({
      type: 'str',
      text: 'A',
    });
  });

  it('follows a list that holds itself only once', () => {
    const selfish = Uint8Array.of(0xdb, 1, 0, 0, 0, ...reference(0));
    const list = decode(code({ constants: [selfish] })).root?.constants[0];
    expect(list?.type === 'list' && list.items[0] === list).toBe(true);
  });

  it.each([
    ['a reference to nothing', reference(7), 'a reference names nothing'],
    ['an unknown type', Uint8Array.of(0x21), 'no object has the type byte 0x21'],
    ['a container that does not fit', Uint8Array.of(0x28, 0xff, 0xff, 0xff, 0x7f), 'does not fit'],
    ['a digit that is too large', long([0x8000], false), 'too large'],
    ['NULL', Uint8Array.of(0x30), 'NULL stands'],
    ['a negative length', Uint8Array.of(0x73, 0xff, 0xff, 0xff, 0xff), 'negative length'],
  ])('refuses %s', (_, constant, detail) => {
    const reading = decode(code({ constants: [constant] }));
    expect(reading.root).toBeUndefined();
    expect(reading.trouble?.detail).toContain(detail);
  });

  it.each([
    ['tuples', Uint8Array.of(0x29, 1)],
    ['dicts', Uint8Array.of(0x7b, 0x4e)],
  ])('reads %s as deep as CPython and no deeper', (_, level) => {
    const end = level[0] === 0x7b ? 0x30 : 0x4e;
    const nested = (depth: number): Uint8Array => {
      const levels = Buffer.concat([...Array.from({ length: depth }, () => level), Buffer.from('N')]);
      return code({ constants: [marshal(levels, new Uint8Array(end === 0x30 ? depth : 0).fill(end))] });
    };
    expect(decode(nested(1990)).root).toBeDefined();
    expect(decode(nested(2100)).trouble?.detail).toContain('too deep');
    expect(decode(nested(200_000)).trouble?.detail).toContain('too deep');
  });

  it('reads functions in functions as deep as CPython', () => {
    const nested = Array.from({ length: 990 }).reduce<Uint8Array>(
      (inner) => code({ constants: [inner] }),
      code({}),
    );
    expect(decode(nested).finished.length).toBe(991);
  });

  it('does not follow tuples of tuples of references by their number of paths', () => {
    const levels = Array.from({ length: 60 }, (_, level) =>
      level === 0
        ? Uint8Array.of(0xa9, 1, 0x4e)
        : marshal(Uint8Array.of(0xa9, 2), reference(level - 1), reference(level - 1)),
    );
    expect(decode(code({ constants: levels })).root?.constants.length).toBe(60);
  });

  it('stops at its budget of objects and says so', () => {
    const many = 2_000_100;
    const constant = Buffer.concat([
      Uint8Array.of(0x28),
      Buffer.from(Uint32Array.of(many).buffer),
      Buffer.alloc(many, 'N'),
    ]);
    expect(decode(code({ constants: [constant] })).trouble).toMatchObject({ kind: 'limit' });
  });

  it('lets the budget of the whole file through', () => {
    const spent: Budget = {
      check: () => {
        throw new LimitError('time', 1, 'the time is up');
      },
      chargeInflated: () => undefined,
    };
    const constant = Buffer.concat([Uint8Array.of(0x28, 0, 0x20, 0, 0), Buffer.alloc(0x2000, 'N')]);
    expect(() => decodeCode(code({ constants: [constant] }), spent)).toThrow(LimitError);
  });

  it.each(genuine.filter((name) => name.startsWith('nested-')))(
    '%s breaks off wherever it is cut',
    (name) => {
      const bytes = fixture(name);
      for (let length = 0; length < bytes.length; length++) {
        const [reading] = decodeCode(bytes.subarray(0, length), free);
        expect(reading?.root).toBeUndefined();
        expect(reading?.trouble).toBeDefined();
      }
    },
  );

  it('survives every flipped bit', () => {
    const bytes = fixture('nested-3.11.hit.marshal');
    for (let bit = 0; bit < 8 * bytes.length; bit++) {
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(decodeCode(flipped, free).length).toBeGreaterThan(0);
    }
  });

  it('makes something of any bytes', () => {
    fc.assert(
      fc.property(fc.constantFrom(0x63, 0xe3), fc.uint8Array({ maxLength: 200 }), (type, rest) => {
        const bytes = Uint8Array.of(type, ...rest);
        startsLikeCode(bytes);
        const readings = decodeCode(bytes, free);
        expect(readings.every(({ root, trouble }) => (root === undefined) === (trouble !== undefined))).toBe(
          true,
        );
      }),
    );
  });
});

describe('startsLikeCode', () => {
  it.each(genuine)('knows %s', (name) => {
    expect(startsLikeCode(fixture(name))).toBe(true);
  });

  it('takes no text and no protocol 0 pickle for code', () => {
    for (const other of [
      'const answer = 42; // some script that begins with a c',
      'cposix\nsystem\n(S"echo"\ntR.',
      'cexceptions\nValueError\np0\n(Vbad\np1\ntp2\nRp3\n.',
    ])
      expect(startsLikeCode(Buffer.from(other))).toBe(false);
  });
});
