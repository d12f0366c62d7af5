import { table } from '../../core/table.js';
import { addAll } from '../../core/add-all.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { disassemble, type Instruction } from './disassemble.js';
import type { StreamFact } from './facts.js';

/** What of a value is followed: enough to tell a tensor with its name from everything else. */
type Value =
  | { readonly kind: 'text' | 'number' | 'global'; readonly text: string }
  | { readonly kind: 'tuple'; readonly items: Value[] }
  | { readonly kind: 'dict'; readonly entries: (readonly [string, Value])[] }
  | { readonly kind: 'tensor'; readonly shape: string; readonly dtype: string; readonly storage: string }
  | { readonly kind: 'mark' | 'other' };

const mark: Value = { kind: 'mark' };
const other: Value = { kind: 'other' };
/** Values held at the same time: a table of names needs a few for each. CWE-770. */
const maxValues = 2_000_000;
const maxDepth = 12;

/**
 * The tensors of a PyTorch checkpoint, by the path of keys that leads to them. It follows dicts, tuples, persistent ids
 * and torch's rebuild functions and nothing else; it judges nothing, so what it overlooks is only not shown.
 */
export function* tensorTable(
  source: ByteSource,
  streams: readonly StreamFact[],
  budget: Budget,
): Generator<readonly string[]> {
  for (const stream of streams) {
    const machine = new TensorMachine();
    for (const instruction of disassemble(source, [stream], budget)) {
      machine.execute(instruction);
      if (machine.isFull) return;
    }
    yield* new Listing(budget).list(machine.result, '', 0);
  }
}

/** Shared values are listed wherever they are reached, so the number of visits is bounded, not that of values. */
class Listing {
  readonly #budget: Budget;
  #visits = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  *list(value: Value, path: string, depth: number): Generator<readonly string[]> {
    this.#budget.check();
    this.#visits += 1;
    if (value.kind === 'tensor') yield [path, value.shape, value.dtype, value.storage];
    if (depth > maxDepth) return;
    for (const [key, item] of members(value)) {
      if (this.#visits > maxValues) return;
      yield* this.list(item, `${path}${path === '' ? key.replace(/^[.]/, '') : key}`, depth + 1);
    }
  }
}

function* members(value: Value): Generator<readonly [string, Value]> {
  if (value.kind === 'dict') for (const [key, item] of value.entries) yield [`.${key}`, item];
  if (value.kind === 'tuple') for (const [at, item] of value.items.entries()) yield [`[${String(at)}]`, item];
}

class TensorMachine {
  readonly #stack: Value[] = [];
  readonly #memo = new Map<string, Value>();
  result: Value = other;

  get isFull(): boolean {
    return this.#stack.length + this.#memo.size > maxValues;
  }

  execute({ name, argument }: Instruction): void {
    const handler = handlers[name] ?? pushes[name];
    if (handler === undefined) return;
    handler(this, argument);
  }

  push(value: Value): void {
    this.#stack.push(value);
  }

  pop(): Value {
    return this.#stack.pop() ?? other;
  }

  top(): Value {
    return this.#stack.at(-1) ?? other;
  }

  popToMark(): Value[] {
    const at = this.#stack.lastIndexOf(mark);
    const items = this.#stack.splice(Math.max(0, at));
    return at < 0 ? items : items.slice(1);
  }

  remember(key: string): void {
    this.#memo.set(key, this.top());
  }

