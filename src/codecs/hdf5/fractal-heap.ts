import { FormatError } from '../../core/errors.js';
import type { Budget } from '../../core/types.js';
import { bytesToHold, walkBTree2 } from './b-tree-2.js';
import { Hdf5Reader, type AddressSpace } from './hdf5-reader.js';

interface DoublingTable {
  readonly width: number;
  readonly startBytes: number;
  readonly maxDirectBytes: number;
  /** Bits of an offset in the heap. */
  readonly heapBits: number;
  readonly root: number | undefined;
  /** Rows of the root indirect block; 0 where the root is a direct block. */
  readonly rows: number;
}

const managed = 0;
const huge = 1;
const tiny = 2;
/** IDs up to this long keep the length of a tiny object in four bits. */
const shortIdBytes = 18;

/** Links, attributes and shared messages of objects that have many (specification §III.G). */
export class FractalHeap {
  readonly #space: AddressSpace;
  readonly #budget: Budget;
  readonly #idBytes: number;
  readonly #hasFilters: boolean;
  readonly #hugeTree: number | undefined;
  readonly #lengthBytes: number;
  readonly #table: DoublingTable;

  /** @throws FormatError `bad-signature`, `unexpected-end`, `fractal-heap` */
  constructor(space: AddressSpace, address: number, budget: Budget) {
    const { offsetBytes, lengthBytes } = space;
    const reader = Hdf5Reader.at(space, address, 22 + 3 * offsetBytes + 12 * lengthBytes);
    reader.expect('FRHP');
    reader.skip(1);
    this.#space = space;
    this.#budget = budget;
    this.#idBytes = reader.u16();
    this.#hasFilters = reader.u16() > 0;
    reader.skip(1);
    const maxManagedBytes = reader.u32();
    reader.skip(lengthBytes);
    this.#hugeTree = reader.address();
    reader.skip(lengthBytes + offsetBytes + 8 * lengthBytes);
    this.#table = readTable(reader);
    this.#lengthBytes = Math.min(
      Math.ceil(Math.log2(Math.max(2, this.#table.maxDirectBytes)) / 8),
      bytesToHold(maxManagedBytes),
    );
  }

  /** @throws FormatError `fractal-heap`, `unexpected-end` */
  open(id: Hdf5Reader): Hdf5Reader {
    const lead = id.u8();
    switch ((lead >> 4) & 3) {
      case managed:
        return this.#managed(
          id.unsigned(Math.ceil(this.#table.heapBits / 8)),
          id.unsigned(this.#lengthBytes),
        );
      case huge:
        return this.#huge(id);
      case tiny:
        return this.#idBytes > shortIdBytes
          ? id.take((((lead & 15) << 8) | id.u8()) + 1)
          : id.take((lead & 15) + 1);
      default:
        throw this.#bad('an object of a heap is of an unknown kind');
    }
  }

  #managed(offset: number, length: number): Hdf5Reader {
    if (this.#hasFilters) throw this.#bad('a heap of links or attributes is compressed');
    const { root, rows } = this.#table;
    if (root === undefined) throw this.#bad('an empty heap is referred to');
    const block = rows === 0 ? { address: root, start: 0 } : this.#descend(root, rows, offset, 0);
    return Hdf5Reader.at(this.#space, block.address + offset - block.start, length);
  }

  /** The direct block that holds an offset of the heap, below an indirect block that begins at `start`. */
  #descend(
    indirect: number,
    rows: number,
    offset: number,
    start: number,
  ): { readonly address: number; readonly start: number } {
    this.#budget.check();
    const { width } = this.#table;
    let rowStart = start;
    for (let row = 0; row < rows; row += 1) {
      const size = this.#rowBytes(row);
      if (offset < rowStart + size * width) {
        const column = Math.floor((offset - rowStart) / size);
        const child = this.#childOf(indirect, row * width + column);
        const childStart = rowStart + column * size;
        if (size <= this.#table.maxDirectBytes) return { address: child, start: childStart };
        return this.#descend(child, this.#rowsIn(size), offset, childStart);
      }
      rowStart += size * width;
    }
    throw this.#bad('an offset lies outside its heap');
  }

  /** Blocks of the first two rows are of the starting size, those of each further row twice as large. */
  #rowBytes(row: number): number {
    return this.#table.startBytes * 2 ** Math.max(0, row - 1);
  }

  /** Rows of an indirect block that spans `size` bytes of the heap; always fewer than its parent has. */
  #rowsIn(size: number): number {
    return Math.log2(size) - Math.log2(this.#table.startBytes * this.#table.width) + 1;
  }

  #childOf(indirect: number, index: number): number {
    const { offsetBytes } = this.#space;
    const lead = 5 + offsetBytes + Math.ceil(this.#table.heapBits / 8);
    Hdf5Reader.at(this.#space, indirect, 4).expect('FHIB');
    const child = Hdf5Reader.at(this.#space, indirect + lead + index * offsetBytes, offsetBytes).address();
    if (child !== undefined) return child;
    throw this.#bad('a block of a heap is missing');
  }

  #huge(id: Hdf5Reader): Hdf5Reader {
    const { offsetBytes, lengthBytes } = this.#space;
    if (this.#hasFilters) throw this.#bad('a heap of links or attributes is compressed');
    if (this.#idBytes > offsetBytes + lengthBytes) return this.#at(id.address(), id.length());
    const wanted = id.unsigned(Math.min(id.remaining, lengthBytes));
    if (this.#hugeTree === undefined) throw this.#bad('a large object of a heap is missing');
    for (const record of walkBTree2(this.#space, this.#hugeTree, this.#budget)) {
      const [address, length, key] = [record.address(), record.length(), record.length()];
      if (key === wanted) return this.#at(address, length);
    }
    throw this.#bad('a large object of a heap is missing');
  }

  #at(address: number | undefined, length: number): Hdf5Reader {
    if (address === undefined) throw this.#bad('a large object of a heap is missing');
    return Hdf5Reader.at(this.#space, address, length);
  }

  #bad(detail: string): FormatError {
    return new FormatError('fractal-heap', { offset: this.#space.base, length: 0 }, detail);
  }
}

function readTable(reader: Hdf5Reader): DoublingTable {
  const width = reader.u16();
  const startBytes = reader.length();
  const maxDirectBytes = reader.length();
  const heapBits = reader.u16();
  reader.skip(2);
  const root = reader.address();
  const rows = reader.u16();
  const isPossible = [width, startBytes, maxDirectBytes].every(
    (n) => n > 0 && Number.isInteger(Math.log2(n)),
  );
  if (isPossible && heapBits <= 64 && rows <= 64)
    return { width, startBytes, maxDirectBytes, heapBits, root, rows };
  throw new FormatError(
    'fractal-heap',
    { offset: reader.position, length: 0 },
    'a heap is of an impossible shape',
  );
}
