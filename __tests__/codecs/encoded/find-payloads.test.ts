import { createHash } from 'node:crypto';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { findPayloads } from '../../../src/codecs/encoded/find-payloads.js';
import { payloadChildren } from '../../../src/codecs/encoded/payload-children.js';
import { startsLikeArtifact } from '../../../src/codecs/encoded/artifact-heads.js';
import { mayBeEncoded } from '../../../src/codecs/encoded/readings.js';
import type { Budget } from '../../../src/core/types.js';
import { callPickle } from '../../support/pickle-assembler.js';
import { tar } from '../../support/tar-assembler.js';

const budget: Budget = { check: () => undefined, chargeInflated: () => undefined };
const source = Buffer.from("import os\nos.system('echo hello')\n");
const model = Buffer.from(callPickle(4, 'os', 'system', 'echo hello'));

const reversed = (text: string): string => Array.from(text).reverse().join('');
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const rot13 = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) + (letter.toLowerCase() < 'n' ? 13 : -13)),
  );

function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups
    .map((group) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number.parseInt(group.padEnd(5, '0'), 2)))
    .join('');
}

function base85(bytes: Uint8Array, alphabet: (value: number) => string): string {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  const groups = Array.from({ length: padded.length / 4 }, (_, index) => padded.readUInt32BE(index * 4));
  const text = groups
    .map((group) => [4, 3, 2, 1, 0].map((power) => alphabet(Math.floor(group / 85 ** power) % 85)).join(''))
    .join('');
  return text.slice(0, text.length - (padded.length - bytes.length));
}

const digits85 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';

