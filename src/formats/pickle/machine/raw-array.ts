import type { Atom } from './atoms.js';
import type { Machine } from './machine.js';
import { CallValue, Container, type Value } from './values.js';

/**
 * joblib writes the bytes of an array behind the BUILD of its wrapper, inside the stream
 * (joblib/numpy_pickle.py, NumpyArrayWrapper.read_array): an optional padding byte with its padding, then
 * `prod(shape) * itemsize` bytes, or, for object arrays, a nested pickle. joblib's unpickler goes on behind them; any
 * other one executes them, so they are tried as opcodes, too.
 */
export function skipRawArray(machine: Machine, wrapper: CallValue): void {
  if (!isArrayWrapper(machine, wrapper)) return;
  const state = dictionary(machine, wrapper.state);
  const itemBytes = dtypeBytes(machine, state.get('dtype'));
  const items = elements(machine, state.get('shape'));
  if (itemBytes === undefined || items === undefined) return;
  if (itemBytes === 'object') {
    machine.runNested(machine);
    return;
  }
  machine.runAside(machine);
  if (number(machine, state.get('numpy_array_alignment_bytes')) !== undefined)
    machine.reader.skip(machine.reader.u8());
  machine.reader.skip(items * itemBytes);
  machine.frameEnd = -1;
}

function isArrayWrapper(machine: Machine, value: CallValue): boolean {
  const target = machine.recorder.uses[value.use]?.target;
  const fact = target?.type === 'global' ? machine.recorder.imports[target.index] : undefined;
  return fact?.name === 'NumpyArrayWrapper' && /(?:^|\.)joblib\.numpy_pickle$/.test(fact.module);
}

function atom(machine: Machine, value: Value | undefined): Atom | undefined {
  return typeof value === 'number' && value >= 0 ? machine.recorder.atom(value, 256) : undefined;
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
  if (!(shape instanceof Container) || shape.kind !== 'tuple') return undefined;
  let product = 1;
  for (const item of shape.items) product *= number(machine, item) ?? Number.NaN;
  return Number.isSafeInteger(product) && product >= 0 ? product : undefined;
}

/** Bytes of one item: from the type string of numpy.dtype(), or from the state of a structured dtype. */
function dtypeBytes(machine: Machine, dtype: Value | undefined): number | 'object' | undefined {
  if (!(dtype instanceof CallValue) || !(dtype.args instanceof Container)) return undefined;
  const text = atom(machine, dtype.args.items[0])?.text ?? '';
  const [, kind, size = ''] = /^[<>|=]?([a-zA-Z?])(\d*)$/.exec(text) ?? [];
  if (kind === undefined) return undefined;
  if (kind === 'O') return 'object';
  if (kind === 'V') return structuredBytes(machine, dtype.state, Number(size));
  if (kind === 'U') return Number(size) * 4;
  return size === '' ? 1 : Number(size);
}

/** The state of a structured dtype is (version, order, subdtype, names, fields, itemsize, alignment, flags, …). */
function structuredBytes(machine: Machine, state: Value | undefined, declared: number): number | 'object' {
  if (!(state instanceof Container) || state.kind !== 'tuple') return declared;
  const hasObject = ((number(machine, state.items[7]) ?? 0) & 1) === 1;
  return hasObject ? 'object' : (number(machine, state.items[5]) ?? declared);
}
