import { describe, expect, it } from '@jest/globals';
import { CountingSource } from '../../../src/bytes/counting-source.js';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { parseTflite } from '../../../src/formats/tflite/parse.js';
import { tfliteRules } from '../../../src/formats/tflite/rules/index.js';
import { flat, type FlatFields } from '../../support/flatbuffer-assembler.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { cleanPickle, poisonedPickle } from '../../support/models.js';
import { mutations } from '../../support/mutations.js';
import { operator, tensor, tflite, type TfliteParts } from '../../support/tflite-assembler.js';
import { zip } from '../../support/zip-assembler.js';

function parse(bytes: Uint8Array) {
  const context = { budget: freeBudget, name: 'm.tflite', sibling: () => undefined };
  return parseTflite(new MemorySource(bytes, 'm.tflite'), context);
}

function judge(parts: TfliteParts): string[] {
  const { facts } = parse(tflite(parts));
  return tfliteRules.flatMap((rule) =>
    Array.from(rule.check(facts), (found) => `${found.severity ?? rule.severity} ${rule.id}`),
  );
}

describe('operators', () => {
  it.each([
    'FlexReadFile',
    'FlexMatchingFiles',
    'FlexWriteFile',
    'FlexPyFunc',
    'FlexEagerPyFunc',
    'FlexSaveDataset',
    'PYTHON',
    'PyFunc',
    'LoadLibrary',
    'ShellExecute',
  ])('%s reaches out', (name) => {
    expect(judge({ customs: [name] })).toEqual(['critical tflite/operator-reach']);
  });

  it.each(['FlexRpcCall', 'FlexIO>ReadMem'])('%s is nothing a model needs', (name) => {
    expect(judge({ customs: [name] })).toEqual(['warning tflite/operator-reach']);
  });

  it.each(['ExampleBlend', 'FlexAddons>Gelu', 'FlexSentencepieceOp', 'Normalize', ''])(
    '%s is worth knowing',
    (name) => {
      expect(judge({ customs: [name] })).toEqual(['info tflite/custom-operator']);
    },
  );

  it.each(['TFLite_Detection_PostProcess', 'FlexErfinv', 'FlexTensorListReserve', 'FlexStringLength'])(
    '%s is silent',
    (name) => {
      expect(judge({ customs: [name] })).toEqual([]);
    },
  );

  it('that are declared and used by nothing are judged as well', () => {
    expect(judge({ customs: ['FlexErfinv', 'FlexWriteFile'] })).toEqual(['critical tflite/operator-reach']);
  });

  it('show the texts of their options', () => {
    const options = flat.bytes(Buffer.from('\u0001\u0002/etc/passwd\u0000xy'));
    const { facts } = parse(tflite({ customs: ['FlexReadFile'], operators: [operator({ 5: options })] }));
    expect(facts.operators[0]).toMatchObject({
      count: 1,
      texts: ['/etc/passwd'],
      node: 'subgraph main, operator 0',
    });
  });
});

