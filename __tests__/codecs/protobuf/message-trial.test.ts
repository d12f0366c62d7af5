import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { mayBeginMessage, MessageTrial } from '../../../src/codecs/protobuf/message-trial.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { bytesField, floatField, message, varintField } from '../../support/protobuf-assembler.js';

const trial = (...parts: readonly Uint8Array[]): MessageTrial =>
  new MessageTrial(new MemorySource(message(...parts), 'message'));

describe('a trial of a message', () => {
  it('passes over unknown fields and those of another wire type', () => {
    const some = trial(floatField(1, 1), varintField(9, 1), bytesField(1, 'name'), varintField(2, 3));
    const found = [...some.fields(some.whole, { 1: 'bytes', 2: 'varint' })];
    expect(found.map(({ number, value }) => [number, value])).toEqual([
      [1, 0],
      [2, 3],
    ]);
    expect(some.first(some.whole, 2, 'bytes')).toBeUndefined();
  });

  it('ends at damage with what was found before', () => {
    const some = trial(bytesField(1, 'a'), Buffer.from([0x0a, 0x7f]));
    expect([...some.fields(some.whole, { 1: 'bytes' })]).toHaveLength(1);
  });

  it('looks at 5,000 candidates of a message', () => {
    const some = trial(...Array.from({ length: 6_000 }, () => varintField(1, 1)));
    expect([...some.fields(some.whole, { 1: 'varint' })]).toHaveLength(5_000);
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
