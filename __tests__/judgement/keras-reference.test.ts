import { describe, expect, it } from '@jest/globals';
import {
  judgeKerasReference,
  judgeOperator,
  type KerasReference,
} from '../../src/judgement/keras-reference.js';

const ofClass = (name: string, module?: string | null): KerasReference => ({
  kind: 'class',
  module,
  name,
  isImported: true,
});
const ofFunction = (name: string, module?: string | null, isImported = true): KerasReference => ({
  kind: 'function',
  module,
  name,
  isImported,
});

describe('a reference that Keras itself writes', () => {
  it.each<[string, KerasReference]>([
    ['a layer of Keras 3', ofClass('Dense', 'keras.layers')],
    ['a layer by its source', ofClass('Dense', 'keras.src.layers.core.dense')],
    ['a layer of Keras 2', ofClass('Dense')],
    ['a layer without a known module', ofClass('Dense', null)],
    ['a layer with an empty module', ofClass('Dense', '')],
    ['a layer of tf.keras', ofClass('Dense', 'tensorflow.keras.layers')],
    ['an activation', ofFunction('relu')],
    ['an activation with its module', ofFunction('relu', 'keras.activations')],
    ['an activation among the builtins', ofFunction('relu', 'builtins')],
    ['an optimizer that is its own', ofClass('Custom>Adam')],
    ['a plain value', ofClass('__tuple__')],
    ['a plain value with any module', ofClass('TensorShape', 'os')],
    ['a builtin type', ofFunction('len', 'builtins')],
    ['a function of applications that computes', ofFunction('preprocess_input', 'keras.applications.resnet')],
    ['a class of TensorFlow', ofClass('TensorSpec', 'tensorflow')],
    ['a class of a part of TensorFlow', ofClass('TensorSpec', 'tensorflow.python.framework.tensor_spec')],
    ['an operator of a part of TensorFlow', ofFunction('reduce_mean', 'tensorflow.math')],
    ['a dotted name of a class', ofClass('keras.layers.Dense')],
  ])('%s is nothing', (_, reference) => {
    expect(judgeKerasReference(reference)).toBeUndefined();
  });
});

describe('a reference into Keras that acts', () => {
  it.each<[string, KerasReference, string]>([
    ['CVE-2025-9906', ofFunction('enable_unsafe_deserialization', 'keras.config'), 'switches off'],
    ['CVE-2025-8747', ofFunction('get_file', 'keras.utils'), 'downloads'],
    ['a gadget at any path of Keras', ofFunction('get_file', 'keras.layers'), 'downloads'],
    ['a gadget without a module', ofFunction('load_model'), 'loads another model'],
    ['a gadget as a class', ofClass('ModelCheckpoint', 'keras.callbacks'), 'writes files'],
    ['a gadget among the builtins', ofFunction('get_file', 'builtins'), 'downloads'],
    ['a gadget with a dotted name', ofFunction('utils.get_file', 'keras'), 'downloads'],
    ['a back room', ofFunction('of_tomorrow', 'keras.utils'), 'loads, fetches, writes or runs'],
    ['a back room of tf.keras', ofFunction('of_tomorrow', 'tensorflow.keras.utils'), 'loads, fetches'],
  ])('%s is critical', (_, reference, effect) => {
    const verdict = judgeKerasReference(reference);
    expect(verdict).toMatchObject({ topic: 'gadget', severity: 'critical' });
    expect(verdict?.effect).toContain(effect);
  });

  it('is a warning where Keras lists no such function', () => {
    expect(judgeKerasReference(ofFunction('of_tomorrow', 'keras.layers'))).toEqual({
      topic: 'gadget',
      severity: 'warning',
      subject: 'keras.layers.of_tomorrow',
      effect: 'is a function that Keras does not list among those that compute',
    });
  });

  it('is a warning where the path leads to no module of Keras', () => {
    expect(judgeKerasReference(ofFunction('os.system', 'keras.layers'))).toMatchObject({
      severity: 'warning',
      subject: 'keras.layers.os.system',
    });
  });

  it('is worth knowing where it only looks like a class of Keras', () => {
    expect(judgeKerasReference(ofClass('OfTomorrow', 'keras.layers'))).toEqual({
      topic: 'foreign',
      severity: 'info',
      subject: 'keras.layers.OfTomorrow',
      effect: '',
    });
  });
});

