/**
 * Code objects that a pickle builds from the arguments of `types.CodeType`: written as marshal writes them, so that they
 * are read like any code object. https://docs.python.org/3/reference/datamodel.html#code-objects, Objects/codeobject.c.
 */
import { MarshalWriter } from '../../../codecs/marshal/marshal-writer.js';
import type { Atom } from './atoms.js';
import { CallValue, Container, type Value } from './values.js';

/** Reads constants again. */
interface Constants {
  atom(offset: number, limit: number): Atom;
}

/** What the stream gave of one code object. */
export interface CarriedCode {
  /** Of the opcode that calls. */
  readonly offset: number;
  /** A marshal stream. */
  readonly bytes: Uint8Array;
  /** Whether every part of it stands in the stream as a constant. */
  readonly isWhole: boolean;
}

type Field =
  | 'argcount'
  | 'posonly'
  | 'kwonly'
  | 'nlocals'
  | 'stacksize'
  | 'flags'
  | 'code'
  | 'consts'
  | 'names'
  | 'varnames'
  | 'filename'
  | 'name'
  | 'qualname'
  | 'firstlineno'
  | 'linetable'
  | 'exceptiontable'
  | 'freevars'
  | 'cellvars';

const tail = ['code', 'consts', 'names', 'varnames', 'filename', 'name'] as const;
const ends = ['firstlineno', 'linetable', 'freevars', 'cellvars'] as const;

/** The parameters of `types.CodeType` by their number: 2.7, 3.0 to 3.7, 3.8 to 3.10, 3.11 and later. */
const signatures: ReadonlyMap<number, readonly Field[]> = new Map<number, readonly Field[]>([
  [14, ['argcount', 'nlocals', 'stacksize', 'flags', ...tail, ...ends]],
  [15, ['argcount', 'kwonly', 'nlocals', 'stacksize', 'flags', ...tail, ...ends]],
  [16, ['argcount', 'posonly', 'kwonly', 'nlocals', 'stacksize', 'flags', ...tail, ...ends]],
  [
    18,
    [
      'argcount',
      'posonly',
      'kwonly',
      'nlocals',
      'stacksize',
      'flags',
      ...tail,
      'qualname',
      'firstlineno',
      'linetable',
      'exceptiontable',
      'freevars',
      'cellvars',
    ],
  ],
]);

/** The order in which marshal writes the fields of those signatures; 3.11 joins the three lists of variables. */
const orders: ReadonlyMap<number, readonly Field[]> = new Map<number, readonly Field[]>([
  [
    14,
    [
      'argcount',
      'nlocals',
      'stacksize',
      'flags',
      'code',
      'consts',
      'names',
      'varnames',
      'freevars',
      'cellvars',
      'filename',
      'name',
      'firstlineno',
      'linetable',
    ],
  ],
  [
    15,
    [
      'argcount',
      'kwonly',
      'nlocals',
      'stacksize',
      'flags',
      'code',
      'consts',
      'names',
      'varnames',
      'freevars',
      'cellvars',
      'filename',
      'name',
      'firstlineno',
      'linetable',
    ],
  ],
  [
    16,
    [
      'argcount',
      'posonly',
      'kwonly',
      'nlocals',
      'stacksize',
      'flags',
      'code',
      'consts',
      'names',
      'varnames',
      'freevars',
      'cellvars',
      'filename',
      'name',
      'firstlineno',
      'linetable',
    ],
  ],
  [
    18,
    [
      'argcount',
      'posonly',
      'kwonly',
      'stacksize',
      'flags',
      'code',
      'consts',
      'names',
      'varnames',
      'filename',
      'name',
      'qualname',
      'firstlineno',
      'linetable',
      'exceptiontable',
    ],
  ],
]);

const integers: ReadonlySet<Field> = new Set<Field>([
  'argcount',
  'posonly',
  'kwonly',
  'nlocals',
  'stacksize',
  'flags',
  'firstlineno',
]);

/** Characters of one constant, nesting of constants and code, and items of all of it. CWE-674, CWE-770. */
const maxConstantBytes = 2 ** 20;
const maxNesting = 16;
const maxItems = 100_000;

/** What a call's arguments make of a code object; undefined where they are none of its signatures. */
export function carriedCode(argument: Value, offset: number, constants: Constants): CarriedCode | undefined {
  if (!(argument instanceof Container) || argument.kind !== 'tuple' || argument.count < 14) return undefined;
  const assembly = new CodeAssembly(constants);
  assembly.code(argument, 0);
  return assembly.begun ? { offset, bytes: assembly.writer.finish(), isWhole: assembly.isWhole } : undefined;
}

class CodeAssembly {
  readonly writer = new MarshalWriter();
  begun = false;
  isWhole = true;
  readonly #constants: Constants;
  #items = 0;

  constructor(constants: Constants) {
    this.#constants = constants;
  }