describe('structure', () => {
  const outOfRange: readonly (readonly [string, TfliteParts])[] = [
    ['a tensor that is not there', { operators: [operator({ 1: flat.ints([1]) })] }],
    ['a tensor below -1', { operators: [operator({ 2: flat.ints([-2]) })] }],
    ['an operator code that is not there', { operators: [operator({ 0: flat.u32(9) })] }],
    ['a buffer that is not there', { tensors: [tensor({ 2: flat.u32(5) })] }],
    ['a buffer behind the file', { buffers: [{}, { 1: flat.u64(64), 2: flat.u64(2 ** 40) }] }],
    ['a buffer whose end wraps', { buffers: [{}, { 1: flat.u64(2 ** 63), 2: flat.u64(2 ** 63) }] }],
    [
      'a subgraph that is not there',
      { operators: [operator({ 3: flat.u8(103), 4: flat.table({ 0: flat.i32(4) }) })] },
    ],
    [
      'metadata in a buffer that is not there',
      { more: { 6: flat.tables([{ 0: flat.text('m'), 1: flat.u32(9) }]) } },
    ],
    ['a signature of no subgraph', { more: { 7: flat.tables([{ 2: flat.text('s'), 4: flat.u32(3) }]) } }],
  ];
  it.each(outOfRange)('%s is told', (_, parts) => {
    expect(judge(parts)).toEqual(['warning tflite/out-of-range']);
  });

  it('takes -1 for an input that is left out, and a subgraph that is there', () => {
    expect(judge({ operators: [operator({ 1: flat.ints([0, -1]) })] })).toEqual([]);
    expect(judge({ operators: [operator({ 3: flat.u8(92), 4: flat.table({}) })] })).toEqual([]);
  });

  it('compares buffers with shapes', () => {
    const held = (bytes: number, more: FlatFields): string[] =>
      judge({
        tensors: [tensor({ 2: flat.u32(1), ...more })],
        buffers: [{}, { 0: flat.bytes(new Uint8Array(bytes)) }],
      });
    expect(held(8, {})).toEqual([]);
    expect(held(2, { 0: flat.ints([3]), 1: flat.i8(17) })).toEqual([]);
    expect(held(99, { 1: flat.i8(5) })).toEqual([]);
    expect(held(4, {})).toEqual(['warning tflite/tensor-size']);
    expect(held(8, { 0: flat.ints([-2]) })).toEqual(['warning tflite/tensor-size']);
  });

  it('names files of external buffers that lie outside', () => {
    const group = (name: string): string[] => judge({ more: { 8: flat.tables([{ 0: flat.text(name) }]) } });
    expect(group('../w.bin')).toEqual(['critical tflite/external-buffer-outside']);
    expect(group('w.bin')).toEqual([]);
  });
});

describe('what travels with a model', () => {
  it('is judged: buffers, options, what stands behind, associated files', async () => {
    const pickle = poisonedPickle('hello');
    const inBuffer = tflite({
      tensors: [tensor({ 0: flat.ints([pickle.length]), 1: flat.i8(3), 2: flat.u32(1) })],
      buffers: [{}, { 0: flat.bytes(pickle) }],
    });
    const inOptions = tflite({ customs: ['FlexErfinv'], operators: [operator({ 5: flat.bytes(pickle) })] });
    const behind = Buffer.concat([tflite(), pickle]);
    for (const bytes of [inBuffer, inOptions, behind])
      expect((await inspectBytes(bytes, 'm.tflite')).told.join()).toContain('critical pickle/dangerous-call');
  });

  it('an archive of harmless files behind the model is what the metadata writer leaves', async () => {
    const model = tflite();
    const carried = zip(
      [
        { name: 'labels.txt', content: 'a\nb' },
        { name: 'c.pkl', content: cleanPickle() },
      ],
      {
        prefix: model,
        absolute: true,
      },
    );
    const { formats, told } = await inspectBytes(carried, 'm.tflite');
    expect(formats).toEqual(['metadata', 'pickle', 'tflite', 'zip']);
    expect(told.filter((line) => !line.startsWith('info'))).toEqual([]);
  });

  it('is the free text of its description', () => {
    expect(parse(tflite()).children.map(({ member, expects }) => [member, expects])).toEqual([
      ['metadata', 'metadata'],
    ]);
  });
});

describe('a walk', () => {
  it('does not read weights', () => {
    const bytes = tflite({
      tensors: [tensor({ 0: flat.ints([2 ** 20]), 2: flat.u32(1) })],
      buffers: [{}, { 0: flat.bytes(new Uint8Array(4 * 2 ** 20)) }],
    });
    let read = 0;
    const source = new CountingSource(new MemorySource(bytes, 'm'), (count) => (read += count));
    parseTflite(source, { budget: freeBudget, name: 'm', sibling: () => undefined });
    expect(read).toBeLessThan(32_768);
  });

  it('survives damage: a finding or a typed outcome', async () => {
    const original = tflite({
      customs: ['FlexErfinv', 'FlexReadFile'],
      tensors: [tensor({ 2: flat.u32(1) })],
      buffers: [{}, { 0: flat.bytes(new Uint8Array(8)) }],
      more: { 6: flat.tables([{ 0: flat.text('m'), 1: flat.u32(1) }]) },
    });
    for (const bytes of mutations(original, 800)) {
      const { outcome, told } = await inspectBytes(bytes, 'm.tflite');
      expect(told.join()).not.toContain('internal-error');
      if (outcome !== 'scanned') expect(told).not.toEqual([]);
    }
  });
});
