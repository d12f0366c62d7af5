import { Hdf5Reader, type AddressSpace } from './hdf5-reader.js';

/** Names in a local heap are shorter; libhdf5 has no bound. */
const maxNameBytes = 65_536;

/** The names of an old group or the external files of a dataset (specification §III.D). */
export class LocalHeap {
  readonly #space: AddressSpace;
  readonly #data: number;
  readonly #size: number;

  /** @throws FormatError `bad-signature`, `unexpected-end` */
  constructor(space: AddressSpace, address: number) {
    const reader = Hdf5Reader.at(space, address, 8 + 2 * space.lengthBytes + space.offsetBytes);
    reader.expect('HEAP');
    reader.skip(4);
    this.#space = space;
    this.#size = reader.length();
    reader.length();
    this.#data = reader.address() ?? Infinity;
  }

  /** @throws FormatError `unexpected-end` outside the heap */
  textAt(offset: number): string {
    const length = Math.max(0, Math.min(this.#size - offset, maxNameBytes));
    return Hdf5Reader.at(this.#space, this.#data + offset, length).text();
  }
}
