import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { descriptionBounds } from '../../src/engine/bounds.js';
import { readFrame } from '../../src/engine/pool/read-frame.js';
import { describeBytes, describeFixture, rowsOf } from '../support/describe-fixture.js';
import { callPickle, pickle } from '../support/pickle-assembler.js';

describe('a PyTorch checkpoint', () => {
  it('shows its tensors by name, shape and type', async () => {
    const described = await describeFixture('torch/state-dict.miss.pt');
    expect(rowsOf(described, 'pickle', 'tensors')).toEqual([
      ['0.weight', '[3, 4]', 'float32', '0 on cpu'],
      ['0.bias', '[3]', 'float32', '1 on cpu'],
      ['2.weight', '[2, 3]', 'float32', '2 on cpu'],
      ['2.bias', '[2]', 'float32', '3 on cpu'],
    ]);
  });

  it('of before 1.6 shows them too', async () => {
    const rows = rowsOf(await describeFixture('torch/legacy.miss.bin'), 'pickle', 'tensors');
    expect(rows.length).toBeGreaterThan(0);
    for (const [, shape] of rows) expect(shape).toMatch(/^\[[\d, ]*\]$/);
  });
});

describe('a pickle', () => {
  it('is disassembled with the program beside it', async () => {
    const described = await describeBytes(callPickle(0, 'posix', 'system', 'echo hi'), 'x.pkl');
    const rows = rowsOf(described, 'pickle', 'disassembly');
    expect(rows.map(([, opcode]) => opcode)).toContain('REDUCE');
    expect(rows.map((row) => row[3])).toEqual(
      expect.arrayContaining(['imports posix.system', "posix.system('echo hi')"]),
    );
  });

  it.each([0, 1, 2, 3, 4, 5])('of protocol %i is read opcode by opcode to its end', async (protocol) => {
    const bytes = callPickle(protocol, 'posix', 'system', 'x');
    const rows = rowsOf(await describeBytes(bytes, 'x.pkl'), 'pickle', 'disassembly');
    expect(rows.at(-1)?.slice(0, 2)).toEqual([String(bytes.length - 1), 'STOP']);
  });

  it('that breaks off is shown as far as it goes', async () => {
    const bytes = callPickle(4, 'posix', 'system', 'echo hi').subarray(0, 30);
    const rows = rowsOf(await describeBytes(bytes, 'x.pkl'), 'pickle', 'disassembly');
    expect(rows.map(([, opcode]) => opcode)).toContain('STACK_GLOBAL');
  });

  it('hides secrets', async () => {
    const token = ['hf', 'abcdefghijklmnopqrstuvwxyzABCDEFGH'].join('_');
    const described = await describeBytes(callPickle(4, 'posix', 'system', token), 'x.pkl');
    expect(JSON.stringify(described)).not.toContain(token);
  });

  it('that holds itself in itself ends', async () => {
    const bytes = pickle().raw(Buffer.from(']q\0(h\0h\0h\0h\0h\0h\0e.', 'latin1')).assemble();
    const described = await describeBytes(bytes, 'x.pkl');
    expect(rowsOf(described, 'pickle', 'tensors')).toEqual([]);
  });
});

