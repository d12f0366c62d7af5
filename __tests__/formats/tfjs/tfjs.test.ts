import { describe, expect, it } from '@jest/globals';
import { identifyTfjs } from '../../../src/formats/tfjs/identify.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { mutations } from '../../support/mutations.js';

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const told = async (value: unknown): Promise<readonly string[]> =>
  (await inspectBytes(json(value), 'model.json')).told;
const graphModel = (node: object, more: object = {}): object => ({
  format: 'graph-model',
  modelTopology: { node: [{ name: 'x', op: 'Placeholder' }, node], ...more },
  weightsManifest: [{ paths: ['w.bin'], weights: [] }],
});

describe('a TensorFlow.js model', () => {
  it('is known by its members', () => {
    const claim = (value: unknown) => identifyTfjs(json(value))?.confidence;
    expect(claim({ modelTopology: {}, weightsManifest: [] })).toBe('certain');
    expect(claim({ format: 'layers-model' })).toBe('certain');
    expect(claim({ modelTopology: null })).toBe('likely');
    for (const other of [{ a: 1 }, [], { format: 'gguf' }]) expect(claim(other)).toBeUndefined();
  });

  it('takes its weights from beside it', async () => {
    const from = (path: string) => told({ modelTopology: {}, weightsManifest: [{ paths: ['w.bin', path] }] });
    for (const path of ['../w.bin', '/w.bin', 'https://example.invalid/w', 'C:\\w'])
      expect(await from(path)).toEqual(['critical tfjs/weights-outside']);
    expect(await from('a/w2.bin')).toEqual([]);
  });

  it('is judged by the nodes of its graph and of its functions', async () => {
    expect(await told(graphModel({ name: 'n', op: 'WriteFile', input: ['x'] }))).toEqual([
      'critical tf-graph/file-write modelTopology',
    ]);
    const library = { function: [{ signature: { name: 'f' }, nodeDef: [{ name: 'n', op: 'EagerPyFunc' }] }] };
    expect(await told(graphModel({ name: 'n', op: 'NoOp' }, { library }))).toEqual([
      'critical tf-graph/python-call modelTopology',
    ]);
  });

  it('has attributes as protobuf writes them in JSON', async () => {
    const stream = (text: string) => ({ output_stream: { s: Buffer.from(text).toString('base64') } });
    expect(await told(graphModel({ name: 'n', op: 'PrintV2', attr: stream('file:///tmp/x') }))).toEqual([
      'critical tf-graph/file-write modelTopology',
    ]);
    expect(await told(graphModel({ name: 'n', op: 'PrintV2', attr: stream('stderr') }))).toEqual([]);
    const value = {
      value: { tensor: { dtype: 'DT_STRING', stringVal: [Buffer.from('/etc/x').toString('base64')] } },
    };
    const nodes = [
      { name: 'c', op: 'Const', attr: value },
      { name: 'r', op: 'RestoreV2', input: ['c'] },
    ];
    expect(await told({ format: 'graph-model', modelTopology: { node: nodes } })).toEqual([
      'critical tf-graph/file-read modelTopology',
    ]);
  });

  it('survives damage: a finding or a typed outcome', async () => {
    for (const bytes of mutations(json(graphModel({ name: 'n', op: 'PyFunc', input: ['x'] })), 500)) {
      const { outcome, told: lines } = await inspectBytes(bytes, 'model.json');
      expect(lines.join()).not.toContain('internal-error');
      if (outcome === 'partial') expect(lines).not.toEqual([]);
    }
  });
});
