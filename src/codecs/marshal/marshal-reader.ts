import { latin1 } from '../../bytes/latin1.js';
import { LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget } from '../../core/types.js';
import type { CodeLayout, CodeObject, MarshalValue } from './code-object.js';
import { codeLayouts, isIntegerField, type CodeField } from './code-layouts.js';
import { CodeFields } from './code-fields.js';
import { MarshalBytes } from './marshal-bytes.js';
import { openDict, openSequence, type OpenContainer } from './open-container.js';

/** `FLAG_REF`: the object gets an index that TYPE_REF may name later; 3.4 and later. */
const flagRef = 0x80;
/** MAX_MARSHAL_STACK_DEPTH of Python/marshal.c; deeper streams load nowhere. */
const maxNesting = 2000;
/** How many objects are read between two looks at the clock. */
const checkEvery = 4096;

const decoders = {
  utf8: new TextDecoder('utf-8', { ignoreBOM: true }),
  latin1,
};

const nothing: MarshalValue = { type: 'none' };
const singletons: ReadonlyMap<string, MarshalValue> = new Map<string, MarshalValue>([
  ['N', nothing],
  ['.', { type: 'ellipsis' }],
  ['S', { type: 'stop-iteration' }],
  ['0', { type: 'null' }],
  ['F', { type: 'bool', value: false }],
  ['T', { type: 'bool', value: true }],
]);

/** Types to which CPython gives no index, flag or not. */
const unreferable: ReadonlySet<string> = new Set([...singletons.keys(), 'r']);

const nullDetail = 'NULL stands where an object should';

/**
 * Reads one marshal stream under the assumption of one layout, as `r_object` of Python/marshal.c does.
 * Every method throws FormatError where CPython would refuse the stream, and LimitError when a budget is spent.
 */
export class MarshalReader extends MarshalBytes {
  /** Code objects read whole so far, inner ones first. */
  readonly finished: CodeObject[] = [];
  /** Texts read so far, for streams that break. */
  readonly texts: string[] = [];
  readonly #layout: CodeLayout;
  readonly #budget: Budget;
  /** By index; undefined while the object is still being read. */
  readonly #references: (MarshalValue | undefined)[] = [];
  /** Python 2's interned strings, which TYPE_STRINGREF names. */
  readonly #interned: MarshalValue[] = [];
  #objects = 0;
  #nesting = 0;

  constructor(bytes: Uint8Array, layout: CodeLayout, budget: Budget) {
    super(bytes);
    this.#layout = layout;
    this.#budget = budget;
  }

