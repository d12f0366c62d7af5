/**
 * Writes values as a pickler might, or as nobody's pickler does and unpicklers accept: each text, number, container and
 * global in any of its encodings, through the memo or not.
 */
import { little } from '../../support/pickle-assembler.js';
import type { Choose } from '../choose.js';

const bytesOf = (text: string | Uint8Array): Buffer => Buffer.from(text as Uint8Array);

export class PickleWriter {
  readonly choose: Choose;
  readonly protocol: number;
  readonly #parts: Uint8Array[] = [];
  /** What the memo holds under each key, as the text of its opcodes. */
  readonly #memo = new Map<number, string>();

  constructor(choose: Choose, protocol: number) {
    this.choose = choose;
    this.protocol = protocol;
  }

  raw(...parts: readonly (number | string | Uint8Array)[]): this {
    for (const part of parts)
      this.#parts.push(typeof part === 'number' ? Uint8Array.of(part) : bytesOf(part));
    return this;
  }

  assemble(): Buffer {
    return Buffer.concat(this.#parts);
  }

  /** Remembers the value on top of the stack, and now and then takes it from the memo instead. */
  remember(what: string): this {
    if (!this.choose.chance(30)) return this;
    const key = this.#store(what);
    return this.choose.chance(40) ? this.raw('0').#fetch(key) : this;
  }

  text(text: string): this {
    const known = [...this.#memo].find(([, what]) => what === `text ${text}`);
    if (known !== undefined && this.choose.chance(50)) return this.#fetch(known[0]);
    return this.#freshText(text).remember(`text ${text}`);
  }

  int(value: number): this {
    const ways: (() => unknown)[] = [
      () => this.raw(`I${String(value)}\n`),
      () => this.raw(`L${String(value)}L\n`),
    ];
    if (this.protocol >= 1) ways.push(() => this.raw('J', little(value >>> 0, 4)));
    if (this.protocol >= 1 && value >= 0 && value < 256) ways.push(() => this.raw('K', value));
    if (this.protocol >= 2) ways.push(() => this.raw(0x8a, 5, little(value >>> 0, 4), value < 0 ? 0xff : 0));
    this.choose.pick(ways)();
    return this;
  }

  /** `module.name`, with its operands in the opcode or on the stack. */
  global(module: string, name: string): this {
    const isOnStack = this.protocol >= 4 ? this.choose.chance(80) : this.choose.chance(20);
    if (isOnStack) this.text(module).text(name).raw(0x93);
    else this.raw('c', module, '\n', name, '\n');
    return this.remember(`global ${module} ${name}`);
  }

  /** A tuple of what the functions push. */
  tuple(...items: readonly (() => unknown)[]): this {
    const short = [undefined, 0x85, 0x86, 0x87][items.length];
    if (short !== undefined && this.protocol >= 2 && this.choose.chance(60)) {
      for (const item of items) item();
      return this.raw(short);
    }
    if (items.length === 0 && this.choose.chance(60)) return this.raw(')');
    this.raw('(');
    for (const item of items) item();
    return this.raw('t');
  }

  list(...items: readonly (() => unknown)[]): this {
    if (this.choose.chance(20)) return this.#marked('l', items);
    this.#open(']', 'l').remember('a list');
    if (this.choose.chance(70)) return this.#marked('e', items);
    for (const item of items) {
      item();
      this.raw('a');
    }
    return this;
  }

  dict(...pairs: readonly (readonly [() => unknown, () => unknown])[]): this {
    if (this.choose.chance(20)) return this.#marked('d', pairs.flat());
    this.#open('}', 'd').remember('a dict');
    if (this.choose.chance(70)) return this.#marked('u', pairs.flat());
    for (const [key, value] of pairs) {
      key();
      value();
      this.raw('s');
    }
    return this;
  }

  #open(short: string, long: string): this {
    return this.protocol > 0 && this.choose.chance(80) ? this.raw(short) : this.raw('(', long);
  }

  #marked(opcode: string, items: readonly (() => unknown)[]): this {
    this.raw('(');
    for (const item of items) item();
    return this.raw(opcode);
  }

  #freshText(text: string): this {
    const bytes = bytesOf(text);
    const line = Array.from(text, (sign) => this.#escaped(sign)).join('');
    const ways: (() => unknown)[] = [() => this.raw('V', line, '\n')];
    if (/^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/.test(text))
      ways.push(() => this.raw("S'", this.#quoted(text), "'\n"));
    if (this.protocol >= 1) ways.push(() => this.raw('X', little(bytes.length, 4), bytes));
    if (this.protocol >= 1 && /^[\x20-\x7e]*$/.test(text))
      ways.push(() => this.raw('T', little(bytes.length, 4), bytes));
    if (this.protocol >= 1 && /^[\x20-\x7e]{0,200}$/.test(text))
      ways.push(() => this.raw('U', bytes.length, bytes));
    if (this.protocol >= 4 && bytes.length < 256) ways.push(() => this.raw(0x8c, bytes.length, bytes));
    if (this.protocol >= 4) ways.push(() => this.raw(0x8d, little(bytes.length, 8), bytes));
    this.choose.pick(ways)();
    return this;
  }

  /** raw-unicode-escape, of which any sign may be spelt in digits. */
  #escaped(sign: string): string {
    const code = sign.codePointAt(0) ?? 0;
    const isPlain = code < 0x7f && code >= 0x20 && sign !== '\\';
    if (isPlain && !this.choose.chance(10)) return sign;
    return code > 0xffff
      ? `\\U${code.toString(16).padStart(8, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`;
  }

  #quoted(text: string): string {
    return Array.from(text, (sign) =>
      this.choose.chance(10) ? `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}` : sign,
    ).join('');
  }

  #store(what: string): number {
    if (this.protocol >= 4 && this.choose.chance(60)) {
      const key = this.#memo.size;
      this.#memo.set(key, what);
      this.raw(0x94);
      return key;
    }
    const key = this.choose.below(300);
    this.#memo.set(key, what);
    const ways: (() => unknown)[] = [() => this.raw(`p${String(key)}\n`)];
    if (this.protocol >= 1 && key < 256) ways.push(() => this.raw('q', key));
    if (this.protocol >= 1) ways.push(() => this.raw('r', little(key, 4)));
    this.choose.pick(ways)();
    return key;
  }

  #fetch(key: number): this {
    const ways: (() => unknown)[] = [() => this.raw(`g${String(key)}\n`)];
    if (this.protocol >= 1 && key < 256) ways.push(() => this.raw('h', key));
    if (this.protocol >= 1) ways.push(() => this.raw('j', little(key, 4)));
    this.choose.pick(ways)();
    return this;
  }
}
