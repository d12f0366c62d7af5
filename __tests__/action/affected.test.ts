import { describe, expect, it } from '@jest/globals';
import { affectedFiles } from '../../src/action/pull-request/affected.js';

const paths = [
  'top.pkl',
  'bert/config.json',
  'bert/model.bin',
  'bert/model.safetensors',
  'bert/code/modeling.py',
  'pipe/model_index.json',
  'pipe/unet/config.json',
  'pipe/unet/weights.bin',
  'pipe/vae/weights.bin',
  'tools/readme.txt',
  'tools/deep/other.pkl',
  'vendor/sub/model.pkl',
];

function affected(...touched: readonly string[]): string[] {
  return [...affectedFiles(paths, touched)];
}

describe('the files that a change concerns', () => {
  it('are the changed files where only weights changed', () => {
    expect(affected('bert/model.bin', 'absent.pkl')).toEqual(['bert/model.bin']);
    expect(affected()).toEqual([]);
  });

  it('are the whole model where its manifest changed', () => {
    expect(affected('bert/config.json')).toEqual([
      'top.pkl',
      ...['bert/config.json', 'bert/model.bin', 'bert/model.safetensors', 'bert/code/modeling.py'],
    ]);
  });

  it('are the models above a Python file, and it alone of its own folder', () => {
    expect(affected('bert/code/modeling.py')).toEqual([
      'top.pkl',
      ...['bert/config.json', 'bert/model.bin', 'bert/model.safetensors', 'bert/code/modeling.py'],
    ]);
  });

  it('are those of all folders of a pipeline', () => {
    const found = affected('pipe/model_index.json');
    expect(found).toEqual(expect.arrayContaining(['pipe/unet/weights.bin', 'pipe/vae/weights.bin']));
    expect(found).not.toContain('bert/model.bin');
  });

  it('do not reach into folders below a folder without a model', () => {
    expect(affected('tools/readme.txt')).not.toContain('tools/deep/other.pkl');
  });

  it('are those below changed attributes and in a changed submodule', () => {
    expect(affected('tools/.gitattributes')).toEqual(['tools/readme.txt', 'tools/deep/other.pkl']);
    expect(affected('vendor/sub')).toEqual(['vendor/sub/model.pkl']);
  });

  it('count a deleted module of the model', () => {
    expect(affected('bert/gone.py')).toContain('bert/model.bin');
  });

  it('are the same however a name is composed', () => {
    expect([...affectedFiles(['u\u0308.pkl'], ['\u00fc.pkl'])]).toEqual(['u\u0308.pkl']);
  });
});
