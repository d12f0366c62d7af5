import { closeSync, ftruncateSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CountingSource } from '../../../src/bytes/counting-source.js';
import { FileSource } from '../../../src/bytes/file-source.js';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import type { ByteSource } from '../../../src/core/types.js';
import { parseGguf } from '../../../src/formats/gguf/parse.js';
import { tensorTypes } from '../../../src/formats/gguf/tensor-types.js';
import { gguf, GgufWriter, type GgufOptions } from '../../support/gguf-assembler.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { mutate, randomNumbers } from '../../support/mutations.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const folder = join(import.meta.dirname, '../../../fixtures/gguf');
const write = new GgufWriter();

function parse(content: Uint8Array | ByteSource, name = 'model.gguf', present: readonly string[] = []) {
  const source = content instanceof Uint8Array ? new MemorySource(content, name) : content;
  const sibling = (path: string) => (present.includes(path) ? source : undefined);
  return parseGguf(source, { budget: freeBudget, name, sibling });
}

async function children(bytes: Uint8Array) {
  return Promise.all(
    parse(bytes).children.map(async (child) => {
      const source = await child.open();
      return [child.member, child.expects, Buffer.from(source.read(0, source.size)).toString()];
    }),
  );
}

describe('the header', () => {
  it.each<GgufOptions>([{ version: 1 }, { version: 2 }, { version: 3 }, { version: 3, isBigEndian: true }])(
    'is read as %j',
    (options) => {
      const writer = new GgufWriter(options);
      const keys = [
        writer.text('general.architecture', 'llama'),
        writer.texts('tokenizer.ggml.tokens', ['a', 'b', 'ü']),
        writer.key('x.scale', 6, writer.u32(0x3f800000)),
        writer.number('llama.block_count', 2),
      ];
      const tensors = [{ name: 'a', dimensions: [32n, 2n], type: 8, offset: 0n }];
      const { facts, anomalies } = parse(gguf(keys, tensors, Buffer.alloc(96), options));
      expect(anomalies).toEqual([]);
      expect(facts).toMatchObject({
        version: options.version,
        isLittleEndian: options.isBigEndian !== true,
        architecture: 'llama',
        keyCount: 4,
        tensorCount: 1,
        types: ['Q8_0'],
        alignment: 32,
        unclaimed: [],
        breaches: [],
      });
    },
  );

  it('has nothing hidden in the padding behind it', async () => {
    const pickle = Buffer.from("cos\nsystem\n(S'x'\ntR.");
    // 65 bytes of header, padded to 96.
    const padded = Buffer.from(gguf([write.text('a', 'b'.repeat(20))]));
    expect([padded.length, parse(padded).facts.unclaimed]).toEqual([96, []]);
    pickle.copy(padded, 96 - pickle.length);
    expect(parse(padded).facts.unclaimed).toEqual([{ offset: 96 - pickle.length, length: pickle.length }]);
    expect((await inspectBytes(padded, 'm.gguf')).told).toContain(
      `critical pickle/dangerous-call unclaimed bytes at ${String(96 - pickle.length)}`,
    );
  });

  it('keeps what stands before a break', async () => {
    const keys = [
      write.text('tokenizer.chat_template', '{{ x }}'),
      write.key('y', 8, write.string('z', 10_000n)),
    ];
    const bytes = gguf(keys);
    expect(parse(bytes).anomalies.map(({ key }) => key)).toEqual(['impossible-count']);
    expect(await children(bytes)).toEqual([['tokenizer.chat_template', 'jinja-template', '{{ x }}']]);
  });

  it.each([
    ['a zero', 0, 1],
    ['no power of two', 48, 1],
    ['4096', 4096, 0],
  ])('says of an alignment of %s', (_, alignment, breaches) => {
    const { facts } = parse(gguf([write.number('general.alignment', alignment)]));
    expect(facts.breaches).toHaveLength(breaches);
  });

  it('has key-values of every scalar type', () => {
    const sizes = [1, 1, 2, 2, 4, 4, 4, 1, undefined, undefined, 8, 8, 8];
    const keys = sizes.flatMap((size, type) =>
      size === undefined ? [] : [write.key(`x.${String(type)}`, type, Buffer.alloc(size))],
    );
    expect(parse(gguf(keys)).facts).toMatchObject({ keyCount: 11, breaches: [] });
    expect(parse(gguf([write.key('x', 7, Buffer.from([2]))])).facts.breaches).toHaveLength(1);
  });
});

describe('chat templates', () => {
  it('are children under every key that a loader reads', async () => {
    const keys = [
      write.text('tokenizer.chat_template', 'one'),
      write.text('tokenizer.chat_template.tool_use', 'two'),
      write.texts('tokenizer.chat_templates', ['tool_use']),
      write.texts('tokenizer.chat_template.more', ['three', 'four']),
      write.text('general.name', 'tiny'),
    ];
    expect(await children(gguf(keys))).toEqual([
      ['tokenizer.chat_template', 'jinja-template', 'one'],
      ['tokenizer.chat_template.tool_use', 'jinja-template', 'two'],
      ['tokenizer.chat_template.more[0]', 'jinja-template', 'three'],
      ['tokenizer.chat_template.more[1]', 'jinja-template', 'four'],
      ['metadata', 'metadata', 'tokenizer.chat_templates[0]: tool_use\ngeneral.name: tiny\n'],
    ]);
  });

  it('are both offered where a key is given twice', async () => {
    const keys = [write.text('tokenizer.chat_template', 'one'), write.text('tokenizer.chat_template', 'two')];
    expect((await children(gguf(keys))).map(([, , text]) => text)).toEqual(['one', 'two']);
  });
});

