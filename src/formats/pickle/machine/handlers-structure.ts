import { table } from '../../../core/table.js';
import { latin1 } from '../../../bytes/latin1.js';
import { LimitError } from '../../../core/errors.js';
import type { Handler } from './handlers-plain.js';
import type { Machine } from './machine.js';
import { CallValue, Container, isPlain, UnknownValue, type ContainerKind, type Value } from './values.js';

const empty =
  (kind: ContainerKind): Handler =>
  (machine) => {
    machine.push(new Container(kind));
  };

const fromMark =
  (kind: ContainerKind): Handler =>
  (machine) => {
    machine.push(machine.container(kind, machine.takeMarked()));
  };

const tuple =
  (length: number): Handler =>
  (machine) => {
    const items: Value[] = [];
    for (let index = 0; index < length; index++) items.unshift(machine.pop());
    machine.push(machine.container('tuple', items));
  };

const lists: readonly ContainerKind[] = ['list'];
const dicts: readonly ContainerKind[] = ['dict'];
const sets: readonly ContainerKind[] = ['set', 'frozenset'];

/** Values that APPEND, SETITEM and ADDITEMS change without calling anything the stream could have planted. */
function isBuiltin(target: Value, kinds: readonly ContainerKind[]): target is Container {
  return target instanceof Container && kinds.includes(target.kind);
}

/** Plain items in plain data whose detail was let go change nothing that matters; anything else is recorded. */
function isChange(target: Value, items: readonly Value[]): boolean {
  return items.length > 0 && (typeof target !== 'number' || !items.every(isPlain));
}

/** Whatever holds a container that was let go does not see what it is given later, so nobody knows what it becomes. */
function changed(target: Value): Value {
  return typeof target === 'number'
    ? new UnknownValue('plain data that is changed after it was put away')
    : target;
}

/** Remembers what a call's result was given, so that a later use of it is judged by its contents. */
function contents(target: Value, kind: ContainerKind): Container | undefined {
  if (!(target instanceof CallValue)) return undefined;
  target.contents ??= new Container(kind);
  return target.contents;
}

function append(machine: Machine, opcode: string, items: Value[]): void {
  const target = machine.top();
  if (isBuiltin(target, lists)) {
    if (!target.adopt(items)) machine.addItems(target, items);
  } else if (isChange(target, items)) {
    for (const item of distinct(machine, items))
      machine.use({ kind: 'append', opcode, target: changed(target), argument: item });
    machine.addItems(contents(target, 'list') ?? new Container('list'), items);
  }
}

function setItems(machine: Machine, opcode: string, pairs: Value[]): void {
  const target = machine.top();
  if (isBuiltin(target, dicts)) {
    if (!target.adopt(pairs)) machine.addPairs(target, pairs);
  } else if (isChange(target, pairs)) {
    machine.use({
      kind: 'setitem',
      opcode,
      target: changed(target),
      argument: machine.container('dict', [...pairs]),
    });
    machine.addPairs(contents(target, 'dict') ?? new Container('dict'), pairs);
  }
}

function addToSet(machine: Machine, opcode: string, items: Value[]): void {
  const target = machine.top();
  if (isBuiltin(target, sets)) {
    if (!target.adopt(items)) machine.addItems(target, items);
  } else if (isChange(target, items)) {
    for (const item of distinct(machine, items))
      machine.use({ kind: 'add', opcode, target: changed(target), argument: item });
    machine.addItems(contents(target, 'set') ?? new Container('set'), items);
  }
}

/** One item of each shape. */
function distinct(machine: Machine, items: readonly Value[]): Value[] {
  const byShape = new Map<string, Value>();
  for (const item of items) {
    const shape = machine.recorder.shape(item);
    if (!byShape.has(shape)) byShape.set(shape, item);
  }
  return [...byShape.values()];
}

/** Bytes of a memo index that are read; int() takes any number of leading zeros. CWE-400. */
const maxIndexBytes = 1 << 20;

/**
 * GET and PUT take what Python's int() takes: blanks, a plus sign, zeros, underscores between digits (P-53, P-54). The C
 * unpickler stops at a NUL (P-52).
 */
function memoIndex(machine: Machine): number {
  const start = machine.reader.offset;
  const length = machine.reader.skipLine();
  if (length > maxIndexBytes) {
    throw new LimitError(
      'maxIndexBytes',
      maxIndexBytes,
      'a memo index is written with more digits than are read',
    );
  }
  const written = latin1.decode(machine.reader.peek(start, length));
  const text =
    written
      .split('\0', 1)[0]
      ?.trim()
      .replace(/(?<=\d)_(?=\d)/g, '')
      .replace(/^\+?0*(?=\d)/, '') ?? '';
  const index = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(index) || written.includes('\0'))
    machine.recorder.divergence('odd-number', machine.at);
  return Number.isSafeInteger(index) ? index : -1;
}

function pop(machine: Machine): void {
  if (machine.stack.length > 0 && machine.stack.length > (machine.marks.at(-1) ?? 0)) machine.stack.pop();
  else if (machine.marks.length > 0) machine.marks.pop();
  else machine.underflow();
}

/** Opcodes that build containers, move values and use the memo. */
export const structureHandlers: Readonly<Record<string, Handler>> = table({
  EMPTY_LIST: empty('list'),
  EMPTY_TUPLE: empty('tuple'),
  EMPTY_DICT: empty('dict'),
  EMPTY_SET: empty('set'),
  LIST: fromMark('list'),
  TUPLE: fromMark('tuple'),
  DICT: fromMark('dict'),
  FROZENSET: fromMark('frozenset'),
  TUPLE1: tuple(1),
  TUPLE2: tuple(2),
  TUPLE3: tuple(3),
  APPEND(machine) {
    const item = machine.pop();
    append(machine, 'APPEND', [item]);
  },
  APPENDS(machine) {
    append(machine, 'APPENDS', machine.takeMarked());
  },
  SETITEM(machine) {
    const value = machine.pop();
    const key = machine.pop();
    setItems(machine, 'SETITEM', [key, value]);
  },
  SETITEMS(machine) {
    setItems(machine, 'SETITEMS', machine.takeMarked());
  },
  ADDITEMS(machine) {
    addToSet(machine, 'ADDITEMS', machine.takeMarked());
  },
  POP: pop,
  DUP(machine) {
    machine.push(machine.top());
  },
  MARK(machine) {
    machine.marks.push(machine.stack.length);
  },
  POP_MARK(machine) {
    machine.takeMarked();
  },
  GET(machine) {
    machine.push(machine.get(memoIndex(machine)));
  },
  BINGET(machine) {
    machine.push(machine.get(machine.reader.u8()));
  },
  LONG_BINGET(machine) {
    machine.push(machine.get(machine.reader.u32()));
  },
  PUT(machine) {
    machine.put(memoIndex(machine));
  },
  BINPUT(machine) {
    machine.put(machine.reader.u8());
  },
  LONG_BINPUT(machine) {
    machine.put(machine.reader.u32());
  },
  MEMOIZE(machine) {
    machine.memoize();
  },
});
