/** P-34: steps by which picklers of code put functions and classes together, turned against what was there before. */
import { carrying, pushFunction } from '../../support/carried-function.js';
import { pickle, type PickleAssembler } from '../../support/pickle-assembler.js';
import { bypass, type BypassCase, type Expectation } from '../bypass-case.js';

const cloudpickle = 'cloudpickle.cloudpickle';
const dill = 'dill._dill';
const runs = (name: string): Expectation => ['critical', 'pickle/dangerous-call', name];

type Push = (stream: PickleAssembler) => PickleAssembler;

const named =
  (module: string, name: string): Push =>
  (stream) =>
    stream.stackGlobal(module, name);
const text =
  (written: string): Push =>
  (stream) =>
    stream.short(written);
const none: Push = (stream) => stream.none();
const dict: Push = (stream) => stream.emptyDict();
const tupleOf =
  (...items: readonly Push[]): Push =>
  (stream) =>
    items.reduce((target, push) => push(target), stream.mark()).tuple();
const call =
  (module: string, name: string, ...args: readonly Push[]): Push =>
  (stream) =>
    tupleOf(...args)(stream.stackGlobal(module, name)).reduce();
const skeleton = (...bases: readonly Push[]): Push =>
  call(
    cloudpickle,
    '_make_skeleton_class',
    named('builtins', 'type'),
    text('Net'),
    tupleOf(...bases),
    dict,
    text('id'),
    none,
  );

/** A stream that carries a harmless function and then does what the case is about. */
const beside = (...steps: readonly Push[]): PickleAssembler =>
  steps.reduce((stream, push) => push(stream.pop()), carrying()).stop();

const given = (pushGlobals: Push): PickleAssembler => pushFunction(pickle().proto(4), pushGlobals).stop();

export const carriedCode: readonly BypassCase[] = [
  bypass(
    'P-34',
    '`_builtin_type` asks for the type of code by its name',
    ['critical', 'pickle/dangerous-import', 'types.CodeType'],
    call(cloudpickle, '_builtin_type', text('CodeType'))(pickle().proto(4)).stop(),
  ),
  bypass(
    'P-34',
    '`_class_setstate` of a class that was there before',
    runs(`${cloudpickle}._class_setstate`),
    beside(call(cloudpickle, '_class_setstate', named('collections', 'OrderedDict'), tupleOf(dict, dict))),
  ),
  bypass(
    'P-34',
    '`_function_setstate` of a function that was there before',
    runs(`${cloudpickle}._function_setstate`),
    beside(call(cloudpickle, '_function_setstate', named('json', 'loads'), tupleOf(dict, dict))),
  ),
  bypass(
    'P-34',
    '`setattr` of a module beside carried code',
    runs('builtins.setattr'),
    beside(call('builtins', 'setattr', call(cloudpickle, 'subimport', text('math')), text('sqrt'), none)),
  ),
  bypass(
    'P-34',
    'BUILD changes a module that carried code imports',
    runs(`${cloudpickle}.subimport`),
    beside((stream) => dict(call(cloudpickle, 'subimport', text('math'))(stream)).build()),
  ),
  bypass(
    'P-34',
    'carried code gets `os.system` under a harmless name',
    runs('os.system'),
    given((stream) => stream.emptyDict().short('relu').stackGlobal('os', 'system').setitem()),
  ),
  bypass(
    'P-34',
    'a carried class whose base starts a program',
    runs('subprocess.Popen'),
    beside((stream) => skeleton(named('subprocess', 'Popen'))(stream).short('echo').tuple1().reduce()),
  ),
  bypass(
    'P-34',
    'a carried class whose base opens what its argument names',
    ['critical', 'pickle/carried-code'],
    beside((stream) => skeleton(named('xgboost.core', 'Booster'))(stream).short('model').tuple1().reduce()),
  ),
  bypass(
    'P-34',
    'a class of classes that is none',
    runs(`${cloudpickle}._make_skeleton_class`),
    beside(
      call(
        cloudpickle,
        '_make_skeleton_class',
        named('xgboost.core', 'Booster'),
        text('x'),
        tupleOf(),
        dict,
        text('id'),
        none,
      ),
    ),
  ),
  bypass(
    'P-34',
    '`types.new_class` with a body of its own',
    runs('os.system'),
    beside(call('types', 'new_class', text('X'), tupleOf(), dict, named('os', 'system'))),
  ),
  bypass(
    'P-34',
    'carried code that imports a module which acts',
    runs(`${cloudpickle}.subimport`),
    beside(call(cloudpickle, 'subimport', text('antigravity'))),
  ),
  bypass(
    'P-34',
    '`_create_namedtuple` imports a module which acts',
    ['critical', 'pickle/dangerous-import', 'antigravity.T'],
    beside(call(dill, '_create_namedtuple', text('T'), tupleOf(text('a')), text('antigravity'))),
  ),
  bypass(
    'P-34',
    'dill evaluates a text',
    runs(`${dill}._eval_repr`),
    beside(call(dill, '_eval_repr', text('1+1'))),
  ),
  bypass(
    'P-34',
    'dill takes a member of a module for one of a type',
    runs(`${dill}._getattr`),
    beside(
      call(dill, '_getattr', named('builtins', 'dict'), text('system'), text("<method 'x' of 'os' objects>")),
    ),
  ),
  bypass(
    'P-34',
    'dill makes an array by a function that starts a program',
    runs('os.system'),
    beside(call(dill, '_create_array', named('os', 'system'), tupleOf(text('echo')), none)),
  ),
  bypass(
    'P-34',
    'SETITEM changes the namespace of the program that loads',
    ['critical', 'pickle/patched-object', 'builtins.__main__'],
    beside((stream) => stream.stackGlobal('builtins', '__main__').short('print').none().setitem()),
  ),
  bypass(
    'P-34',
    'a method of dictionaries changes the namespace of the program that loads',
    runs('builtins.__main__'),
    beside(call('builtins', 'dict.update', named('builtins', '__main__'), dict)),
  ),
  bypass(
    'P-34',
    'a type of files that dill gives by its name',
    runs(`${dill}._load_type`),
    beside(call(dill, '_load_type', text('FileType'))),
  ),
];
