import { describe, expect, it } from '@jest/globals';
import { inspectPickle } from '../../support/inspect-pickle.js';
import { pickle, type PickleAssembler } from '../../support/pickle-assembler.js';

const p = (): PickleAssembler => pickle().proto(4);
const object = (module: string, name: string): PickleAssembler =>
  p().stackGlobal(module, name).emptyTuple().newobj();

/** `severity rule` of what is told. */
function told(assembler: PickleAssembler): string[] {
  return inspectPickle(assembler.stop().assemble()).findings.map(
    ({ severity, ruleId }) => `${severity} ${ruleId}`,
  );
}

const getter = 'torch_geometric.data.batch';

describe('what packages write of themselves', () => {
  it.each<[string, PickleAssembler]>([
    [
      'a batch of graphs, whose class is made of two',
      object(getter, 'DynamicInheritanceGetter')
        .stackGlobal(getter, 'Batch')
        .stackGlobal('torch_geometric.data.data', 'Data')
        .tuple2()
        .reduce()
        .emptyDict()
        .build(),
    ],
    [
      'the description of an environment',
      object('gymnasium.envs.registration', 'EnvSpec').emptyDict().build(),
    ],
    [
      'a learner with its splitter and a metric',
      object('fastai.learner', 'Learner')
        .emptyDict()
        .short('splitter')
        .stackGlobal('fastai.vision.learner', 'default_split')
        .setitem()
        .short('metric')
        .stackGlobal('fastai.metrics', 'error_rate')
        .setitem()
        .build(),
    ],
    ['a part of a tensor that DeepSpeed kept', object('deepspeed.utils.tensor_fragment', 'fragment_address')],
    ['a field of a dataclass', object('dataclasses', 'Field').emptyDict().build()],
    ['a type of elements', p().stackGlobal('torch', 'dtype')],
  ])('%s: no warning', (_, assembler) => {
    expect(told(assembler).filter((line) => !line.startsWith('info'))).toEqual([]);
  });
});

describe('the same shapes with something else in them', () => {
  it.each<[string, PickleAssembler, string]>([
    [
      'a batch of a function that starts programs',
      object(getter, 'DynamicInheritanceGetter').stackGlobal('os', 'system').tuple1().reduce(),
      'critical pickle/dangerous-call',
    ],
    [
      'a batch of a text',
      object(getter, 'DynamicInheritanceGetter').short('echo hello').tuple1().reduce(),
      'critical pickle/computed-name',
    ],
    [
      'an environment that is made',
      p().stackGlobal('gymnasium.envs.registration', 'make').short('evil:Env-v0').tuple1().reduce(),
      'critical pickle/dangerous-call',
    ],
    [
      'a dictionary method that is called on a module',
      p()
        .stackGlobal('builtins', 'dict.__setitem__')
        .mark()
        .stackGlobal('sys', 'modules')
        .short('os')
        .none()
        .tuple()
        .reduce(),
      'critical pickle/dangerous-call',
    ],
    [
      'a size of a cache, with a function that starts programs',
      p()
        .stackGlobal('functools', 'lru_cache')
        .none()
        .tuple1()
        .reduce()
        .stackGlobal('os', 'system')
        .tuple1()
        .reduce(),
      'critical pickle/dangerous-call',
    ],
  ])('%s', (_, assembler, expected) => {
    expect(told(assembler)).toContain(expected);
  });
});