describe('metadata', () => {
  it('leaves vocabularies out', async () => {
    const words = Array.from({ length: 2_000 }, (_, index) => `word-${String(index)}`);
    expect(await children(gguf([write.texts('tokenizer.ggml.tokens', words)]))).toEqual([]);
  });
});

describe('tensors', () => {
  const data = Buffer.alloc(64);
  const row = (name: string, offset: bigint, dimensions: readonly bigint[] = [8n], type = 0) => ({
    name,
    offset,
    dimensions,
    type,
  });

  it('may lie in any order', () => {
    const { facts, anomalies } = parse(gguf([], [row('b', 32n), row('a', 0n)], data));
    expect([facts.overlaps, facts.unclaimed, anomalies]).toEqual([[], [], []]);
  });

  it('need no padding behind the last of them', () => {
    const { facts, anomalies } = parse(gguf([], [row('a', 0n), row('b', 32n, [5n])], data.subarray(0, 52)));
    expect([facts.unclaimed, anomalies]).toEqual([[], []]);
  });

  it('of a type that is not known end where the next one begins', () => {
    const { facts } = parse(gguf([], [row('a', 0n, [8n], 99), row('b', 32n)], data));
    expect([facts.unclaimed, facts.breaches.length, facts.types]).toEqual([[], 1, ['99', 'F32']]);
  });

  it.each([
    ['the product of dimensions', [2n ** 32n, 2n ** 32n], 0n],
    ['a dimension', [2n ** 63n], 0n],
    ['an offset', [1n], 2n ** 63n],
  ])('overflow by %s', (_, dimensions, offset) => {
    expect(parse(gguf([], [row('a', offset, dimensions)], data)).facts.overflows).toHaveLength(1);
  });

  it('have blocks of whole bytes in every type', () => {
    for (const { blockBytes, blockElements } of tensorTypes.values()) {
      const bytes = gguf([], [row('a', 0n, [BigInt(blockElements)])], Buffer.alloc(blockElements * 4));
      expect(blockBytes).toBeGreaterThan(0);
      expect(parse(bytes).facts.breaches).toEqual([]);
    }
  });
});

describe('a split model', () => {
  const part = gguf([write.number('split.count', 3), write.number('split.no', 1)]);
  const name = (number: number) => `tiny-0000${String(number)}-of-00003.gguf`;

  it('names the parts that are missing', () => {
    expect(parse(part, name(2), [name(1)]).facts.split).toEqual({ number: 1, count: 3, missing: [name(3)] });
  });

  it('is not looked up inside an archive or under another name', () => {
    expect(parse(part, `x/${name(2)}`).facts.split?.missing).toEqual([]);
    expect(parse(part).facts.split?.missing).toEqual([]);
  });
});

describe('cost', () => {
  it('is that of the header, for 10 GB of tensors', () => {
    const temporary = temporaryFolder();
    const size = 10 * 2 ** 30;
    const header = gguf([], [{ name: 'a', dimensions: [BigInt(size)], type: 24, offset: 0n }]);
    const path = temporary.write('model.gguf', header);
    const descriptor = openSync(path, 'r+');
    ftruncateSync(descriptor, header.length + size);
    closeSync(descriptor);
    let read = 0;
    const file = FileSource.open(path, 'model.gguf');
    const { facts, anomalies } = parse(new CountingSource(file, (bytes) => (read += bytes)));
    expect([facts.tensorCount, facts.unclaimed, anomalies]).toEqual([1, [], []]);
    expect(read).toBeLessThanOrEqual(8_192);
    file.close();
    temporary.remove();
  });

  it('of an impossible count is nothing', () => {
    const bytes = gguf([write.key('x', 9, write.u32(8), write.u64(2n ** 40n))]);
    expect(parse(bytes).anomalies.map(({ key }) => key)).toEqual(['impossible-count']);
  });
});

describe('mutations of genuine files', () => {
  const genuine = readdirSync(folder)
    .filter((file) => file.endsWith('.miss.gguf'))
    .map((file) => readFileSync(join(folder, file)));

  it('end in a finding or a typed outcome', async () => {
    const random = randomNumbers(13);
    for (let round = 0; round < 600; round += 1) {
      const bytes = mutate(genuine[round % genuine.length] ?? Buffer.alloc(0), random);
      const { told, outcome } = await inspectBytes(bytes, 'model.gguf');
      expect(told.filter((line) => line.includes('internal-error'))).toEqual([]);
      if (outcome !== 'scanned') expect(told).not.toEqual([]);
    }
  });
});
