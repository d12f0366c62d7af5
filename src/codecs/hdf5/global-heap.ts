import { FormatError } from '../../core/errors.js';
import type { ByteRange } from '../../core/types.js';
import { Hdf5Reader, type AddressSpace } from './hdf5-reader.js';

/** Collections are 4 KiB, or as large as the one object they were made for. */
const objectHeaderBytes = 16;

/** Objects of variable length (specification §III.E); the directory of each collection is read once. */
export class GlobalHeap {
  readonly #space: AddressSpace;
  readonly #collections = new Map<number, ReadonlyMap<number, ByteRange>>();

  constructor(space: AddressSpace) {
    this.#space = space;
  }

  /** @throws FormatError `no-heap-object`, `bad-signature`, `unexpected-end` */
  locate(address: number, index: number): ByteRange {
    let objects = this.#collections.get(address);
    if (objects === undefined) {
      objects = this.#readCollection(address);
      this.#collections.set(address, objects);
    }
    const range = objects.get(index);
    if (range !== undefined) return range;
    const at = { offset: this.#space.base + address, length: 4 };
    throw new FormatError('no-heap-object', at, 'a value of variable length is missing in its heap');
  }

  #readCollection(address: number): Map<number, ByteRange> {
    const { lengthBytes } = this.#space;
    const lead = Hdf5Reader.at(this.#space, address, 8 + lengthBytes);
    lead.expect('GCOL');
    lead.skip(4);
    const size = lead.length();
    const objects = new Map<number, ByteRange>();
    for (let at = lead.consumed; at + objectHeaderBytes <= size;) {
      const header = Hdf5Reader.at(this.#space, address + at, 8 + lengthBytes);
      const index = header.u16();
      header.skip(6);
      const length = header.length();
      if (index === 0) break;
      objects.set(index, { offset: header.position, length });
      at += header.consumed + Math.ceil(length / 8) * 8;
    }
    return objects;
  }
}
