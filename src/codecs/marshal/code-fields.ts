import { latin1 } from '../../bytes/latin1.js';
import type { CodeField } from './code-layouts.js';
import type { CodeLayout, CodeObject, MarshalValue } from './code-object.js';

type Shape = 'bytes' | 'tuple' | 'names' | 'text';

const shapes: Readonly<Partial<Record<CodeField, Shape>>> = {
  code: 'bytes',
  consts: 'tuple',
  names: 'names',
  varnames: 'names',
  freevars: 'names',
  cellvars: 'names',
  localspluskinds: 'bytes',
  filename: 'text',
  name: 'text',
  qualname: 'text',
  linetable: 'bytes',
  exceptiontable: 'bytes',
};

/** The fields of one code object while it is read, held to the types that CPython's constructor asks for. */
export class CodeFields {
  readonly integers = new Map<CodeField, number>();
  readonly #values = new Map<CodeField, MarshalValue>();
  readonly #layout: CodeLayout;

  constructor(layout: CodeLayout) {
    this.#layout = layout;
  }

  /** Takes a field; what is wrong with it, or undefined. */
  put(field: CodeField, value: MarshalValue): string | undefined {
    const shape = shapes[field];
    if (shape !== undefined && !fits(value, shape)) return `${field} of a code object is a ${value.type}`;
    this.#values.set(field, value);
    return undefined;
  }

  /** The code object, or which field is missing. */
  finish(): CodeObject | string {
    const bytecode = this.#values.get('code');
    const constants = this.#values.get('consts');
    if (bytecode?.type !== 'bytes' || constants?.type !== 'tuple') return 'a code object has no code';
    const name = this.#text('name');
    return {
      layout: this.#layout,
      name,
      qualname: this.#values.has('qualname') ? this.#text('qualname') : name,
      filename: this.#text('filename'),
      firstLine: this.integers.get('firstlineno') ?? 0,
      argumentCount: this.integers.get('argcount') ?? 0,
      names: this.#names('names'),
      varnames: this.#names('varnames'),
      cellvars: this.#names('cellvars'),
      freevars: this.#names('freevars'),
      constants: constants.items,
      bytecode: bytecode.bytes,
      bytecodeOffset: bytecode.offset,
    };
  }

  #text(field: CodeField): string {
    const value = this.#values.get(field);
    return (value === undefined ? undefined : textOf(value)) ?? '';
  }

  #names(field: CodeField): readonly string[] {
    const value = this.#values.get(field);
    return value?.type === 'tuple' ? value.items.map((item) => textOf(item) ?? '') : [];
  }
}

function fits(value: MarshalValue, shape: Shape): boolean {
  switch (shape) {
    case 'bytes':
      return value.type === 'bytes';
    case 'tuple':
      return value.type === 'tuple';
    case 'names':
      return value.type === 'tuple' && value.items.every((item) => textOf(item) !== undefined);
    case 'text':
      return textOf(value) !== undefined;
  }
}

/** Python 2 writes names as bytes. */
function textOf(value: MarshalValue): string | undefined {
  if (value.type === 'str') return value.text;
  return value.type === 'bytes' ? latin1.decode(value.bytes) : undefined;
}
