import { readTypeString } from '../../../codecs/numpy-dtype/read-type-string.js';
import type { Atom } from './atoms.js';
import type { Machine } from './machine.js';
import { CallValue, Container, GlobalValue, type Value } from './values.js';

/** The parameters of NumpyArrayWrapper.__init__ in their order; a BUILD may leave to them what it does not say. */
const parameters = ['subclass', 'shape', 'order', 'dtype', 'allow_mmap', 'numpy_array_alignment_bytes'];
/** The dtype flag NPY_ITEM_HASOBJECT. */
const hasObjectFlag = 1;

/**
 * joblib writes the bytes of an array behind the BUILD of its wrapper, inside the stream
 * (joblib/numpy_pickle.py, NumpyArrayWrapper.read_array): an optional padding byte with its padding, then
 * `prod(shape) * itemsize` bytes, or, for object arrays, a nested pickle. joblib's unpickler goes on behind them; any
 * other one executes them, so they are tried as opcodes, too. Before 0.10 the array had a file of its own.
 */
export function readArrayWrapper(machine: Machine, wrapper: CallValue): void {
  const kind = wrapperKind(machine, wrapper);
  if (kind === undefined) return;
  const attributes = attributesOf(machine, wrapper);
  if (kind === 'file') noteCompanion(machine, attributes.get('filename'));
  else skipRawArray(machine, attributes);
}

function skipRawArray(machine: Machine, attributes: ReadonlyMap<string, Value>): void {
  const itemBytes = dtypeBytes(machine, attributes.get('dtype'));
  const items = elements(machine, attributes.get('shape'));
  if (itemBytes === 'object') {
    machine.runNested(machine);
    return;
  }
  if (itemBytes === undefined || items === undefined) return;
  const bytes = items * itemBytes;
  const isPadded = number(machine, attributes.get('numpy_array_alignment_bytes')) !== undefined;
  if (isPadded || bytes > 0) machine.runAside(machine, bytes);
  const { reader } = machine;
  if (isPadded) reader.skip(reader.u8());
  const { offset } = reader;
  machine.embedded.bytes(reader, offset, bytes);
  reader.skip(bytes);
  machine.frameEnd = -1;
}

function noteCompanion(machine: Machine, filename: Value | undefined): void {
  const name = atom(machine, filename);
  machine.recorder.companion(
    name?.kind === 'str' || name?.kind === 'bytes' ? name.text : undefined,
    machine.at,
  );
}

function wrapperKind(machine: Machine, value: CallValue): 'inline' | 'file' | undefined {
  const target = machine.recorder.uses[value.use]?.target;
  const fact = target?.type === 'global' ? machine.recorder.imports[target.index] : undefined;
  const name = `${fact?.module ?? ''}.${fact?.name ?? ''}`;
  const [, className] =
    /^(?:sklearn\.externals\.)?joblib\..*?\b(NumpyArrayWrapper|Z?NDArrayWrapper)$/.exec(name) ?? [];
  if (className === undefined) return undefined;
  return className === 'NumpyArrayWrapper' ? 'inline' : 'file';
}

/** What the wrapper holds after this BUILD: BUILD adds to what was there before. */
function attributesOf(machine: Machine, wrapper: CallValue): ReadonlyMap<string, Value> {
  wrapper.attributes ??= initial(wrapper);
  const { state } = wrapper;
  const parts = state instanceof Container && state.kind === 'tuple' ? state.items : [state];
  for (const part of parts) {
    for (const [key, value] of dictionary(machine, part)) wrapper.attributes.set(key, value);
  }
  return wrapper.attributes;
}

function initial({ args }: CallValue): Map<string, Value> {
  if (!(args instanceof Container)) return new Map();
  return new Map(
    args.items.slice(0, parameters.length).map((value, index) => [parameters[index] ?? '', value]),
  );
}

function atom(machine: Machine, value: Value | undefined): Atom | undefined {
  return typeof value === 'number' && value >= 0 ? machine.recorder.atom(value, 4096) : undefined;
}

function number(machine: Machine, value: Value | undefined): number | undefined {
  const constant = atom(machine, value);
  return constant?.kind === 'int' ? Number(constant.text) : undefined;
}

function dictionary(machine: Machine, value: Value | undefined): Map<string, Value> {
  const entries = new Map<string, Value>();
  if (!(value instanceof Container) || value.kind !== 'dict') return entries;
  for (let index = 0; index + 1 < value.items.length; index += 2) {
    const key = atom(machine, value.items[index]);
    if (key?.kind === 'str') entries.set(key.text, value.items[index + 1] as Value);
  }
  return entries;
}

function elements(machine: Machine, shape: Value | undefined): number | undefined {
  if (!(shape instanceof Container) || (shape.kind !== 'tuple' && shape.kind !== 'list')) return undefined;
  let product = 1;
  for (const item of shape.items) product *= number(machine, item) ?? Number.NaN;
  return Number.isSafeInteger(product) && product >= 0 ? product : undefined;
}

/**
 * Bytes of one item: from the type that numpy.dtype() is called with, or from the state that BUILD gives it:
 * (version, order, subdtype, names, fields, itemsize, alignment, flags, …). The flags decide whether it is an object,
 * whatever the type says.
 */
function dtypeBytes(machine: Machine, dtype: Value | undefined): number | 'object' | undefined {
  if (!(dtype instanceof CallValue) || !(dtype.args instanceof Container)) return undefined;
  if (calledName(machine, dtype) === '_convert_to_stringdtype_kwargs') return 'object';
  const { flags, itemBytes } = stateOf(machine, dtype);
  if ((flags & hasObjectFlag) !== 0) return 'object';
  const name = typeName(machine, dtype.args.items[0]) ?? '';
  const element = readTypeString(name);
  if (element?.hasObject === true) return 'object';
  const isExtended = element?.bytes === undefined || /^\W?[VSUa]/.test(name);
  return isExtended && itemBytes >= 0 ? itemBytes : element?.bytes;
}

function stateOf(
  machine: Machine,
  { state }: CallValue,
): { readonly flags: number; readonly itemBytes: number } {
  const items = state instanceof Container && state.kind === 'tuple' ? state.items : [];
  return { flags: number(machine, items[7]) ?? 0, itemBytes: number(machine, items[5]) ?? -1 };
}

/** `numpy.dtype('f8')`, `numpy.dtype(numpy.float64)`. */
function typeName(machine: Machine, type: Value | undefined): string | undefined {
  if (type instanceof GlobalValue) return machine.recorder.imports[type.index]?.name.split('.').at(-1);
  return atom(machine, type)?.text;
}

function calledName(machine: Machine, { use }: CallValue): string | undefined {
  const target = machine.recorder.uses[use]?.target;
  return target?.type === 'global' ? machine.recorder.imports[target.index]?.name : undefined;
}
