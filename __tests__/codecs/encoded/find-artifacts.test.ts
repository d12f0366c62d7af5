import { describe, expect, it } from '@jest/globals';
import { CountingSource } from '../../../src/bytes/counting-source.js';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { findArtifacts } from '../../../src/codecs/encoded/find-artifacts.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { cleanPickle, poisonedPickle } from '../../support/models.js';
import { randomNumbers } from '../../support/mutations.js';

function find(bytes: Uint8Array): string[] {
  const source = new MemorySource(bytes, 'x');
  return findArtifacts(source, { offset: 0, length: bytes.length }, freeBudget).found.map(
    ({ kind, at }) => `${kind} ${String(at.offset)}`,
  );
}

const noise = (length: number, seed = 5): Buffer => {
  const random = randomNumbers(seed);
  return Buffer.from(Array.from({ length }, () => random(256)));
};
const header = (hexadecimal: string, length: number): Buffer =>
  Buffer.concat([Buffer.from(hexadecimal, 'hex'), Buffer.alloc(length)]);
/** class, order, version; type and machine. */
const elf = (type: string, machine: string): Buffer =>
  Buffer.concat([header('7f454c46020101', 9), Buffer.from(type + machine, 'hex'), Buffer.alloc(44)]);
const portable = Buffer.concat([header('4d5a', 58), Buffer.from('40000000', 'hex'), header('50450000', 20)]);
const member = Buffer.concat([
  header('504b03041400000000000000', 14),
  Buffer.from('05000000', 'hex'),
  Buffer.from('a.pklcontent'),
]);

describe('artifacts in bytes of unknown layout', () => {
  it.each([
    ['a library of Linux', elf('0300', '3e00'), 'program'],
    ['a program of Linux on Arm', elf('0200', 'b700'), 'program'],
    ['a program of Windows', portable, 'program'],
    ['a library of macOS', header('cffaedfe0c0000010000000006000000', 20), 'program'],
    ['a script', Buffer.from('#!/usr/bin/env python\nprint(1)\n'), 'script'],
    ['a member of a zip archive', member, 'archive'],
    ['a pickle', poisonedPickle('hello'), 'pickle'],
    ['a pickle of text', Buffer.from("cposix\nsystem\n(S'echo hello'\ntR."), 'pickle'],
    ['a pickle of text behind a mark', Buffer.from("(cposix\nsystem\nS'echo hello'\no."), 'pickle'],
  ])('has %s where it begins', (_, artifact, kind) => {
    expect(find(Buffer.concat([Buffer.alloc(100, 1), artifact, Buffer.alloc(100, 1)]))).toContain(
      `${kind} 100`,
    );
  });

  it('finds what lies over the edge of a window', () => {
    const before = Buffer.alloc(2 ** 20 - 10, 1);
    expect(find(Buffer.concat([before, poisonedPickle('hello')]))).toEqual([
      `pickle ${String(2 ** 20 - 10)}`,
    ]);
  });

  it('reads the last letters of a word as the module, too', () => {
    expect(find(Buffer.from('shcos\nsystem\n(tR.'))).toContain('pickle 2');
  });

  it.each([
    ['what a GPU runs', elf('0300', 'be00')],
    ['an object that is linked into none', elf('0100', '3e00')],
    ['letters that begin a program of Windows', Buffer.from(`MZ${'a'.repeat(200)}`)],
    ['a header of zip with a method that there is not', header('504b0304140000004d00', 60)],
    ['the first opcode of a pickle alone', Buffer.from('8004ffffffff', 'hex')],
    ['a pickle that imports nothing', cleanPickle()],
    ['lines of prose', Buffer.from('the\ncat\nsat on the mat\nclose\nby\n'.repeat(20))],
  ])('passes over %s', (_, bytes) => {
    expect(find(Buffer.concat([bytes, Buffer.alloc(64)]))).toEqual([]);
  });

  it('finds nothing in noise', () => {
    expect(find(noise(2 ** 21))).toEqual([]);
  });

  it('tells each kind apart where there are many of one, and that there are', () => {
    const decoys = Array.from({ length: 120 }, () => poisonedPickle('hello'));
    const bytes = Buffer.concat([...decoys, elf('0300', '3e00')]);
    const source = new MemorySource(bytes, 'x');
    const { found, anomalies } = findArtifacts(source, { offset: 0, length: bytes.length }, freeBudget);
    expect(found.map(({ kind }) => kind)).toEqual([...Array<string>(100).fill('pickle'), 'program']);
    expect(anomalies.map(({ kind, key }) => [kind, key])).toEqual([['limit', 'maxFound-pickle']]);
  });

  it('is done with the first hundred where there are no more', () => {
    const bytes = Buffer.concat(Array.from({ length: 100 }, () => poisonedPickle('hello')));
    const source = new MemorySource(bytes, 'x');
    const { found, anomalies } = findArtifacts(source, { offset: 0, length: bytes.length }, freeBudget);
    expect([found.length, anomalies]).toEqual([100, []]);
  });

  it('tells that it does not search all of what is vast', () => {
    const source = new MemorySource(Buffer.alloc(2 ** 21 + 5), 'x');
    const search = (most: number) =>
      findArtifacts(source, { offset: 0, length: source.size }, freeBudget, most).anomalies;
    expect(search(2 ** 21)).toMatchObject([
      { kind: 'limit', key: 'maxSearchedBytes', at: { offset: 2 ** 21, length: 5 } },
    ]);
    expect(search(2 ** 22)).toEqual([]);
  });

  it('reads each byte about once', () => {
    let read = 0;
    const source = new CountingSource(new MemorySource(noise(2 ** 21), 'x'), (length) => (read += length));
    findArtifacts(source, { offset: 0, length: source.size }, freeBudget);
    expect(read).toBeLessThan(2 ** 21 + 4_096);
  });
});
