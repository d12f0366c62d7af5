import { table } from '../../../core/table.js';
import { decodeName, line } from './atoms.js';
import { carriedCode } from './carried-code.js';
import type { Handler } from './handlers-plain.js';
import type { Machine } from './machine.js';
import { typeOfBuiltinName, typeOfDillName } from './named-types.js';
import { readArrayWrapper } from './raw-array.js';
import { noteStorage } from './torch-storages.js';
import {
  AttributeValue,
  CallValue,
  Container,
  GlobalValue,
  PersistentValue,
  UnknownValue,
  type Value,
} from './values.js';

/** Bytes of a module's or attribute's name that are read. */
const maxNameBytes = 4096;

/** Attributes of attributes that are followed; no genuine file has more than a few. CWE-674. */
const maxAttributes = 16;

const computedName = 'a name computed while loading';

/** One operand line of GLOBAL or INST. At the end of the data Python's unpickler cuts the last character (P-71). */
function nameLine(machine: Machine): string {
  const { reader } = machine;
  const start = reader.offset;
  const length = reader.skipLine();
  const { bytes } = line(reader, start, maxNameBytes);
  const complete = reader.offset === start + length + 1;
  return decodeName(complete ? bytes : bytes.subarray(0, -1));
}

function readGlobal(machine: Machine, origin: 'GLOBAL' | 'INST'): GlobalValue {
  const module = nameLine(machine);
  const name = nameLine(machine);
  const length = machine.reader.offset - machine.at;
  return new GlobalValue(machine.recorder.import(module, name, machine.protocol, origin, machine.at, length));
}

/** The text of a constant operand; undefined when only the loader can know it. */
function constantText(machine: Machine, value: Value): string | undefined {
  if (typeof value !== 'number' || value < 0) return undefined;
  const atom = machine.recorder.atom(value, maxNameBytes);
  return atom.kind === 'str' || atom.kind === 'bytes' ? atom.text : undefined;
}

function stackGlobal(machine: Machine): void {
  const name = machine.pop();
  const module = machine.pop();
  const moduleText = constantText(machine, module);
  const nameText = constantText(machine, name);
  if (moduleText !== undefined && nameText !== undefined) {
    machine.push(
      new GlobalValue(
        machine.recorder.import(moduleText, nameText, machine.protocol, 'STACK_GLOBAL', machine.at, 1),
      ),
    );
    return;
  }
  const argument = machine.container('tuple', [module, name]);
  machine.use({
    kind: 'computed-name',
    opcode: 'STACK_GLOBAL',
    target: new UnknownValue(computedName),
    argument,
  });
  machine.push(new UnknownValue(computedName));
}

/** Python functions whose result the machine knows, by module (both spellings) and name. */
const foldable: Readonly<
  Record<string, (machine: Machine, args: readonly Value[], opcode: string) => Value | undefined>
> = table({
  'builtins getattr': foldGetattr,
  '__builtin__ getattr': foldGetattr,
  'copyreg _reconstructor': construct,
  'copy_reg _reconstructor': construct,
  'copyreg __newobj__': construct,
  'copy_reg __newobj__': construct,
  'copyreg __newobj_ex__': construct,
  'copy_reg __newobj_ex__': construct,
  'cloudpickle.cloudpickle _builtin_type': foldNamedType(typeOfBuiltinName),
  'cloudpickle.cloudpickle_fast _builtin_type': foldNamedType(typeOfBuiltinName),
  'joblib.externals.cloudpickle.cloudpickle _builtin_type': foldNamedType(typeOfBuiltinName),
  'ray.cloudpickle.cloudpickle _builtin_type': foldNamedType(typeOfBuiltinName),
  'pyspark.cloudpickle.cloudpickle _builtin_type': foldNamedType(typeOfBuiltinName),
  'dill._dill _load_type': foldNamedType(typeOfDillName),
  'dill._dill _create_array': rebuildArray,
  'dill._dill _create_namedtuple': importNamedTuple,
});