describe('a reference to builtins', () => {
  it.each([
    ['eval', 'critical', 'builtins.eval'],
    ['__import__', 'critical', 'builtins.__import__'],
    ['open', 'critical', 'builtins.open'],
    ['getattr', 'warning', 'builtins.getattr'],
  ])('%s is %s', (name, severity, subject) => {
    const expected = { topic: 'import', severity, subject };
    expect(judgeKerasReference(ofFunction(name, 'builtins'))).toMatchObject(expected);
    expect(judgeKerasReference(ofFunction(name))).toMatchObject(expected);
  });

  it('has to be one', () => {
    const foreign = { topic: 'foreign', severity: 'info', subject: 'my_activation', effect: '' };
    expect(judgeKerasReference(ofFunction('my_activation', 'builtins'))).toEqual(foreign);
    expect(judgeKerasReference(ofFunction('my_activation'))).toEqual(foreign);
  });

  it('is no class without a module', () => {
    expect(judgeKerasReference(ofClass('eval'))).toMatchObject({ topic: 'foreign', severity: 'info' });
  });
});

describe('a reference elsewhere', () => {
  it.each<[string, KerasReference, object]>([
    ['a program', ofFunction('system', 'os'), { severity: 'critical', subject: 'os.system' }],
    ['a program of Python 2', ofFunction('getoutput', 'commands'), { subject: 'subprocess.getoutput' }],
    ['a carrier', ofFunction('partial', 'functools'), { effect: 'calls whatever it is given' }],
    ['the standard library', ofFunction('x', 'inspect'), { effect: 'is nothing that a model needs' }],
    ['a library', ofFunction('anything', 'torch'), { severity: 'critical' }],
    ['a dotted name', ofClass('os.system'), { severity: 'critical', subject: 'os.system' }],
    ['a dotted name without a module', ofFunction('os.system'), { subject: 'os.system' }],
    ['TensorFlow', ofFunction('py_function', 'tensorflow'), { severity: 'critical' }],
    ['a part of TensorFlow', ofFunction('read_file', 'tensorflow.io'), { severity: 'critical' }],
    ['what is called like TensorFlow', ofFunction('system', 'os.tensorflow'), { severity: 'critical' }],
  ])('%s is an import', (_, reference, expected) => {
    expect(judgeKerasReference(reference)).toMatchObject({
      topic: 'import',
      severity: 'critical',
      ...expected,
    });
  });

  it.each<[string, KerasReference, string]>([
    ['a function that is imported', ofFunction('build', 'my_pkg'), 'warning'],
    ['a function that is registered', ofFunction('build', 'my_pkg', false), 'info'],
    ['a class', ofClass('build', 'my_pkg'), 'info'],
    ['a class by its shape', ofFunction('Net', 'my_pkg'), 'info'],
    ['a class of a library', ofClass('Conv2d', 'torch.nn.modules.conv'), 'info'],
    ['the program itself', ofFunction('build', '__main__'), 'info'],
    ['a worker of the program', ofFunction('build', '__mp_main__'), 'info'],
  ])('%s is foreign', (_, reference, severity) => {
    expect(judgeKerasReference(reference)).toMatchObject({ topic: 'foreign', severity, effect: '' });
  });

  it('whose name is no dotted name is taken as it stands', () => {
    expect(judgeKerasReference(ofClass('.system', 'os'))?.subject).toBe('os..system');
    expect(judgeKerasReference(ofClass('os.sys tem'))).toMatchObject({
      topic: 'foreign',
      subject: 'os.sys tem',
    });
  });
});

describe('an operator that a layer names', () => {
  it.each([
    'math.reduce_mean',
    'tf.math.add',
    'tensorflow.nn.relu',
    'compat.v1.image.resize',
    'reshape',
    'AddV2',
    'tensorflow.python.ops.array_ops.reshape',
    'io.decode_jpeg',
  ])('%s computes', (operator) => {
    expect(judgeOperator(operator)).toBeUndefined();
  });

  it.each([
    'py_function',
    'tf.numpy_function',
    'io.read_file',
    'tensorflow.io.write_file',
    'PyFunc',
    'raw_ops.ReadFile',
    'load_op_library',
  ])('%s acts', (operator) => {
    expect(judgeOperator(operator)).toMatchObject({
      topic: 'import',
      severity: 'critical',
      subject: operator,
    });
  });

  it.each(['tf.unheard.of', 'my-op'])('%s is not vetted', (operator) => {
    expect(judgeOperator(operator)).toMatchObject({
      topic: 'import',
      severity: 'warning',
      subject: operator,
    });
  });
});