  /** Reads the object at the offset. Containers are read without recursion: only code and dicts nest calls. */
  object(): MarshalValue {
    const open: OpenContainer[] = [];
    for (;;) {
      const begun = this.#begin();
      if ('put' in begun) {
        open.push(begun);
        this.#nest();
      }
      let done = 'put' in begun ? undefined : begun;
      for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
        if (done !== undefined && !top.put(done))
          throw this.broken('null-object', this.offset - 1, nullDetail);
        if (!top.isComplete()) break;
        open.pop();
        this.#nesting--;
        this.#refer(top.slot, top.value);
        done = top.value;
      }
      if (open.length === 0 && done !== undefined) return done;
    }
  }

  /** Reads one type byte with what belongs to it; a container still waits for its items. */
  #begin(): MarshalValue | OpenContainer {
    this.#charge();
    const start = this.offset;
    const byte = this.u8();
    const isPython2 = this.#layout === '2.7';
    const isReferable = !isPython2 && (byte & flagRef) !== 0;
    const type = String.fromCharCode(isPython2 ? byte : byte & ~flagRef);
    const slot = isReferable && !unreferable.has(type) ? this.#references.push(undefined) - 1 : undefined;
    const container = this.#container(type, slot);
    if (container !== undefined) {
      if (container.isReferable) this.#refer(slot, container.value);
      return container;
    }
    this.#nest();
    const value = this.#valueOf(type, start);
    this.#nesting--;
    this.#refer(slot, value);
    return value;
  }

  #nest(): void {
    if (++this.#nesting > maxNesting) throw this.broken('too-deep', this.offset, 'objects nest too deep');
  }

  #refer(slot: number | undefined, value: MarshalValue): void {
    if (slot !== undefined) this.#references[slot] = value;
  }

  #charge(): void {
    if (++this.#objects > limits.maxMarshalObjects)
      throw new LimitError(
        'maxMarshalObjects',
        limits.maxMarshalObjects,
        'the marshal stream holds more objects than are read',
      );
    if (this.#objects % checkEvery === 0) this.#budget.check();
  }

  #valueOf(type: string, start: number): MarshalValue {
    const singleton = singletons.get(type);
    if (singleton !== undefined) return singleton;
    const value = this.#number(type) ?? this.#text(type);
    if (value !== undefined) return value;
    if (type === 'r') return this.#reference(start);
    if (type === 'c') return { type: 'code', code: this.#code(start) };
    throw this.broken('unknown-type', start, `no object has the type byte 0x${hex(type)}`);
  }

  #number(type: string): MarshalValue | undefined {
    switch (type) {
      case 'i':
        return number(String(this.i32()));
      case 'I':
        return number(String(this.i64()));
      case 'l':
        return number(this.long());
      case 'f':
        return number(this.latin(this.u8()));
      case 'g':
        return number(this.double());
      case 'x':
        return number(`${this.latin(this.u8())}+${this.latin(this.u8())}j`);
      case 'y':
        return number(`${this.double()}+${this.double()}j`);
      default:
        return undefined;
    }
  }

  #text(type: string): MarshalValue | undefined {
    switch (type) {
      case 's':
        return this.#bytesOf(this.size());
      case 't':
        return this.#intern();
      case 'R':
        return this.#layout === '2.7' ? this.#stringReference() : undefined;
      case 'u':
        return this.#str('utf8', this.size());
      case 'a':
      case 'A':
        return this.#str('latin1', this.size());
      case 'z':
      case 'Z':
        return this.#str('latin1', this.u8());
      default:
        return undefined;
    }
  }

  #bytesOf(length: number): MarshalValue {
    const { offset } = this;
    return { type: 'bytes', offset, bytes: this.slice(length) };
  }

  #str(decoder: 'utf8' | 'latin1', length: number): MarshalValue {
    const text = decoders[decoder].decode(this.slice(length));
    if (this.texts.length < limits.maxMarshalTexts)
      this.texts.push(text.slice(0, limits.maxQuotedCharacters));
    return { type: 'str', text };
  }

  #intern(): MarshalValue {
    const length = this.size();
    if (this.#layout !== '2.7') return this.#str('utf8', length);
    const value = this.#bytesOf(length);
    this.#interned.push(value);
    return value;
  }

  #stringReference(): MarshalValue {
    const start = this.offset;
    const value = this.#interned[this.i32()];
    if (value === undefined) throw this.broken('bad-reference', start, 'a string reference names nothing');
    return value;
  }

  /** An object that is still being read is no value yet; CPython refuses the stream, except inside a container. */
  #reference(start: number): MarshalValue {
    const value = this.#references[this.i32()];
    if (value === undefined) throw this.broken('bad-reference', start, 'a reference names nothing');
    return value;
  }

  #container(type: string, slot: number | undefined): OpenContainer | undefined {
    switch (type) {
      case '(':
        return openSequence('tuple', this.count(), slot);
      case ')':
        return openSequence('tuple', this.u8(), slot);
      case '[':
        return openSequence('list', this.count(), slot);
      case '<':
        return openSequence('set', this.count(), slot);
      case '>':
        return openSequence('frozenset', this.count(), slot);
      case ':':
        return this.#layout === '3.11-3.14' ? openSequence('slice', 3, slot) : undefined;
      case '{':
        return openDict(slot);
      default:
        return undefined;
    }
  }

  #notNull(): MarshalValue {
    const start = this.offset;
    const value = this.object();
    if (value.type === 'null') throw this.broken('null-object', start, nullDetail);
    return value;
  }

  #code(start: number): CodeObject {
    const fields = new CodeFields(this.#layout);
    for (const field of codeLayouts[this.#layout]) this.#codeField(field, fields);
    const code = fields.finish();
    if (typeof code === 'string') throw this.broken('bad-code', start, code);
    this.finished.push(code);
    return code;
  }

  #codeField(field: CodeField, fields: CodeFields): void {
    if (isIntegerField(field)) {
      fields.integers.set(field, this.i32());
      return;
    }
    const start = this.offset;
    const trouble = fields.put(field, this.#notNull());
    if (trouble !== undefined) throw this.broken('bad-code', start, trouble);
  }
}

function number(text: string): MarshalValue {
  return { type: 'number', text };
}

function hex(type: string): string {
  return type.charCodeAt(0).toString(16).padStart(2, '0');
}