  memoize(): void {
    this.remember(String(this.#memo.size));
  }

  recall(key: string): void {
    this.push(this.#memo.get(key) ?? other);
  }

  finish(): void {
    this.result = this.pop();
  }
}

type Handler = (machine: TensorMachine, argument: string) => void;

const pushText: Handler = (machine, argument) => {
  machine.push({ kind: 'text', text: argument.replace(/^'|'$/g, '') });
};
const pushNumber: Handler = (machine, argument) => {
  machine.push({ kind: 'number', text: argument });
};
const pushOther: Handler = (machine) => {
  machine.push(other);
};
const pushTuple =
  (size: number): Handler =>
  (machine) => {
    const items = Array.from({ length: size }, () => machine.pop()).reverse();
    machine.push({ kind: 'tuple', items });
  };
const pushMarked: Handler = (machine) => {
  machine.push({ kind: 'tuple', items: machine.popToMark() });
};
const pushDict: Handler = (machine) => {
  machine.push({ kind: 'dict', entries: [] });
};
const call: Handler = (machine) => {
  const argument = machine.pop();
  machine.push(rebuild(machine.pop(), argument));
};
const remember: Handler = (machine, argument) => {
  machine.remember(argument);
};
const recall: Handler = (machine, argument) => {
  machine.recall(argument);
};

const pushes: Readonly<Record<string, Handler>> = table({
  ...Object.fromEntries(
    [
      'SHORT_BINUNICODE',
      'BINUNICODE',
      'BINUNICODE8',
      'UNICODE',
      'SHORT_BINSTRING',
      'BINSTRING',
      'STRING',
    ].map((name) => [name, pushText]),
  ),
  ...Object.fromEntries(
    ['BININT', 'BININT1', 'BININT2', 'INT', 'LONG', 'LONG1', 'LONG4'].map((name) => [name, pushNumber]),
  ),
  ...Object.fromEntries(
    [
      'NONE',
      'NEWTRUE',
      'NEWFALSE',
      'FLOAT',
      'BINFLOAT',
      'BINBYTES',
      'SHORT_BINBYTES',
      'BINBYTES8',
      'BYTEARRAY8',
      'EMPTY_SET',
      'EXT1',
      'EXT2',
      'EXT4',
      'NEXT_BUFFER',
    ].map((name) => [name, pushOther]),
  ),
});

const handlers: Readonly<Record<string, Handler>> = table({
  MARK: (machine) => {
    machine.push(mark);
  },
  GLOBAL: (machine, argument) => {
    machine.push({ kind: 'global', text: argument.replace(' ', '.') });
  },
  STACK_GLOBAL: (machine) => {
    const name = machine.pop();
    const module = machine.pop();
    machine.push({ kind: 'global', text: `${textOf(module)}.${textOf(name)}` });
  },
  EMPTY_TUPLE: pushTuple(0),
  TUPLE1: pushTuple(1),
  TUPLE2: pushTuple(2),
  TUPLE3: pushTuple(3),
  TUPLE: pushMarked,
  LIST: pushMarked,
  FROZENSET: pushMarked,
  EMPTY_LIST: (machine) => {
    machine.push({ kind: 'tuple', items: [] });
  },
  EMPTY_DICT: pushDict,
  DICT: (machine) => {
    const items = machine.popToMark();
    pushDict(machine, '');
    setItems(machine, items);
  },
  APPEND: (machine) => {
    append(machine, [machine.pop()]);
  },
  APPENDS: (machine) => {
    append(machine, machine.popToMark());
  },
  ADDITEMS: (machine) => {
    machine.popToMark();
  },
  SETITEM: (machine) => {
    const value = machine.pop();
    setItems(machine, [machine.pop(), value]);
  },
  SETITEMS: (machine) => {
    setItems(machine, machine.popToMark());
  },
  BUILD: (machine) => {
    adopt(machine, machine.pop());
  },
  REDUCE: call,
  NEWOBJ: call,
  NEWOBJ_EX: (machine) => {
    machine.pop();
    call(machine, '');
  },
  OBJ: (machine) => {
    machine.popToMark();
    machine.push(other);
  },
  INST: (machine) => {
    machine.popToMark();
    machine.push(other);
  },
  BINPERSID: (machine) => {
    machine.push(machine.pop());
  },
  PERSID: pushText,
  POP: (machine) => {
    machine.pop();
  },
  POP_MARK: (machine) => {
    machine.popToMark();
  },
  DUP: (machine) => {
    machine.push(machine.top());
  },
  PUT: remember,
  BINPUT: remember,
  LONG_BINPUT: remember,
  MEMOIZE: (machine) => {
    machine.memoize();
  },
  GET: recall,
  BINGET: recall,
  LONG_BINGET: recall,
  STOP: (machine) => {
    machine.finish();
  },
});

/** An object shows what its state holds. */
function adopt(machine: TensorMachine, state: Value): void {
  const object = machine.top();
  if (state.kind === 'dict' && object.kind === 'dict') addAll(object.entries, state.entries);
}

/** Lists are followed as tuples: their items come later, in the place of the list that stands on the stack. */
function append(machine: TensorMachine, items: readonly Value[]): void {
  const list = machine.top();
  if (list.kind === 'tuple') addAll(list.items, items);
}

function setItems(machine: TensorMachine, items: readonly Value[]): void {
  const target = machine.top();
  if (target.kind !== 'dict') return;
  for (let at = 0; at + 1 < items.length; at += 2) {
    target.entries.push([textOf(items[at] ?? other), items[at + 1] ?? other]);
  }
}

function textOf(value: Value): string {
  return value.kind === 'text' || value.kind === 'number' || value.kind === 'global' ? value.text : '?';
}

const rebuildsTensor = /^torch\._utils\._rebuild_(?:tensor(?:_v2|_v3)?|qtensor)$/;
const rebuildsParameter = /^torch\._utils\._rebuild_parameter(?:_with_state)?$/;

/** torch/_utils.py: `_rebuild_tensor_v2(storage, storage_offset, size, stride, …)`, `_rebuild_parameter(data, …)`. */
function rebuild(callable: Value, argument: Value): Value {
  if (callable.kind !== 'global') return other;
  const items = argument.kind === 'tuple' ? argument.items : [];
  if (rebuildsTensor.test(callable.text)) return tensor(items);
  if (rebuildsParameter.test(callable.text)) return items[0] ?? other;
  // Of a class nobody knows, the state is still worth a look.
  return { kind: 'dict', entries: [] };
}

/** The persistent id of a storage: `('storage', torch.FloatStorage, '0', 'cpu', 12)`; an untyped one has its dtype behind. */
function tensor([storage = other, , size = other, , , , written = other]: readonly Value[]): Value {
  const [, type = other, key = other, device = other] = storage.kind === 'tuple' ? storage.items : [];
  const shape = size.kind === 'tuple' ? `[${size.items.map(textOf).join(', ')}]` : '?';
  const named = textOf(type)
    .replace(/^torch\.(?:cuda\.|storage\.)?/, '')
    .replace(/Storage$/, '');
  const dtype = named === 'Untyped' ? textOf(written).replace(/^torch\./, '') : named;
  return {
    kind: 'tensor',
    shape,
    dtype: dtypes[dtype] ?? dtype,
    storage: `${textOf(key)} on ${textOf(device)}`,
  };
}

const dtypes: Readonly<Record<string, string>> = table({
  Float: 'float32',
  Double: 'float64',
  Half: 'float16',
  BFloat16: 'bfloat16',
  Long: 'int64',
  Int: 'int32',
  Short: 'int16',
  Char: 'int8',
  Byte: 'uint8',
  Bool: 'bool',
  ComplexFloat: 'complex64',
  ComplexDouble: 'complex128',
});