  /** Writes a code object; false where the arguments are none. */
  code(argument: Container, nesting: number): boolean {
    const fields = this.#fieldsOf(argument);
    if (fields === undefined) return false;
    this.begun = true;
    this.writer.code();
    const order = orders.get(fields.size) ?? [];
    const isJoined = fields.size === 18;
    for (const field of order) {
      if (isJoined && field === 'varnames') this.#localsPlus(fields);
      else this.#field(field, fields.get(field), nesting);
    }
    return true;
  }

  /** dill puts a table of lines before what CodeType wants. */
  #fieldsOf(argument: Container): ReadonlyMap<Field, Value> | undefined {
    const items = this.#kindOf(argument.items[0]) === 'int' ? argument.items : argument.items.slice(1);
    const signature = signatures.get(items.length);
    if (signature === undefined || argument.items.length !== argument.count) return undefined;
    const fields = new Map(signature.map((field, index): [Field, Value] => [field, items[index] as Value]));
    const isCode =
      this.#kindOf(fields.get('argcount')) === 'int' &&
      this.#kindOf(fields.get('code')) !== 'int' &&
      fields.get('consts') instanceof Container &&
      fields.get('names') instanceof Container;
    return isCode ? fields : undefined;
  }

  #kindOf(value: Value | undefined): string {
    return typeof value === 'number' && value >= 0 ? this.#constants.atom(value, 16).kind : '';
  }

  #field(field: Field, value: Value | undefined, nesting: number): void {
    if (integers.has(field)) this.writer.plainInteger(this.#integer(value));
    else
      this.#value(
        value,
        nesting + 1,
        field === 'code' || field === 'linetable' || field === 'exceptiontable',
      );
  }

  #integer(value: Value | undefined): number {
    const text = typeof value === 'number' && value >= 0 ? this.#constants.atom(value, 32).text : '';
    if (/^-?\d+$/.test(text)) return Number(text);
    this.isWhole = false;
    return 0;
  }

  /** `co_localsplusnames` and `co_localspluskinds`: locals, then cells that are no locals, then free variables. */
  #localsPlus(fields: ReadonlyMap<Field, Value>): void {
    const [locals, cells, free] = (['varnames', 'cellvars', 'freevars'] as const).map((field) =>
      this.#texts(fields.get(field)),
    );
    const known = new Set(locals);
    const names = [...(locals ?? []), ...(cells ?? []).filter((name) => !known.has(name)), ...(free ?? [])];
    const isCell = new Set(cells);
    this.writer.tuple(names.length);
    for (const name of names) this.writer.text(name);
    const firstFree = names.length - (free ?? []).length;
    const kinds = names.map((name, index) =>
      index >= firstFree ? 0x80 : (known.has(name) ? 0x20 : 0) | (isCell.has(name) ? 0x40 : 0),
    );
    this.writer.bytes(String.fromCharCode(...kinds));
  }

  #texts(value: Value | undefined): string[] {
    if (!(value instanceof Container) || value.items.length !== value.count) {
      this.isWhole = false;
      return [];
    }
    return value.items.map((item) =>
      typeof item === 'number' && item >= 0 ? this.#constants.atom(item, 4096).text : this.#unknownText(),
    );
  }

  #unknownText(): string {
    this.isWhole = false;
    return '?';
  }

  #value(value: Value | undefined, nesting: number, isBytes = false): void {
    if (++this.#items > maxItems || nesting > maxNesting) this.#missing();
    else if (typeof value === 'number') this.#constant(value, isBytes);
    else if (value instanceof Container) this.#container(value, nesting);
    else if (value instanceof CallValue && value.args instanceof Container) this.#called(value.args, nesting);
    else this.#missing();
  }

  /** A constant that is called for is code again, or bytes as protocols 0 to 2 write them. */
  #called(argument: Container, nesting: number): void {
    if (this.code(argument, nesting + 1)) return;
    const [text] = argument.items;
    if (argument.count === 2 && typeof text === 'number' && this.#kindOf(text) === 'str')
      this.#constant(text, true);
    else if (argument.count === 0) this.writer.bytes('');
    else if (argument.count === 1 && text instanceof Container) this.#container(text, nesting);
    else this.#missing();
  }

  #container(value: Container, nesting: number): void {
    if (value.items.length !== value.count || value.kind === 'dict') {
      this.#missing();
      return;
    }
    this.writer.tuple(value.items.length);
    for (const item of value.items) this.#value(item, nesting + 1);
  }

  #constant(offset: number, isBytes: boolean): void {
    if (offset < 0) {
      this.#missing();
      return;
    }
    const atom = this.#constants.atom(offset, maxConstantBytes);
    if (atom.isCut === true) this.isWhole = false;
    switch (atom.kind) {
      case 'str':
        if (isBytes) this.writer.bytes(atom.text);
        else this.writer.text(atom.text);
        return;
      case 'bytes':
        this.writer.bytes(atom.text);
        return;
      case 'int':
        this.writer.integer(atom.text);
        return;
      case 'float':
        this.writer.float(Number(atom.text));
        return;
      case 'bool':
        this.writer.bool(atom.text === 'True');
        return;
      case 'none':
        this.writer.none();
    }
  }

  #missing(): void {
    this.isWhole = false;
    this.writer.none();
  }
}