describe('other formats', () => {
  it.each([
    ['gguf/every-type.miss.gguf', 'gguf', 'tensors'],
    ['gguf/every-type.miss.gguf', 'gguf', 'key-values'],
  ])('%s shows the %s table of %s', async (path, format, title) => {
    expect(rowsOf(await describeFixture(path), format, title).length).toBeGreaterThan(0);
  });

  it('Keras shows its layers as a tree', async () => {
    const rows = rowsOf(await describeFixture('keras/dense.miss.keras'), 'keras-config', 'layers');
    expect(rows.map(([className, name]) => [className, name])).toEqual([
      ['Sequential', 'sequential'],
      ['  InputLayer', 'input_layer'],
      ['  Dense', 'dense'],
    ]);
    expect(rows[2]?.[2]).toContain('units=2 activation=softmax');
  });

  it.each([
    ['keras/lambda-exec.hit.keras', 'keras-config'],
    ['keras/lambda-exec.hit.keras', 'python-code'],
    ['keras/lambda-exec.hit.pb', 'keras-metadata'],
  ])('%s shows what its code does (%s)', async (path, format) => {
    const rows = rowsOf(await describeFixture(path), format, 'decoded code');
    expect(rows.flat()).toContain("__import__('os').system('echo pwned')");
  });

  it('ONNX shows its operators and who defines them', async () => {
    const custom = rowsOf(await describeFixture('onnx/custom-operator.hit.onnx'), 'onnx', 'operators');
    expect(custom).toEqual([
      ['Blend', 'org.example', '1', 'CUSTOM: nobody that is known', 'Blend_0', 'graph'],
    ]);
    const branch = rowsOf(await describeFixture('onnx/branch.miss.onnx'), 'onnx', 'operators');
    expect(new Set(branch.map((row) => row[3]))).toEqual(new Set(['the standard']));
  });

  it.each(['tf-graph', 'tflite'])(
    '%s shows the operators of its fixtures, most used first',
    async (format) => {
      const folder = new URL(`../../fixtures/${format}/`, import.meta.url);
      const names = readdirSync(folder).filter((name) => /\.(hit|miss)\.(pb|tflite)$/.test(name));
      const tables = await Promise.all(
        names.map(async (name) => rowsOf(await describeFixture(`${format}/${name}`), format, 'operators')),
      );
      expect(tables.flat().length).toBeGreaterThan(names.length);
      for (const rows of tables) {
        const counts = rows.map(([, count]) => Number(count));
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }
      expect(tables.flat().some((row) => row.includes('CUSTOM'))).toBe(true);
    },
  );

  it('safetensors shows its header', async () => {
    const header = JSON.stringify({
      __metadata__: { format: 'pt' },
      w: { dtype: 'F32', shape: [2, 2], data_offsets: [0, 16] },
    });
    const length = Buffer.alloc(8);
    length.writeBigUInt64LE(BigInt(header.length));
    const bytes = Buffer.concat([length, Buffer.from(header), Buffer.alloc(16)]);
    const described = await describeBytes(bytes, 'x.safetensors');
    expect(rowsOf(described, 'safetensors', 'tensors')).toEqual([['w', '[2, 2]', 'F32', '16']]);
    expect(rowsOf(described, 'safetensors', 'metadata')).toEqual([['format', 'pt']]);
  });
});

describe('a description', () => {
  it('holds the rows that were asked for and says that more follow', async () => {
    const bytes = callPickle(4, 'posix', 'system', 'x');
    const [first] = await describeBytes(bytes, 'x.pkl', { from: 2, rows: 3 });
    const table = first?.tables.find(({ title }) => title === 'disassembly');
    expect(table).toMatchObject({ from: 2, hasMore: true });
    expect(table?.rows).toHaveLength(3);
  });

  it('of any fixture passes the check of the process that reads it', async () => {
    const root = new URL('../../fixtures/', import.meta.url);
    for (const folder of readdirSync(root)) {
      const names = readdirSync(new URL(`${folder}/`, root), { withFileTypes: true });
      const names2 = names.filter(
        (entry) => entry.isFile() && /\.(hit|miss|error)\./.test(entry.name) && !entry.name.endsWith('.json'),
      );
      for (const { name } of names2.slice(0, 2)) {
        const bytes = readFileSync(new URL(`${folder}/${name}`, root));
        for (const description of await describeBytes(bytes, name, { from: 0, rows: 20 })) {
          const line = JSON.stringify({ type: 'artifact', id: 1, description });
          expect(readFrame(line, new Set())).toEqual({ type: 'artifact', id: 1, description });
        }
      }
    }
  });

  it.each([
    { description: { tables: 'x' } },
    {
      description: {
        member: [],
        format: 'x',
        title: 't',
        because: 'b',
        size: 1,
        children: ['x'.repeat(descriptionBounds.textCharacters + 2)],
        facts: {},
        tables: [],
      },
    },
    {
      description: {
        member: [],
        format: 'x',
        title: 't',
        because: 'b',
        size: -1,
        children: [],
        facts: {},
        tables: [],
      },
    },
    { description: { member: [], format: 'x', title: 't', because: 'b', size: 1, children: [], tables: [] } },
  ])('that is forged is refused: %#', (frame) => {
    expect(() => readFrame(JSON.stringify({ type: 'artifact', id: 1, ...frame }), new Set())).toThrow();
  });
});
