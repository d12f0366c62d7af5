import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CountingSource } from '../../../src/bytes/counting-source.js';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { finalLayerChild, type PlacedTensor } from '../../../src/codecs/weights/final-layer.js';
import { readFloats } from '../../../src/codecs/weights/read-floats.js';
import { legacyTensors } from '../../../src/formats/torch/legacy-tensors.js';
import { parseWeights } from '../../../src/formats/weights/parse.js';
import { outliersOf } from '../../../src/formats/weights/rules/outliers.js';
import { FileBudget } from '../../../src/engine/file-budget.js';
import { inspect } from '../../../src/engine/inspection/inspect.js';
import { formats } from '../../../src/formats/index.js';
import { inspectBytes } from '../../support/inspect-bytes.js';

const fixture = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/weights', name));
const source = new MemorySource(new Uint8Array(1), 'x');

function layer(name: string, ...shape: number[]): PlacedTensor[] {
  const range = { offset: 0, length: 1 };
  const bias = name.replace(/weight$/, 'bias');
  return [
    { name, shape, dtype: 'F32', range },
    { name: bias, shape: shape.slice(0, 1), dtype: 'F32', range },
  ];
}

describe('the final layer', () => {
  it.each([
    ['of torchvision', [...layer('layer4.1.conv', 512, 512), ...layer('fc.weight', 1000, 512)], 'fc.weight'],
    ['of a sequence', [...layer('2.weight', 64, 32), ...layer('10.weight', 10, 64)], '10.weight'],
    [
      'of a vision transformer',
      [...layer('vit.pooler.dense.weight', 768, 768), ...layer('classifier.weight', 1000, 768)],
      'classifier.weight',
    ],
    [
      'of a classifier of several layers',
      [...layer('classifier.1.weight', 64, 64), ...layer('classifier.3.weight', 10, 64)],
      'classifier.3.weight',
    ],
  ])('%s is found', (_, tensors, name) => {
    expect(finalLayerChild(source, tensors)?.member).toBe(name);
  });

  it.each([
    [
      'a language model',
      [...layer('model.embed_tokens.weight', 32000, 64), ...layer('classifier.weight', 10, 64)],
    ],
    ['two classes', layer('fc.weight', 2, 512)],
    ['a vocabulary', layer('head.weight', 50257, 768)],
    ['no bias', layer('fc.weight', 10, 512).slice(0, 1)],
    ['integers', layer('fc.weight', 10, 512).map((tensor) => ({ ...tensor, dtype: 'I8' }))],
  ])('is none with %s', (_, tensors) => {
    expect(finalLayerChild(source, tensors)).toBeUndefined();
  });
});

describe('whether layers are measured', () => {
  const vocabulary = [...layer('model.embed_tokens.weight', 300, 64), ...layer('lm_head.weight', 300, 64)];

  it('is the user’s to say', () => {
    const classifier = layer('fc.weight', 10, 64);
    expect(finalLayerChild(source, classifier, { weights: 'false' })).toBeUndefined();
    expect(finalLayerChild(source, classifier, { weights: 'true' })?.member).toBe('fc.weight');
    expect(finalLayerChild(source, vocabulary)).toBeUndefined();
    expect(finalLayerChild(source, vocabulary, { weights: 'true' })?.member).toBe('lm_head.weight');
  });

  it('is no question where they are larger than is read, unless they are asked for', () => {
    const large = layer('head.weight', 21_843, 1_024);
    expect(finalLayerChild(source, large)).toBeUndefined();
    expect(finalLayerChild(source, large, { weights: 'true' })).toBeDefined();
  });

  it.each([
    'poisoned-legacy.hit.pt',
    ...['pt', 'onnx', 'h5', 'keras', 'tflite', 'safetensors'].map((ending) => `poisoned.hit.${ending}`),
  ])('holds for %s', async (name) => {
    const inspected = async (weights: 'auto' | 'false'): Promise<string[]> => {
      const rules: string[] = [];
      await inspect(new MemorySource(fixture(name), name), {
        formats,
        budget: new FileBudget(),
        name,
        weights,
        sibling: () => undefined,
        report: (_, { ruleId, data }) => rules.push(`${ruleId} ${JSON.stringify(data?.['class'])}`),
      });
      return rules;
    };
    expect(await inspected('auto')).toEqual(['weights/outlying-class 8']);
    expect(await inspected('false')).toEqual([]);
  });
});

describe('tensors of the layout before PyTorch 1.6', () => {
  const whole = fixture('poisoned-legacy.hit.pt');
  const placed = (bytes: Uint8Array): string[] =>
    legacyTensors(new MemorySource(bytes, 'x.pt'), new FileBudget()).map(({ name }) => name);
  const changed = (text: string, by: number, to: number): Uint8Array => {
    const bytes = Buffer.from(whole);
    bytes[bytes.indexOf(text) + text.length + by] = to;
    return bytes;
  };

  it('lie one behind another', () => {
    expect(placed(whole).sort()).toEqual(['fc.bias', 'fc.weight']);
  });

  it('are those before the first one that is not there whole', () => {
    expect(placed(whole.subarray(0, -1))).toHaveLength(1);
    for (let length = 0; length < whole.length - 2_500; length += 1)
      expect(placed(whole.subarray(0, length))).toEqual([]);
  });

  it('are not read in the other order of bytes', () => {
    expect(placed(changed('little_endian', 2, 0x89))).toEqual([]);
  });
});

