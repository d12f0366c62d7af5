import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { mayBeginMessage, MessageTrial, wantedFields } from '../../../src/codecs/protobuf/message-trial.js';
import type { ByteSource } from '../../../src/core/types.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import {
  bytesField,
  floatField,
  message,
  variedPadding,
  varintField,
} from '../../support/protobuf-assembler.js';

const trial = (...parts: readonly Uint8Array[]): MessageTrial =>
  new MessageTrial(new MemorySource(message(...parts), 'message'));

describe('a trial of a message', () => {
  it('passes over unknown fields and those of another wire type', () => {
    const some = trial(floatField(1, 1), varintField(9, 1), bytesField(1, 'name'), varintField(2, 3));
    const found = [...some.fields(some.whole, wantedFields({ 1: 'bytes', 2: 'varint' }))];
    expect(found.map(({ number, value }) => [number, value])).toEqual([
      [1, 0],
      [2, 3],
    ]);
    expect(some.first(some.whole, 2, 'bytes')).toBeUndefined();
  });

  it('ends at damage with what was found before', () => {
    const some = trial(bytesField(1, 'a'), Buffer.from([0x0a, 0x7f]));
    expect([...some.fields(some.whole, wantedFields({ 1: 'bytes' }))]).toHaveLength(1);
  });

  it('finds what stands behind a megabyte of padding', () => {
    const some = trial(Buffer.from('7801'.repeat(500_000), 'hex'), bytesField(1, 'name'));
    expect(some.first(some.whole, 1, 'bytes')?.start).toBe(1_000_000);
    expect(some.isSpent).toBe(false);
  });

  it('says that it ended before the message did', () => {
    const some = trial(variedPadding(9_000_000), bytesField(1, 'name'));
    expect(some.first(some.whole, 1, 'bytes')).toBeUndefined();
    expect(some.isSpent).toBe(true);
  });

  it('passes over copies of a field, however many', () => {
    const copies = Buffer.alloc(9_000_000, Buffer.from('7801', 'hex'));
    const some = trial(copies, bytesField(1, 'name'), copies, bytesField(1, 'again'));
    const found = [...some.fields(some.whole, wantedFields({ 1: 'bytes' }))];
    expect(found.map(({ start }) => start)).toEqual([9_000_000, 18_000_006]);
    expect(some.isSpent).toBe(false);
  });

  it('loses nothing where a run of copies is interrupted', () => {
    const seeds = [31, 32, 33, 63, 64, 65, 100, 131_071, 131_072, 131_073];
    for (const count of seeds) {
      const some = trial(
        Buffer.alloc(count * 2, Buffer.from('7801', 'hex')),
        varintField(15, 2),
        varintField(3, 9),
      );
      const values = [...some.fields(some.whole, wantedFields({ 3: 'varint', 15: 'varint' }))];
      expect(values.slice(-2).map(({ value }) => value)).toEqual([2, 9]);
    }
  });

  it('finds the same fields when the source was tried before, however far', () => {
    const parts = Array.from({ length: 200 }, (_, index) => varintField((index % 20) + 1, index));
    const damaged = Buffer.from([0x0b, 0x08, 0x01, 0x0c, 0x0a, 0x7f]);
    const source = new MemorySource(message(...parts, damaged), 'message');
    const valuesOf = (number: number): number[] => {
      const tried = new MessageTrial(source);
      return [...tried.fields(tried.whole, wantedFields({ [number]: 'varint' }))].map(({ value }) => value);
    };
    const expected = (number: number): number[] =>
      parts.map((_, index) => index).filter((index) => (index % 20) + 1 === number);
    const first = new MessageTrial(source);
    expect(first.first(first.whole, 3, 'varint')?.value).toBe(2);
    for (const number of [1, 3, 20, 1]) expect(valuesOf(number)).toEqual(expected(number));
  });

  it('walks on behind a group', () => {
    const group = Buffer.from([0x0b, 0x10, 0x05, 0x0c]);
    const some = trial(group, varintField(2, 7));
    for (let time = 0; time < 2; time++) expect(some.first(some.whole, 2, 'varint')?.value).toBe(7);
  });

  it('reads the beginning of a source once, however many formats try it', () => {
    const inner = new MemorySource(message(varintField(1, 1), bytesField(2, 'a')), 'message');
    const reads: number[] = [];
    const counted: ByteSource = {
      name: inner.name,
      size: inner.size,
      read: (offset, length) => {
        reads.push(offset);
        return inner.read(offset, length);
      },
      slice: (offset, length) => inner.slice(offset, length),
    };
    for (let time = 0; time < 10; time++) {
      const some = new MessageTrial(counted);
      expect([...some.fields(some.whole, wantedFields({ 1: 'varint', 2: 'bytes' }))]).toHaveLength(2);
    }
    expect(reads).toEqual([0]);
  });

  it.each([
    [[0x08], true],
    [[0x2d], true],
    [[0x00], false],
    [[0x0c], false],
    [[0x0f], false],
    [[], false],
  ])('first bytes %j', (head, expected) => {
    expect(mayBeginMessage(Uint8Array.from(head))).toBe(expected);
  });
});

/** What every reader of protobuf passes over: known numbers of a wire type that no field has, and much that is unknown. */
const padding = message(
  ...Array.from({ length: 12 }, (_, index) => floatField(index + 1, 1)),
  ...Array.from({ length: 6_000 }, () => varintField(5_000, 1)),
);
const fixtures = join(import.meta.dirname, '../../../fixtures');
const hostile = ['caffe', 'caffe2', 'coreml', 'keras', 'onnx', 'paddle', 'tf-graph'].flatMap((folder) =>
  readdirSync(join(fixtures, folder))
    .filter((name) => /\.hit\.(?:pb|meta|onnx|mlmodel|caffemodel|pdmodel)$/.test(name))
    .map((name) => join(folder, name)),
);

describe('a hostile file behind fields that its readers pass over', () => {
  it('has fixtures of every format', () => {
    expect(new Set(hostile.map((path) => path.split(/[/\\]/)[0])).size).toBeGreaterThanOrEqual(6);
  });

  it.each(hostile)('%s', async (path) => {
    const content = readFileSync(join(fixtures, path));
    const plain = await inspectBytes(content, path);
    const padded = await inspectBytes(message(padding, content), path);
    expect(padded.formats).toEqual(expect.arrayContaining([...plain.formats]));
    expect(padded.told).toEqual(expect.arrayContaining(plain.told.filter((line) => !line.includes('scan/'))));
  });
});
