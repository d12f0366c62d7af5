/** P-29 to P-31: what acts when the loaded object is used, and what switches scanners off. */
import { pickle, type PickleAssembler } from '../../support/pickle-assembler.js';
import { bypass, callCases, type BypassCase, type Expectation } from '../bypass-case.js';

const p = (): PickleAssembler => pickle().proto(4);
const system = (assembler: PickleAssembler): PickleAssembler => assembler.global('posix', 'system');
const runsSystem: Expectation = ['critical', 'pickle/dangerous-call', 'posix.system'];

/** An instance with `posix.system` in its state. */
const held = (module: string, name: string, key: string): PickleAssembler =>
  system(p().global(module, name).emptyTuple().newobj().emptyDict().unicode(key)).setitem().build().stop();

export const deferred: readonly BypassCase[] = [
  bypass(
    'P-29',
    'a backward hook of a tensor',
    ['critical', 'pickle/dangerous-call', 'posix.system'],
    p()
      .global('torch._utils', '_rebuild_parameter')
      .none()
      .raw(0x89)
      .global('collections', 'OrderedDict')
      .emptyTuple()
      .reduce()
      .int(0)
      .global('posix', 'system')
      .setitem()
      .tuple3()
      .reduce()
      .stop(),
  ),
  bypass(
    'P-29',
    'a forward hook in the state of a module',
    runsSystem,
    held('torch.nn.modules.conv', 'Conv2d', '_forward_hooks'),
  ),
  bypass(
    'P-29',
    'the function of a FunctionTransformer',
    runsSystem,
    held('sklearn.preprocessing._function_transformer', 'FunctionTransformer', 'func'),
  ),
  bypass(
    'P-29',
    'a planted `__del__`',
    ['critical', 'pickle/planted-callable', 'my_package.Net'],
    held('my_package', 'Net', '__del__'),
  ),
  bypass(
    'P-29',
    'a planted `forward`',
    ['critical', 'pickle/planted-callable', 'torch.nn.modules.conv.Conv2d'],
    held('torch.nn.modules.conv', 'Conv2d', 'forward'),
  ),
  bypass(
    'P-29',
    'a function of an unknown package in the state',
    ['warning', 'pickle/foreign-call', 'my_package.helper'],
    p()
      .global('sklearn.preprocessing._function_transformer', 'FunctionTransformer')
      .emptyTuple()
      .newobj()
      .emptyDict()
      .unicode('func')
      .global('my_package', 'helper')
      .setitem()
      .build()
      .stop(),
  ),
  ...callCases('P-30', [['builtins', 'exec', 'model.weight.data.zero_()']]),
  bypass(
    'P-30',
    'a saved model that writes its payload again when it is saved',
    ['critical', 'pickle/planted-callable', 'torch.nn.modules.container.Sequential'],
    held('torch.nn.modules.container', 'Sequential', '__reduce__'),
  ),
  ...callCases('P-31', [
    ['fickling.hook', 'remove_hook', '', ['fickling#249']],
    ['picklescan.scanner', 'Scanner'],
    ['modelscan.modelscan', 'ModelScan'],
    ['modelaudit.core', 'scan'],
  ]),
];