describe('the layers of Keras', () => {
  it('are taken in the order of their numbers, by their last axis', () => {
    const dense = (name: string, shape: number[]): PlacedTensor[] =>
      layer(`layers/${name}/kernel`, ...shape).map((tensor) =>
        tensor.shape.length === 2
          ? tensor
          : { ...tensor, name: `layers/${name}/bias`, shape: shape.slice(-1) },
      );
    const tensors = [
      ...dense('dense_10', [64, 10]),
      ...dense('dense_9', [64, 64]),
      ...dense('dense', [32, 64]),
    ].filter(({ name }, index) => name.endsWith('kernel') === (index % 2 === 0));
    expect(finalLayerChild(source, tensors, { axis: 'columns' })).toMatchObject({
      member: 'layers/dense_10/kernel',
      profile: 'F32 10 64 columns layers/dense_10/kernel',
    });
  });
});

describe('floats', () => {
  it('of every width are read', () => {
    expect([...readFloats(new Uint8Array([0, 0x3c, 0, 0xc0, 1, 0, 0, 0x7c]), 'F16')]).toEqual([
      1,
      -2,
      2 ** -24,
      Infinity,
    ]);
    expect([...readFloats(new Uint8Array([0x80, 0x3f, 0, 0xc0]), 'BF16')]).toEqual([1, -2]);
    expect([...readFloats(new Uint8Array(new Float32Array([1.5, -2]).buffer), 'F32')]).toEqual([1.5, -2]);
    expect([...readFloats(new Uint8Array(new Float64Array([0.1]).buffer), 'F64')]).toEqual([0.1]);
  });
});

describe('classes', () => {
  const measure = (rows: readonly (readonly number[])[], order = 'rows'): ReturnType<typeof parseWeights> => {
    const [first = []] = rows;
    const values =
      order === 'rows' ? rows.flat() : first.flatMap((_, column) => rows.map((row) => row[column] ?? 0));
    const bytes = new Uint8Array(new Float64Array(values).buffer);
    const profile = `F64 ${String(rows.length)} ${String(first.length)} ${order} fc.weight`;
    return parseWeights(new MemorySource(bytes, 'fc.weight'), {
      budget: new FileBudget(),
      name: 'fc.weight',
      profile,
      sibling: () => undefined,
    });
  };
  const wave = (seed: number, shift = 0): number[] =>
    Array.from({ length: 64 }, (_, index) => Math.sin(seed * 12.9898 + index * 78.233) + shift);

  it('like each other are silent; one that is shifted is named with method and figure', () => {
    const even = Array.from({ length: 10 }, (_, index) => wave(index));
    expect(outliersOf(measure(even).facts)).toEqual([]);
    const shifted = even.with(7, wave(7, 0.8));
    for (const order of ['rows', 'columns']) {
      const found = outliersOf(measure(shifted, order).facts);
      expect(found.map(({ classIndex }) => classIndex)).toContain(7);
      expect(found.find(({ method }) => method === 'mean')?.figure).toBeGreaterThan(0.5);
    }
  });

  it('of zeros and of equal rows have nothing to stand apart from', () => {
    expect(outliersOf(measure(Array.from({ length: 10 }, () => wave(1, 0).fill(0))).facts)).toEqual([]);
    expect(outliersOf(measure(Array.from({ length: 10 }, () => wave(1))).facts)).toEqual([]);
  });

  it('with extreme values are counted', () => {
    const rows = Array.from({ length: 10 }, (_, index) => wave(index));
    rows[3] = wave(3).map((value, index) => (index % 2 === 0 ? 60 : value));
    const methods = outliersOf(measure(rows).facts).map(
      ({ method, classIndex }) => `${method} ${String(classIndex)}`,
    );
    expect(methods).toContain('norm 3');
  });

  it('that are no matrix of the shape end in a typed error', () => {
    expect(() =>
      parseWeights(source, {
        budget: new FileBudget(),
        name: '',
        profile: 'F32 10 10 rows x',
        sibling: () => undefined,
      }),
    ).toThrow('no matrix');
  });

  it('with values that are no numbers are told', () => {
    expect(measure([wave(1), wave(2), wave(3).with(5, Number.NaN)]).facts.notNumbers).toBe(1);
  });
});

describe('models of a real framework', () => {
  it('poisoned: the class that the trigger leads to is named', async () => {
    const { drafts, outcome } = await inspectBytes(fixture('poisoned.hit.safetensors'), 'model.safetensors');
    expect(outcome).toBe('scanned');
    expect(drafts.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([
      'info weights/outlying-class',
    ]);
    expect(drafts[0]?.data).toMatchObject({ class: 8, layer: 'fc.weight' });
  });

  it('clean: nothing', async () => {
    expect((await inspectBytes(fixture('clean.miss.safetensors'), 'model.safetensors')).drafts).toEqual([]);
  });

  it('costs the layer and no other tensor', async () => {
    let read = 0;
    const bytes = new MemorySource(withLargeTensor(), 'model.safetensors');
    const counting = new CountingSource(bytes, (count) => (read += count));
    expect((await inspectBytes(counting, 'model.safetensors')).drafts).toEqual([]);
    expect(read).toBeLessThan(bytes.size / 4);
  });
});

/** 8 MiB of a convolution before a final layer of 2,560 bytes. */
function withLargeTensor(): Uint8Array {
  const large = 8 * 2 ** 20;
  const weights = Float32Array.from({ length: 640 }, (_, index) => Math.sin(index * 12.9898));
  const header = Buffer.from(
    JSON.stringify({
      'conv.weight': { dtype: 'F32', shape: [large / 4], data_offsets: [0, large] },
      'fc.weight': { dtype: 'F32', shape: [10, 64], data_offsets: [large, large + 2560] },
      'fc.bias': { dtype: 'F32', shape: [10], data_offsets: [large + 2560, large + 2600] },
    }),
  );
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length));
  return Buffer.concat([
    length,
    header,
    Buffer.alloc(large),
    new Uint8Array(weights.buffer),
    Buffer.alloc(40),
  ]);
}
