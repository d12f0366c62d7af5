import { line } from './atoms.js';
import type { Handler } from './handlers-plain.js';
import type { Machine } from './machine.js';
import { CallValue, Container, type ContainerKind, type Value } from './values.js';

const latin1 = new TextDecoder('latin1');

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

/** Values that APPEND, SETITEM and ADDITEMS change without calling anything the stream could have planted. */
function isBuiltin(target: Value, kinds: readonly ContainerKind[]): target is Container {
  return target instanceof Container && kinds.includes(target.kind);
}

/** Remembers what a call's result was given, so that a later use of it is judged by its contents. */
function contents(target: Value, kind: ContainerKind): Container | undefined {
  if (!(target instanceof CallValue)) return undefined;
  target.contents ??= new Container(kind);
  return target.contents;
}

function append(machine: Machine, opcode: string, items: readonly Value[]): void {
  const target = machine.top();
  if (isBuiltin(target, ['list'])) machine.addItems(target, items);
  else if (typeof target !== 'number' && items.length > 0) {
    for (const item of distinct(machine, items))
      machine.use({ kind: 'append', opcode, target, argument: item });
    machine.addItems(contents(target, 'list') ?? new Container('list'), items);
  }
}

function setItems(machine: Machine, opcode: string, pairs: readonly Value[]): void {
  const target = machine.top();
  if (isBuiltin(target, ['dict'])) machine.addPairs(target, pairs);
  else if (typeof target !== 'number' && pairs.length > 1) {
    machine.use({ kind: 'setitem', opcode, target, argument: machine.container('dict', pairs) });
    machine.addPairs(contents(target, 'dict') ?? new Container('dict'), pairs);
  }
}

function addToSet(machine: Machine, opcode: string, items: readonly Value[]): void {
  const target = machine.top();
  if (isBuiltin(target, ['set', 'frozenset'])) machine.addItems(target, items);
  else if (typeof target !== 'number' && items.length > 0) {
    for (const item of distinct(machine, items)) machine.use({ kind: 'add', opcode, target, argument: item });
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

/** GET and PUT take what Python's int() takes: blanks, a plus sign, underscores between digits (P-53, P-54). */
function memoIndex(machine: Machine): number {
  const start = machine.reader.offset;
  machine.reader.skipLine();
  const text = latin1
    .decode(line(machine.reader, start, 64).bytes)
    .trim()
    .replace(/(?<=\d)_(?=\d)/g, '');
  const index = /^\+?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(index)) machine.recorder.divergence('odd-number', machine.at);
  return Number.isSafeInteger(index) ? index : -1;
}

function pop(machine: Machine): void {
  if (machine.stack.length > 0 && machine.stack.length > (machine.marks.at(-1) ?? 0)) machine.stack.pop();
  else if (machine.marks.length > 0) machine.marks.pop();
  else machine.underflow();
}

/** Opcodes that build containers, move values and use the memo. */
export const structureHandlers: Readonly<Record<string, Handler>> = {
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
};