/** A payload by the encodings around it. */
const encodings: Readonly<Record<string, (bytes: Buffer) => string>> = {
  base64,
  'base64 without padding': (bytes) => base64(bytes).replace(/=+$/, ''),
  'base64 for URLs': (bytes) => bytes.toString('base64url'),
  'base64 in lines': (bytes) => base64(bytes).replace(/.{20}/g, '$&\n'),
  'base64 with blanks': (bytes) => base64(bytes).replace(/.{5}/g, '$& '),
  'base64, reversed': (bytes) =>
    reversed(base64(Buffer.concat([bytes, Buffer.from('#'.repeat((4 - (bytes.length % 3)) % 3 || 1))]))),
  hex: (bytes) => bytes.toString('hex'),
  'hex in capitals': (bytes) => bytes.toString('hex').toUpperCase(),
  base32,
  base85: (bytes) => base85(bytes, (value) => digits85.charAt(value)),
  ascii85: (bytes) => base85(bytes, (value) => String.fromCharCode(value + 33)),
  'zlib in base64': (bytes) => base64(deflateSync(bytes)),
  'gzip in hex': (bytes) => gzipSync(bytes).toString('hex'),
  'base64 twice': (bytes) => base64(Buffer.from(base64(bytes))),
  'zlib in base64 in zlib in hex': (bytes) =>
    deflateSync(Buffer.from(base64(deflateSync(bytes)))).toString('hex'),
  escapes: (bytes) => Array.from(bytes, (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(''),
  percent: (bytes) => Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  'a list of characters': (bytes) => `[${Array.from(bytes).join(', ')}]`,
  'characters with blanks': (bytes) => Array.from(bytes).join(' '),
};

describe('payloads', () => {
  it.each(Object.entries(encodings))('%s: source', (_, encode) => {
    const found = findPayloads(encode(source), budget).payloads;
    expect(found.filter(({ kind }) => kind === 'python').map(({ bytes }) => bytes)).toContainEqual(
      expect.stringContaining("os.system('echo hello')"),
    );
  });

  it.each(Object.entries(encodings))('%s: a pickle', (name, encode) => {
    // A text that is reversed as a whole is told by its padding.
    if (name === 'base64, reversed') return;
    const found = findPayloads(encode(model), budget).payloads;
    expect(
      found
        .filter(({ kind }) => kind === 'artifact')
        .map(({ bytes }) => Buffer.from(bytes, 'latin1').subarray(0, 8)),
    ).toContainEqual(model.subarray(0, 8));
  });

  it.each(Object.entries(encodings))('%s: its head is worth decoding', (_, encode) => {
    expect(mayBeEncoded(Buffer.from(encode(source).slice(0, 48)), startsLikeArtifact)).toBe(true);
  });

  it.each([
    ['rot13', rot13(source.toString())],
    ['reversed', reversed(source.toString())],
  ])('%s', (_, text) => {
    expect(findPayloads(text, budget).payloads.map(({ kind }) => kind)).toEqual(['python']);
  });

  it('say in which order they are encoded', () => {
    const [payload] = findPayloads(base64(deflateSync(source)), budget).payloads;
    expect(payload?.layers).toEqual(['base64', 'zlib']);
  });

  it('are found where what comes out is a tar, whose mark stands behind its first name', () => {
    const archive = tar([{ name: 'data.pkl', content: model }]);
    const [payload] = findPayloads(base64(gzipSync(archive)), budget).payloads;
    expect(payload).toMatchObject({ kind: 'artifact', bytes: archive.toString('latin1') });
  });
});

describe('constants of genuine models', () => {
  const digest = (algorithm: string): string[] =>
    Array.from({ length: 400 }, (_, index) => createHash(algorithm).update(String(index)).digest('hex'));
  const random = Array.from({ length: 400 }, (_, index) =>
    createHash('sha512').update(String(index)).digest(),
  );

  it.each(['md5', 'sha1', 'sha256', 'sha512'])('%s digests are none', (algorithm) => {
    expect(digest(algorithm).flatMap((text) => findPayloads(text, budget).payloads)).toEqual([]);
  });

  it('random tokens are none', () => {
    const tokens = random.flatMap((bytes) => [
      base64(bytes),
      bytes.toString('base64url'),
      base32(bytes),
      base85(bytes, (value) => digits85.charAt(value)),
    ]);
    expect(
      tokens
        .flatMap((text) => findPayloads(text, budget).payloads)
        .filter(({ bytes }) => bytes.length > 8 && !startsWithRare(bytes)),
    ).toEqual([]);
  });

  it.each([
    [
      'a picture',
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    ],
    ['data', base64(Buffer.from('{"import": [1, 2, 3], "class": "x", "print": null}'))],
    ['prose', base64(Buffer.from('We import goods and print them; the class opens at nine.'))],
    [
      'a web token',
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
    ],
    ['a name', 'encoder.layer.11.attention.self.query.weight'],
    ['words', 'the quick brown fox jumps over the lazy dog and runs'],
    ['numbers', '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14'],
    ['a path of escapes', 'C:\\\\x64\\\\program\\\\x86\\\\data\\\\x01'],
    ['plain source', "import os\nos.system('echo hello')\n"],
  ])('%s is none', (_, text) => {
    expect(findPayloads(text, budget)).toEqual({ payloads: [], isCut: false });
  });
});

/** Two bytes of a magic number occur by chance; the engine then finds nothing that parses. */
function startsWithRare(bytes: string): boolean {
  return bytes.charCodeAt(0) === 0x78 || bytes.charCodeAt(0) === 0x80 || bytes.charCodeAt(3) === 0;
}

describe('time', () => {
  it.each([
    ['digits', 'A'.repeat(2_000_000)],
    ['hex digits', '41'.repeat(1_000_000)],
    ['escapes', '\\x41'.repeat(300_000)],
    ['half escapes', '\\x4'.repeat(300_000)],
    ['numbers', '65,'.repeat(300_000)],
    ['percent signs', '%4'.repeat(300_000)],
    ['blanks', ' '.repeat(1_000_000)],
    ['base85', '!a'.repeat(300_000)],
    ['reversed words', 'tropmi '.repeat(100_000)],
  ])('%s cost linear time', (_, text) => {
    const started = performance.now();
    findPayloads(text, budget);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

it('says where there is more to decode than is tried', () => {
  const nested = Array.from({ length: 4 }).reduce<string>(
    (text) => Buffer.from(text).toString('hex'),
    'ab'.repeat(2 ** 21),
  );
  const children = payloadChildren(nested, budget);
  expect(children.map(({ member }) => member)).toEqual(['encodings']);
  expect(() => children[0]?.open()).toThrow('a constant can be decoded in more ways than are tried');
});
