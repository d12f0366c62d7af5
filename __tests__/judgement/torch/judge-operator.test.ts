import { describe, expect, it } from '@jest/globals';
import { judgeOperator, judgeOperatorClass } from '../../../src/judgement/torch/judge-operator.js';

describe('an operator of torch', () => {
  it.each([
    ['aten::from_file', 'maps a file'],
    ['aten::save', 'writes a file'],
    ['aten::load', 'unpickles'],
    ['prim::PythonOp', 'Python function'],
    ['prim::CallPythonFunction', 'Python function'],
    ['prims::python_call', 'Python function'],
    ['prim::rpc_sync', 'another process'],
    ['prim::rpc_of_tomorrow', 'another process'],
    ['torchaudio::sox_io_get_info', 'reads a file'],
    ['torchaudio::save_audio', 'reads or writes a file'],
    ['video_reader::read_video_from_file', 'reads a file'],
    ['video_reader::of_tomorrow_from_file', 'reads a file'],
    ['ops::load_library', 'native library'],
  ])('%s acts', (operator, words) => {
    const verdict = judgeOperator(operator);
    expect(verdict).toMatchObject({ kind: 'acts' });
    expect(verdict).toHaveProperty('effect', expect.stringContaining(words));
  });

  it.each(['aten::add', 'prim::If', 'torchvision::nms', 'quantized::linear', 'video_reader::from_files'])(
    '%s computes',
    (operator) => {
      expect(judgeOperator(operator)).toBeUndefined();
    },
  );

  it.each([
    ['mine::add', 'mine'],
    ['constructor::x', 'constructor'],
    ['aten2::add', 'aten2'],
    ['xaten::add', 'xaten'],
    ['mine.aten::add', 'mine.aten'],
    ['::add', ''],
    ['mine::aten::add', 'mine'],
    ['atenx', 'atenx'],
  ])('%s is of a namespace that nobody knows', (operator, namespace) => {
    expect(judgeOperator(operator)).toEqual({ kind: 'unknown-namespace', namespace });
  });

  it('is not looked up among what every object has', () => {
    expect(judgeOperator('__proto__')).toMatchObject({ kind: 'unknown-namespace' });
    expect(judgeOperatorClass('toString')).toMatchObject({ kind: 'unknown-namespace' });
  });
});

describe('a class of torch', () => {
  it.each([
    ['c10d::TCPStore', { kind: 'acts', effect: 'connects to another machine' }],
    ['dist_c10d::FileStore', { kind: 'acts', effect: 'writes a file' }],
    ['c10d::Store', undefined],
    ['quantized::LinearPackedParamsBase', undefined],
    ['mine::Store', { kind: 'unknown-namespace', namespace: 'mine' }],
    // An operator's name is no class's.
    ['aten::save', undefined],
  ])('%s', (name, verdict) => {
    expect(judgeOperatorClass(name)).toEqual(verdict);
  });
});
