/**
 * A skim of a pickle that follows only what tensors and their persistent ids are made of: texts, small numbers, names,
 * tuples, dictionaries and the memo. It judges nothing; the pickle itself is a child. https://docs.python.org/3/library/pickletools.html
 */
import { table } from '../../core/table.js';
import { Cursor } from '../../bytes/cursor.js';
import { FormatError } from '../../core/errors.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { namedTensors, skimmedCall, type NamedTensor } from './skimmed-tensors.js';
import {
  declaredStorage,
  SkimmedDict,
  SkimmedList,
  SkimmedName,
  SkimmedStorage,
  type SkimmedValue,
} from './storage-ids.js';

/** Items of a tuple that are kept: an id has five. */
const maxTupleItems = 8;
const maxTextBytes = 256;
/** Entries of all dictionaries and lists that are kept. CWE-770. */
const maxEntries = 500_000;
const checkEvery = 4096;

export interface Skimmed {
  /** The operand of each BINPERSID. */
  readonly ids: readonly SkimmedValue[];
  /** Whether it ended with STOP, and not at damage or at an opcode that is not followed. */
  readonly isWhole: boolean;
  /** Tensors below what the pickle gives, by the keys that lead to them. */
  readonly tensors: readonly NamedTensor[];
  /** What the pickle gives; undefined where it is not whole. */
  readonly value: SkimmedValue;
  /** Where reading ended: behind STOP. */
  readonly end: number;
}

export function skimPersistentIds(source: ByteSource, budget: Budget, start = 0): Skimmed {
  const skim = new Skim(new Cursor(source, start));
  let isWhole = false;
  try {
    for (let count = 1; ; count++) {
      if (count % checkEvery === 0) budget.check();
      const opcode = String.fromCharCode(skim.cursor.u8());
      isWhole = opcode === '.';
      const follow = handlers[opcode];
      if (follow === undefined) return skim.result(isWhole);
      follow(skim);
    }
  } catch (error) {
    if (error instanceof FormatError) return skim.result(false);
    throw error;
  }
}

class Skim {
  readonly cursor: Cursor;
  readonly ids: SkimmedValue[] = [];
  readonly stack: SkimmedValue[] = [];
  readonly marks: number[] = [];
  readonly memo = new Map<number, SkimmedValue>();
  #entries = 0;

  constructor(cursor: Cursor) {
    this.cursor = cursor;
  }

  result(isWhole: boolean): Skimmed {
    const value = isWhole ? this.stack.at(-1) : undefined;
    return { ids: this.ids, isWhole, tensors: namedTensors(value), value, end: this.cursor.offset };
  }

  push(value: SkimmedValue): void {
    this.stack.push(value);
  }

  pushSkipped(bytes: number): void {
    this.cursor.skip(bytes);
    this.push(undefined);
  }

  /** Takes so many values and leaves one that nothing is known of. */
  replace(values: number): void {
    this.stack.splice(-values);
    this.push(undefined);
  }

  takeMarked(): SkimmedValue[] {
    return this.stack.splice(this.marks.pop() ?? 0);
  }

  put(index: number): void {
    this.memo.set(index, this.stack.at(-1));
  }

  pushTuple(items: readonly SkimmedValue[]): void {
    this.push(items.slice(0, maxTupleItems));
  }

  /** Sets pairs of a dictionary; other containers are not followed. */
  setItems(pairs: readonly SkimmedValue[]): void {
    const dict = this.stack.at(-1);
    if (!(dict instanceof SkimmedDict)) return;
    for (let at = 0; at + 1 < pairs.length && this.#entries < maxEntries; at += 2) {
      const [key, value] = [pairs[at], pairs[at + 1]];
      if (typeof key !== 'string' || typeof value !== 'object') continue;
      dict.entries.push([key, value]);
      this.#entries += 1;
    }
  }