/** A type that a pickler asks for by its name is the type itself. */
function foldNamedType(
  typeOf: (name: string) => readonly [module: string, name: string] | undefined,
): (machine: Machine, args: readonly Value[]) => Value | undefined {
  return (machine, [name, ...others]) => {
    const text = name === undefined || others.length > 0 ? undefined : constantText(machine, name);
    const named = text === undefined ? undefined : typeOf(text);
    return named && new GlobalValue(machine.recorder.import(...named, 4, 'getattr', machine.at, 1));
  };
}

function foldGetattr(machine: Machine, args: readonly Value[]): Value | undefined {
  const [owner, name] = args;
  if (owner === undefined || name === undefined) return undefined;
  const text = constantText(machine, name);
  if (text === undefined || args.length > 3) return undefined;
  if (owner instanceof AttributeValue && owner.depth >= maxAttributes) return undefined;
  if (!(owner instanceof GlobalValue)) return new AttributeValue(owner, text);
  const parent = machine.recorder.imports[owner.index];
  if (!parent) return undefined;
  return new GlobalValue(
    machine.recorder.import(
      parent.module,
      `${parent.name}.${text}`,
      parent.protocol,
      'getattr',
      machine.at,
      1,
    ),
  );
}

/** copyreg's helpers make an instance without `__init__`, like NEWOBJ. */
function construct(machine: Machine, args: readonly Value[], opcode: string): Value | undefined {
  const [target, ...rest] = args;
  if (target === undefined) return undefined;
  return machine.use({ kind: 'construct', opcode, target, argument: machine.container('tuple', rest) });
}

/** dill's `_create_array(function, arguments, state, attributes)` is a REDUCE and a BUILD; arrays have no attributes. */
function rebuildArray(machine: Machine, args: readonly Value[], opcode: string): Value | undefined {
  const [target, argument, state, attributes] = args;
  if (target === undefined || !(argument instanceof Container) || state === undefined || args.length > 4)
    return undefined;
  if (attributes !== undefined && !isNone(machine, attributes)) return undefined;
  const array = machine.use({ kind: 'reduce', opcode, target, argument });
  machine.use({ kind: 'build', opcode, target: array, argument: state });
  array.state = state;
  return array;
}

/** dill's `_create_namedtuple(name, fields, module)` gives what the module has of that name, and else makes a new class. */
function importNamedTuple(machine: Machine, [name, , module]: readonly Value[]): Value | undefined {
  if (name === undefined || module === undefined) return undefined;
  const [moduleText, nameText] = [constantText(machine, module), constantText(machine, name)];
  if (moduleText === undefined || nameText === undefined) return undefined;
  return new GlobalValue(machine.recorder.import(moduleText, nameText, 4, 'getattr', machine.at, 1));
}

function isNone(machine: Machine, value: Value): boolean {
  return (
    typeof value === 'number' && value >= 0 && machine.recorder.atom(value, maxNameBytes).kind === 'none'
  );
}

function call(
  machine: Machine,
  kind: 'reduce' | 'inst' | 'obj',
  opcode: string,
  target: Value,
  argument: Value,
): void {
  if (target instanceof GlobalValue && argument instanceof Container) {
    const fact = machine.recorder.imports[target.index];
    const fold = fact && foldable[`${fact.module} ${fact.name}`];
    const result = fold?.(machine, argument.items, opcode);
    if (result !== undefined) {
      machine.recorder.resolve(target.index);
      machine.push(result);
      return;
    }
  }
  const code = carriedCode(argument, machine.at, machine.recorder);
  if (code !== undefined) machine.recorder.code(code);
  machine.push(machine.use({ kind, opcode, target, argument }));
}

function build(machine: Machine): void {
  const state = machine.pop();
  const target = machine.top();
  if (typeof target === 'number') return;
  machine.use({ kind: 'build', opcode: 'BUILD', target, argument: state });
  if (!(target instanceof CallValue)) return;
  target.state = state;
  readArrayWrapper(machine, target);
}

