/** MLIR bytecode: https://mlir.llvm.org/docs/BytecodeFormat/ */
import { Window } from '../../bytes/window.js';
import { FormatError } from '../../core/errors.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';
import { bytecodeMagic } from './identify.js';

const maxProducerBytes = 256;
const maxStringBytes = 64 * 2 ** 20;
/** The section that holds every text of the module. */
const stringSection = 0;
const alignedFlag = 0x80;

export interface Bytecode {
  readonly producer: string;
  /** Every printable text of the string section with its place. */
  readonly texts: readonly { readonly text: string; readonly at: ByteRange }[];
}

/**
 * Finds the texts of a module without decoding its operations.
 * @param start where the magic number stands
 * @throws FormatError `bad-bytecode`, `unexpected-end`
 */
export function readBytecode(source: ByteSource, start: number, budget: Budget): Bytecode {
  const reader = new Reader(source, start + bytecodeMagic.length);
  reader.varint();
  const producer = reader.terminated(maxProducerBytes);
  while (!reader.isDone) {
    budget.check();
    const id = reader.u8();
    const length = reader.varint();
    if ((id & alignedFlag) !== 0) reader.align(start, reader.varint());
    const at = reader.skip(length);
    if ((id & ~alignedFlag) === stringSection) return { producer, texts: textsOf(source, at) };
  }
  throw new FormatError('bad-bytecode', { offset: start, length: 0 }, 'the bytecode has no string section');
}

function textsOf(source: ByteSource, { offset, length }: ByteRange): Bytecode['texts'] {
  const text = Buffer.from(source.read(offset, Math.min(length, maxStringBytes))).toString('latin1');
  return Array.from(text.matchAll(/[\x20-\x7e]{2}[\x20-\x7e]*/g), (found) => ({
    text: found[0],
    at: { offset: offset + found.index, length: found[0].length },
  }));
}

class Reader {
  readonly #window: Window;
  #at: number;

  constructor(source: ByteSource, at: number) {
    this.#window = new Window(source);
    this.#at = at;
  }

  get isDone(): boolean {
    return this.#at >= this.#window.size;
  }

  u8(): number {
    this.#at += 1;
    return this.#window.u8(this.#at - 1);
  }

  /** As many further bytes as the first has zeros at its low end; none of a first byte of zero means eight. */
  varint(): number {
    const first = this.u8();
    if (first === 0) return this.#wide();
    let extra = 0;
    while ((first & (1 << extra)) === 0) extra += 1;
    let value = first;
    for (let index = 1; index <= extra; index += 1) value += this.u8() * 2 ** (8 * index);
    return Math.floor(value / 2 ** (extra + 1));
  }

  #wide(): number {
    let value = 0;
    for (let index = 0; index < 8; index += 1) value += this.u8() * 2 ** (8 * index);
    return value;
  }

  terminated(most: number): string {
    const start = this.#at;
    while (this.u8() !== 0)
      if (this.#at - start > most)
        throw new FormatError(
          'bad-bytecode',
          { offset: start, length: most },
          'the name of the producer does not end',
        );
    return Buffer.from(this.#window.read(start, this.#at - start - 1)).toString('latin1');
  }

  /** @param base where the module begins: alignment counts from there */
  align(base: number, to: number): void {
    if (to < 1 || to > 65_536)
      throw new FormatError(
        'bad-bytecode',
        { offset: this.#at, length: 0 },
        `an alignment of ${String(to)} bytes`,
      );
    this.#at += (to - ((this.#at - base) % to)) % to;
  }

  skip(length: number): ByteRange {
    const range = { offset: this.#at, length };
    if (this.#at + length > this.#window.size)
      throw new FormatError(
        'bad-bytecode',
        { offset: this.#at, length: 0 },
        'a section reaches beyond the module',
      );
    this.#at += length;
    return range;
  }
}
