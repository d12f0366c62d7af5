import type { ByteSource } from '../core/types.js';
import { checkRange } from './bounds.js';

/** A window on another source; nothing is copied, and a slice of a slice reads from the first source directly. */
export class SliceSource implements ByteSource {
  readonly name: string;
  readonly size: number;
  readonly #parent: ByteSource;
  readonly #start: number;

  /** @throws FormatError `unexpected-end` when the window is not inside the parent */
  constructor(parent: ByteSource, offset: number, length: number, name: string = parent.name) {
    checkRange(parent.name, parent.size, offset, length);
    this.name = name;
    this.size = length;
    this.#parent = parent;
    this.#start = offset;
  }

  read(offset: number, length: number): Uint8Array {
    checkRange(this.name, this.size, offset, length);
    return this.#parent.read(this.#start + offset, length);
  }

  isAtHand(offset: number, length: number): boolean {
    return this.#parent.isAtHand?.(this.#start + offset, length) ?? true;
  }

  slice(offset: number, length: number, name: string = this.name): ByteSource {
    checkRange(this.name, this.size, offset, length);
    return new SliceSource(this.#parent, this.#start + offset, length, name);
  }
}