const extension =
  (read: (machine: Machine) => number): Handler =>
  (machine) => {
    const target = new UnknownValue(`extension code ${String(read(machine))}`);
    machine.use({ kind: 'extension', opcode: 'EXT', target, argument: new Container('tuple') });
    machine.push(target);
  };

function persistent(machine: Machine, opcode: string, id: Value): void {
  const target = new UnknownValue('the persistent id');
  noteStorage(machine, id, machine.recorder.storages);
  const { use } = machine.use({ kind: 'persistent', opcode, target, argument: id });
  machine.push(moduleClass(machine, id) ?? new PersistentValue(use));
}

/** torch before 1.6 names classes by `('module', class, source file, source)`; its loader gives the class back (P-15). */
function moduleClass(machine: Machine, id: Value): Value | undefined {
  if (!(id instanceof Container) || id.kind !== 'tuple') return undefined;
  const [tag, named] = id.items;
  return tag !== undefined && named instanceof GlobalValue && constantText(machine, tag) === 'module'
    ? named
    : undefined;
}

function frame(machine: Machine): void {
  const { reader } = machine;
  const length = reader.u64();
  const end = reader.offset + length;
  if (end > reader.size) machine.recorder.divergence('frame-beyond-end', machine.at);
  if (machine.at < machine.frameEnd) {
    machine.recorder.divergence('nested-frame', machine.at);
    // The C unpickler has the outer frame in its buffer: an inner one that fits changes nothing, another one replaces it.
    if (end <= machine.frameEnd) return;
    machine.straddled.push({ frame: machine.frameAt, end: machine.frameEnd, at: machine.at });
  }
  machine.frameAt = machine.at;
  machine.frameEnd = end > reader.size ? -1 : end;
}

/** Opcodes that import, call, build, resolve, and the stream's own bookkeeping. */
export const callHandlers: Readonly<Record<string, Handler>> = table({
  GLOBAL(machine) {
    machine.push(readGlobal(machine, 'GLOBAL'));
  },
  STACK_GLOBAL: stackGlobal,
  INST(machine) {
    const target = readGlobal(machine, 'INST');
    // Without a mark C's unpickler raises before the import, and Python's between the import and the call.
    const isCall = machine.marks.length > 0;
    const argument = machine.container('tuple', machine.takeMarked());
    if (isCall) call(machine, 'inst', 'INST', target, argument);
    else machine.push(new UnknownValue('an instance that no unpickler makes'));
  },
  OBJ(machine) {
    const [target = new UnknownValue('a callee that the stack does not have'), ...args] =
      machine.takeMarked();
    call(machine, 'obj', 'OBJ', target, machine.container('tuple', args));
  },
  REDUCE(machine) {
    const argument = machine.pop();
    call(machine, 'reduce', 'REDUCE', machine.pop(), argument);
  },
  NEWOBJ(machine) {
    const argument = machine.pop();
    machine.push(machine.use({ kind: 'newobj', opcode: 'NEWOBJ', target: machine.pop(), argument }));
  },
  NEWOBJ_EX(machine) {
    const keywords = machine.pop();
    const argument = machine.pop();
    machine.push(
      machine.use({ kind: 'newobj_ex', opcode: 'NEWOBJ_EX', target: machine.pop(), argument, keywords }),
    );
  },
  BUILD: build,
  EXT1: extension((machine) => machine.reader.u8()),
  EXT2: extension((machine) => machine.reader.u16()),
  EXT4: extension((machine) => machine.reader.i32()),
  PERSID(machine) {
    machine.reader.skipLine();
    persistent(machine, 'PERSID', machine.at);
  },
  BINPERSID(machine) {
    persistent(machine, 'BINPERSID', machine.pop());
  },
  PROTO(machine) {
    machine.protocol = machine.reader.u8();
    if (machine.protocol > 5) machine.recorder.divergence('unsupported-protocol', machine.at);
  },
  FRAME: frame,
  STOP(machine) {
    machine.result = machine.pop();
    machine.stopped = true;
  },
});
