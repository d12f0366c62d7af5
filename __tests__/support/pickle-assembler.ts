/** Assembles pickles opcode by opcode, so that a review sees opcodes and never a blob. */

type Text = string | Uint8Array;

const encoder = new TextEncoder();
const bytesOf = (text: Text): Uint8Array => (typeof text === 'string' ? encoder.encode(text) : text);

export class PickleAssembler {
  private readonly parts: Uint8Array[] = [];

  /** Anything, as it stands. */
  raw(...bytes: readonly (number | Text)[]): this {
    for (const part of bytes) this.parts.push(typeof part === 'number' ? Uint8Array.of(part) : bytesOf(part));
    return this;
  }

  proto(version: number): this {
    return this.raw(0x80, version);
  }

  /** FRAME with a length of the caller's choice. */
  frame(length: number): this {
    return this.raw(0x95, little(length, 8));
  }

  global(module: Text, name: Text): this {
    return this.raw('c', module, '\n', name, '\n');
  }

  inst(module: Text, name: Text): this {
    return this.raw('i', module, '\n', name, '\n');
  }

  /** SHORT_BINUNICODE. */
  short(text: Text): this {
    const bytes = bytesOf(text);
    return this.raw(0x8c, bytes.length, bytes);
  }

  /** BINUNICODE. */
  unicode(text: Text): this {
    const bytes = bytesOf(text);
    return this.raw('X', little(bytes.length, 4), bytes);
  }

  /** UNICODE of protocol 0. */
  unicodeLine(text: Text): this {
    return this.raw('V', text, '\n');
  }

  /** STRING of protocol 0; the caller gives the quotes. */
  stringLine(quoted: Text): this {
    return this.raw('S', quoted, '\n');
  }

  shortBinString(text: Text): this {
    const bytes = bytesOf(text);
    return this.raw('U', bytes.length, bytes);
  }

  /** BINBYTES. */
  bytes(bytes: Uint8Array): this {
    return this.raw('B', little(bytes.length, 4), bytes);
  }

  int(value: number): this {
    return value >= 0 && value < 256 ? this.raw('K', value) : this.raw('J', little(value >>> 0, 4));
  }

  stackGlobal(module: Text, name: Text): this {
    return this.short(module).short(name).raw(0x93);
  }

  none(): this {
    return this.raw('N');
  }

  mark(): this {
    return this.raw('(');
  }

  emptyTuple(): this {
    return this.raw(')');
  }

  emptyList(): this {
    return this.raw(']');
  }

  emptyDict(): this {
    return this.raw('}');
  }

  tuple(): this {
    return this.raw('t');
  }

  tuple1(): this {
    return this.raw(0x85);
  }

  tuple2(): this {
    return this.raw(0x86);
  }

  tuple3(): this {
    return this.raw(0x87);
  }

  reduce(): this {
    return this.raw('R');
  }

  build(): this {
    return this.raw('b');
  }

  obj(): this {
    return this.raw('o');
  }

  newobj(): this {
    return this.raw(0x81);
  }

  newobjEx(): this {
    return this.raw(0x92);
  }

  append(): this {
    return this.raw('a');
  }

  appends(): this {
    return this.raw('e');
  }

  setitem(): this {
    return this.raw('s');
  }

  setitems(): this {
    return this.raw('u');
  }

  additems(): this {
    return this.raw(0x90);
  }

  put(index: number): this {
    return this.raw('q', index);
  }

  get(index: number): this {
    return this.raw('h', index);
  }

  memoize(): this {
    return this.raw(0x94);
  }

  pop(): this {
    return this.raw('0');
  }

  dup(): this {
    return this.raw('2');
  }

  stop(): this {
    return this.raw('.');
  }

  /** The stream so far. */
  assemble(): Uint8Array {
    return Buffer.concat(this.parts);
  }
}

/** `value` as an unsigned little-endian integer. */
export function little(value: number, width: number): Uint8Array {
  const bytes = new Uint8Array(width);
  let rest = value;
  for (let index = 0; index < width; index++) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return bytes;
}

export const pickle = (): PickleAssembler => new PickleAssembler();

/** `module.name(argument)` as the pickler of a protocol writes it. */
export function callPickle(protocol: number, module: string, name: string, argument: string): Uint8Array {
  const assembler = pickle();
  if (protocol >= 2) assembler.proto(protocol);
  if (protocol >= 4) assembler.stackGlobal(module, name).memoize();
  else assembler.global(module, name);
  if (protocol === 0) assembler.mark().unicodeLine(argument).tuple();
  else if (protocol === 1) assembler.mark().unicode(argument).tuple();
  else assembler.unicode(argument).tuple1();
  return assembler.reduce().stop().assemble();
}
