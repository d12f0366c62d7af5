import { closeSync, ftruncateSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CountingSource } from '../../../src/bytes/counting-source.js';
import { FileSource } from '../../../src/bytes/file-source.js';
import { MemorySource } from '../../../src/bytes/memory-source.js';
import { identifySafetensors } from '../../../src/formats/safetensors/identify.js';
import { parseSafetensors } from '../../../src/formats/safetensors/parse.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { freeBudget } from '../../support/inspect-pickle.js';
import { mutate, randomNumbers } from '../../support/mutations.js';
import { safetensors, tensor } from '../../support/safetensors-assembler.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const folder = join(import.meta.dirname, '../../../fixtures/safetensors');

function parse(bytes: Uint8Array) {
  const context = { budget: freeBudget, name: 'model.safetensors', sibling: () => undefined };
  return parseSafetensors(new MemorySource(bytes, 'model.safetensors'), context);
}

function identify(bytes: Uint8Array): string | undefined {
  return identifySafetensors(bytes.subarray(0, 4096), new MemorySource(bytes, 'file'))?.confidence;
}

describe('identification', () => {
  it('asks for a length inside the file and an object of that length', () => {
    expect(identify(safetensors({}))).toBe('certain');
    expect(identify(safetensors(' \n{"a":1}\t'))).toBe('certain');
    expect(identify(safetensors('{"a":1'))).toBe('possible');
    expect(identify(safetensors(' '.repeat(50)))).toBe('possible');
  });

  it('knows a file that was cut off in its header', () => {
    const whole = safetensors({ weight: tensor(0, 8) }, Buffer.alloc(8));
    expect(identify(whole.subarray(0, 40))).toBe('likely');
  });

  it.each([
    ['nothing', ''],
    ['a length', '\x02\0\0\0\0\0\0\0'],
    ['JSON', '{"dtype": "F32", "weight": {}}'],
    ['an array', '\x02\0\0\0\0\0\0\0[]'],
    ['prose', 'A sentence {"dtype"} of some length.'],
  ])('does not claim %s', (_, text) => {
    expect(identify(Buffer.from(text, 'latin1'))).toBeUndefined();
  });
});

describe('facts', () => {
  it('say what the header says', () => {
    const header = { __metadata__: { format: 'pt' }, b: tensor(8, 12, [2], 'BF16'), a: tensor(0, 8) };
    expect(parse(safetensors(header, Buffer.alloc(12))).facts).toEqual({
      headerBytes: JSON.stringify(header).length,
      dataBytes: 12,
      tensorCount: 2,
      dtypes: ['BF16', 'F32'],
      metadataKeys: ['format'],
      repeated: [],
      unusual: [],
      impossible: [],
      overlaps: [],
      unclaimed: [],
    });
  });

  it('place names by bytes, also behind characters of several bytes', () => {
    const header = { __metadata__: { name: 'Wörter 🤗' }, ü: tensor(0, 4, [9]), x: tensor(4, 8, [9]) };
    const bytes = safetensors(header, Buffer.alloc(8));
    const names = parse(bytes).facts.impossible.map(({ at }) =>
      bytes.subarray(at.offset, at.offset + at.length).toString('utf8'),
    );
    expect(names).toEqual(['"ü"', '"x"']);
  });

  it('find a tensor inside another one, and an empty one where none can begin', () => {
    const inner = { a: tensor(0, 16), b: tensor(4, 8), c: tensor(8, 8, [0]) };
    const { overlaps } = parse(safetensors(inner, Buffer.alloc(16))).facts;
    expect(overlaps.map(({ first, second }) => [first.name, second.name])).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ]);
  });

  it('hold sub-byte numbers to whole bytes', () => {
    const even = { a: tensor(0, 3, [2, 3], 'F4') };
    const odd = { a: tensor(0, 2, [3], 'F4') };
    expect(parse(safetensors(even, Buffer.alloc(3))).facts.impossible).toEqual([]);
    expect(parse(safetensors(odd, Buffer.alloc(2))).facts.impossible).toHaveLength(1);
  });
});

describe('what only the reference implementation would notice', () => {
  it.each([
    ['a size with a fraction', '{"a":{"dtype":"F32","shape":[1.0],"data_offsets":[0,4]}}'],
    ['a size in scientific notation', '{"a":{"dtype":"F32","shape":[1e0],"data_offsets":[0,4]}}'],
    [
      'a size of more than 64 bits',
      '{"a":{"dtype":"F32","shape":[0,18446744073709551616],"data_offsets":[0,4]}}',
    ],
    ['three offsets', '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4,4]}}'],
    [
      'half a character',
      '{"__metadata__":{"a":"\\ud800"},"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}',
    ],
    ['a header that is a list', '[]'],
    ['text after the header', '{}}'],
  ])('%s is damage', (_, header) => {
    const bytes = safetensors(header, Buffer.alloc(header.includes('F32') ? 4 : 0));
    expect(parse(bytes).anomalies.map(({ kind }) => kind)).toEqual(['damaged']);
  });
});

describe('children', () => {
  it('are the metadata as text, documents in them, and bytes of no tensor', async () => {
    const header = { __metadata__: { author: 'x', settings: '{"_target_": "os.system"}' }, a: tensor(0, 4) };
    const { children } = parse(safetensors(header, Buffer.from('1234hidden')));
    const opened = await Promise.all(
      children.map(async (child) => {
        const source = await child.open();
        return [child.member, child.expects, Buffer.from(source.read(0, source.size)).toString()];
      }),
    );
    expect(opened).toEqual([
      ['__metadata__', 'metadata', 'author: x\nsettings: {"_target_": "os.system"}\n'],
      ['__metadata__[settings]', 'manifest', '{"_target_": "os.system"}'],
      [expect.stringMatching(/^unclaimed bytes at \d+$/), undefined, 'hidden'],
    ]);
  });
});

describe('cost', () => {
  it('is that of the header, for 10 GB of tensors', () => {
    const temporary = temporaryFolder();
    const size = 10 * 2 ** 30;
    const path = temporary.write('model.safetensors', safetensors({ a: tensor(0, size) }));
    const descriptor = openSync(path, 'r+');
    const header = safetensors({ a: tensor(0, size) });
    writeSync(descriptor, header);
    ftruncateSync(descriptor, header.length + size);
    closeSync(descriptor);
    let read = 0;
    const file = FileSource.open(path, 'model.safetensors');
    const source = new CountingSource(file, (bytes) => (read += bytes));
    const context = { budget: freeBudget, name: 'model.safetensors', sibling: () => undefined };
    expect(parseSafetensors(source, context).facts.dataBytes).toBe(size);
    expect(read).toBe(header.length);
    file.close();
    temporary.remove();
  });
});

describe('mutations of genuine files', () => {
  const genuine = readdirSync(folder)
    .filter((name) => name.endsWith('.miss.safetensors'))
    .map((name) => readFileSync(join(folder, name)));

  it('end in a finding or a typed outcome', async () => {
    const random = randomNumbers(7);
    for (let round = 0; round < 600; round += 1) {
      const bytes = mutate(genuine[round % genuine.length] ?? Buffer.alloc(0), random);
      const { told, outcome } = await inspectBytes(bytes, 'model.safetensors');
      expect(told.filter((line) => line.includes('internal-error'))).toEqual([]);
      if (outcome !== 'scanned') expect(told).not.toEqual([]);
    }
  });
});
