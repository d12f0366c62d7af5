import { FormatError } from '../../core/errors.js';
import type { Budget } from '../../core/types.js';
import { FractalHeap } from './fractal-heap.js';
import { Hdf5Reader, type AddressSpace } from './hdf5-reader.js';
import { messageTypes } from './messages.js';
import { readObjectHeader, type Message } from './object-header.js';
import type { Superblock } from './superblock.js';

const indexBytes = 14;
const inHeap = 1;
const maxIndexes = 8;
const heapIdBytes = 8;

/** Finds messages that an object keeps elsewhere: in a committed datatype or in the file's table (specification §IV.A.2). */
export class SharedMessages {
  readonly #space: AddressSpace;
  readonly #budget: Budget;
  readonly #extension: number | undefined;
  #heaps: readonly { readonly types: number; readonly heap: FractalHeap }[] | undefined;

  constructor({ space, extension }: Superblock, budget: Budget) {
    this.#space = space;
    this.#budget = budget;
    this.#extension = extension;
  }

  /** The body of a message, wherever it is kept. */
  bodyOf(message: Message): Hdf5Reader {
    return message.isShared ? this.resolve(message.body(), message.type) : message.body();
  }

  /** @throws FormatError `shared-message` and those of the structures that lead to it */
  resolve(pointer: Hdf5Reader, type: number): Hdf5Reader {
    const version = pointer.u8();
    const kind = pointer.u8();
    if (version === 1) pointer.skip(6);
    if (version === 3 && kind === inHeap) return this.resolveInHeap(pointer.take(heapIdBytes), type);
    const address = pointer.address();
    if (address === undefined) throw this.#missing();
    const { messages } = readObjectHeader(this.#space, address, this.#budget);
    const found = messages.find((message) => message.type === type && !message.isShared);
    if (found === undefined) throw this.#missing();
    return found.body();
  }

  /** @throws FormatError as `resolve` */
  resolveInHeap(id: Hdf5Reader, type: number): Hdf5Reader {
    this.#heaps ??= this.#readTable();
    const index = this.#heaps.find(({ types }) => (types & (1 << type)) !== 0);
    if (index === undefined) throw this.#missing();
    return index.heap.open(id);
  }

  #readTable(): { readonly types: number; readonly heap: FractalHeap }[] {
    if (this.#extension === undefined) throw this.#missing();
    const { messages } = readObjectHeader(this.#space, this.#extension, this.#budget);
    const body = messages.find(({ type }) => type === messageTypes.sharedTable)?.body();
    if (body === undefined) throw this.#missing();
    body.skip(1);
    const table = body.address();
    const count = Math.min(body.u8(), maxIndexes);
    if (table === undefined) throw this.#missing();
    const length = 4 + count * (indexBytes + 2 * this.#space.offsetBytes);
    const reader = Hdf5Reader.at(this.#space, table, length);
    reader.expect('SMTB');
    return Array.from({ length: count }, () => this.#readIndex(reader)).flat();
  }

  #readIndex(reader: Hdf5Reader): { readonly types: number; readonly heap: FractalHeap }[] {
    reader.skip(2);
    const types = reader.u16();
    reader.skip(indexBytes - 4);
    reader.address();
    const address = reader.address();
    return address === undefined
      ? []
      : [{ types, heap: new FractalHeap(this.#space, address, this.#budget) }];
  }

  #missing(): FormatError {
    const at = { offset: this.#space.base, length: 0 };
    return new FormatError('shared-message', at, 'a shared message is missing');
  }
}
