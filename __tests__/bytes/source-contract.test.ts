import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CountingSource } from '../../src/bytes/counting-source.js';
import { FileSource } from '../../src/bytes/file-source.js';
import { MemorySource } from '../../src/bytes/memory-source.js';
import { ReadAheadSource } from '../../src/bytes/read-ahead-source.js';
import { FormatError } from '../../src/core/errors.js';
import type { ByteSource } from '../../src/core/types.js';

const content = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
const folder = mkdtempSync(join(tmpdir(), 'bytes-'));
const file = join(folder, 'content');
writeFileSync(file, content);
const opened = FileSource.open(file, 'content');

afterAll(() => {
  opened.close();
  rmSync(folder, { recursive: true });
});

const padded = new MemorySource(Buffer.concat([Buffer.alloc(7), content, Buffer.alloc(9)]), 'padded');
const implementations: [string, ByteSource][] = [
  ['a file', opened],
  ['memory', new MemorySource(content, 'content')],
  ['a counting source', new CountingSource(new MemorySource(content, 'content'), () => undefined)],
  ['a source that reads ahead', new ReadAheadSource(opened)],
  ['a slice', padded.slice(7, 1000, 'content')],
  ['a slice of a slice', padded.slice(2, 1010).slice(5, 1000, 'content')],
  ['a slice of a file', opened.slice(0, 1000)],
];

describe.each(implementations)('%s as a byte source', (_, source) => {
  it('knows its name and size', () => {
    expect([source.name, source.size]).toEqual(['content', 1000]);
  });

  it.each([
    [0, 1000],
    [0, 1],
    [999, 1],
    [250, 300],
    [1000, 0],
    [0, 0],
  ])('reads %i + %i exactly', (offset, length) => {
    expect(Array.from(source.read(offset, length))).toEqual(
      Array.from(content.slice(offset, offset + length)),
    );
  });

  it.each([
    [0, 1001],
    [1000, 1],
    [1001, 0],
    [-1, 1],
    [0, -1],
    [0.5, 1],
    [0, 1.5],
    [Number.NaN, 1],
    [0, Number.NaN],
    [Number.POSITIVE_INFINITY, 0],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    [2 ** 53, 1],
  ])('refuses to read or slice %d + %d', (offset, length) => {
    expect(() => source.read(offset, length)).toThrow(FormatError);
    expect(() => source.slice(offset, length)).toThrow(expect.objectContaining({ code: 'unexpected-end' }));
  });

  it('says where it ended, inside itself', () => {
    expect(() => source.read(990, 20)).toThrow(expect.objectContaining({ at: { offset: 990, length: 10 } }));
    expect(() => source.read(-5, 20)).toThrow(expect.objectContaining({ at: { offset: 0, length: 1000 } }));
  });

  it('slices into windows with bounds and a name of their own', () => {
    const window = source.slice(100, 50, 'window');
    expect([window.name, window.size]).toEqual(['window', 50]);
    expect(Array.from(window.read(10, 5))).toEqual(Array.from(content.slice(110, 115)));
    expect(() => window.read(49, 2)).toThrow(FormatError);
    expect(() => window.slice(0, 51)).toThrow(FormatError);
  });

  it('gives the same bytes again after other reads', () => {
    const first = Array.from(source.read(3, 4));
    source.read(500, 100);
    expect(Array.from(source.read(3, 4))).toEqual(first);
  });
});