  append(items: readonly SkimmedValue[]): void {
    const list = this.stack.at(-1);
    if (!(list instanceof SkimmedList)) return;
    for (const item of items) {
      if (typeof item !== 'string' || this.#entries >= maxEntries) continue;
      list.texts.push(item);
      this.#entries += 1;
    }
  }

  /** BUILD gives an object its attributes; those of an ordered dictionary are none of its entries. */
  build(): void {
    const state = this.stack.pop();
    if (!(state instanceof SkimmedDict) || this.stack.at(-1) instanceof SkimmedDict) return;
    this.stack.pop();
    this.push(state);
  }

  pushText(length: number): void {
    if (length > maxTextBytes) this.pushSkipped(length);
    else this.push(this.cursor.utf8(length));
  }

  line(): string {
    const bytes: number[] = [];
    for (let byte = this.cursor.u8(); byte !== 0x0a; byte = this.cursor.u8()) {
      if (bytes.length < maxTextBytes) bytes.push(byte);
    }
    return Buffer.from(bytes).toString('utf8');
  }
}

type Handler = (skim: Skim) => void;

const pushUnknown: Handler = (skim) => {
  skim.push(undefined);
};
const takeMarked: Handler = (skim) => {
  skim.takeMarked();
};
const replaceMarked: Handler = (skim) => {
  skim.takeMarked();
  skim.push(undefined);
};
const drop =
  (values: number): Handler =>
  (skim) => {
    skim.stack.splice(-values);
  };
const replace =
  (values: number): Handler =>
  (skim) => {
    skim.replace(values);
  };
const tuple =
  (items: number): Handler =>
  (skim) => {
    skim.pushTuple(skim.stack.splice(-items));
  };
const skipped =
  (length: (cursor: Cursor) => number): Handler =>
  (skim) => {
    skim.pushSkipped(length(skim.cursor));
  };
const pushed =
  (value: (cursor: Cursor) => SkimmedValue): Handler =>
  (skim) => {
    skim.push(value(skim.cursor));
  };

/** By opcode, as the character it is. STOP and what no writer of torch uses are missing. */
const handlers: Readonly<Record<string, Handler>> = table({
  K: pushed((cursor) => cursor.u8()),
  M: pushed((cursor) => cursor.u16le()),
  J: pushed((cursor) => cursor.u32le()),
  '\x8a': pushed((cursor) => longOf(cursor.bytes(cursor.u8()))),
  X: (skim) => {
    skim.pushText(skim.cursor.u32le());
  },
  '\x8c': (skim) => {
    skim.pushText(skim.cursor.u8());
  },
  U: (skim) => {
    skim.pushText(skim.cursor.u8());
  },
  G: skipped(() => 8),
  T: skipped((cursor) => cursor.u32le()),
  B: skipped((cursor) => cursor.u32le()),
  C: skipped((cursor) => cursor.u8()),
  '\x8b': skipped((cursor) => cursor.u32le()),
  '\x8d': skipped((cursor) => cursor.u64le()),
  '\x8e': skipped((cursor) => cursor.u64le()),
  '\x96': skipped((cursor) => cursor.u64le()),
  N: pushUnknown,
  '\x88': pushUnknown,
  '\x89': pushUnknown,
  ']': (skim) => {
    skim.push(new SkimmedList());
  },
  '}': (skim) => {
    skim.push(new SkimmedDict());
  },
  '\x8f': pushUnknown,
  ')': pushed(() => []),
  c: (skim) => {
    skim.line();
    skim.push(new SkimmedName(skim.line()));
  },
  '\x93': (skim) => {
    const name = skim.stack.splice(-2)[1];
    skim.push(typeof name === 'string' ? new SkimmedName(name) : undefined);
  },
  q: (skim) => {
    skim.put(skim.cursor.u8());
  },
  r: (skim) => {
    skim.put(skim.cursor.u32le());
  },
  '\x94': (skim) => {
    skim.put(skim.memo.size);
  },
  h: (skim) => {
    skim.push(skim.memo.get(skim.cursor.u8()));
  },
  j: (skim) => {
    skim.push(skim.memo.get(skim.cursor.u32le()));
  },
  '\x80': (skim) => {
    skim.cursor.u8();
  },
  '\x95': (skim) => {
    skim.cursor.u64le();
  },
  '(': (skim) => {
    skim.marks.push(skim.stack.length);
  },
  t: (skim) => {
    skim.pushTuple(skim.takeMarked());
  },
  '\x85': tuple(1),
  '\x86': tuple(2),
  '\x87': tuple(3),
  l: replaceMarked,
  d: replaceMarked,
  '\x91': replaceMarked,
  o: replaceMarked,
  e: (skim) => {
    skim.append(skim.takeMarked());
  },
  u: (skim) => {
    skim.setItems(skim.takeMarked());
  },
  '\x90': takeMarked,
  '1': takeMarked,
  '0': drop(1),
  a: (skim) => {
    skim.append(skim.stack.splice(-1));
  },
  b: (skim) => {
    skim.build();
  },
  s: (skim) => {
    skim.setItems(skim.stack.splice(-2));
  },
  '2': (skim) => {
    skim.push(skim.stack.at(-1));
  },
  R: (skim) => {
    const [target, given] = skim.stack.splice(-2);
    skim.push(skimmedCall(target, given));
  },
  '\x81': replace(2),
  '\x92': replace(3),
  Q: (skim) => {
    const id = skim.stack.pop();
    skim.ids.push(id);
    skim.push(new SkimmedStorage(declaredStorage(id)));
  },
});

/** LONG1, little endian; what no size can be is undefined. */
function longOf(bytes: Uint8Array): number | undefined {
  if (bytes.length > 8) return undefined;
  const value = bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
  return Number.isSafeInteger(value) ? value : undefined;
}
