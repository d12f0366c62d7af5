/** Bytes of a context, and of two states: what the model's memory is dealt out in. */
const unitBytes = 12;
/** Lists of free blocks: of 1 to 4 units, then in steps of 2, 3 and 4 units up to 128. */
const listCount = 38;
const mostUnits = 128;
/** Allocations that fail between two attempts to join free blocks. */
const glueInterval = 255;

const unitsOfList = new Uint8Array(listCount);
const listOfUnits = new Uint8Array(mostUnits + 1);
for (let list = 0, units = 0; list < listCount; list++) {
  for (let step = list >= 12 ? 4 : (list >> 2) + 1; step > 0; step--) listOfUnits[++units] = list;
  unitsOfList[list] = units;
}

/**
 * The memory of a PPMd model, as variant H deals it out. What the model does when it is full is part of the format, so
 * every block has to be where the encoder had it. Offsets are bytes in `bytes`; 0 is none.
 */
export class UnitHeap {
  readonly bytes: Uint8Array;
  readonly words: Uint16Array;
  readonly #longs: Uint32Array;
  readonly #size: number;
  readonly #start: number;
  readonly #free = new Uint32Array(listCount);
  /** Behind the text that raw successors point into. */
  text = 0;
  unitsStart = 0;
  #low = 0;
  #high = 0;
  #glueCount = 0;

  /** @param size bytes of the model's memory, a property of the stream */
  constructor(size: number) {
    this.#size = size;
    this.#start = 4 - (size & 3);
    const buffer = new ArrayBuffer(this.#start + size + unitBytes);
    this.bytes = new Uint8Array(buffer);
    this.words = new Uint16Array(buffer);
    this.#longs = new Uint32Array(buffer);
    this.restart();
  }

  restart(): void {
    this.#free.fill(0);
    this.text = this.#start;
    this.#high = this.#end;
    this.#low = this.unitsStart = this.#high - Math.floor(this.#size / 8 / unitBytes) * 7 * unitBytes;
    this.#glueCount = 0;
  }

  /** Units from the top, for the first context. */
  takeHigh(): number {
    this.#high -= unitBytes;
    return this.#high;
  }

  /** A context, from the top while there is room. 0 where memory is spent. */
  allocateContext(): number {
    if (this.#high !== this.#low) return this.takeHigh();
    return this.#free[0] !== 0 ? this.#remove(0) : this.#allocateRare(0);
  }

  /** 0 where memory is spent. */
  allocate(units: number): number {
    const list = listOf(units);
    if (this.#free[list] !== 0) return this.#remove(list);
    const bytes = unitsOf(list) * unitBytes;
    if (bytes > this.#high - this.#low) return this.#allocateRare(list);
    this.#low += bytes;
    return this.#low - bytes;
  }

  free(block: number, units: number): void {
    this.#insert(block, listOf(units));
  }

  /** A block with the same content and room for one unit more; 0 where memory is spent. */
  expand(block: number, units: number): number {
    const list = listOf(units);
    if (list === listOf(units + 1)) return block;
    const larger = this.allocate(units + 1);
    if (larger === 0) return 0;
    this.bytes.copyWithin(larger, block, block + units * unitBytes);
    this.#insert(block, list);
    return larger;
  }

  shrink(block: number, oldUnits: number, newUnits: number): number {
    const [from, to] = [listOf(oldUnits), listOf(newUnits)];
    if (from === to) return block;
    if (this.#free[to] === 0) {
      this.#split(block, from, to);
      return block;
    }
    const smaller = this.#remove(to);
    this.bytes.copyWithin(smaller, block, block + newUnits * unitBytes);
    this.#insert(block, from);
    return smaller;
  }

  long(offset: number): number {
    return this.#longs[offset >> 2] ?? 0;
  }

  setLong(offset: number, value: number): void {
    this.#longs[offset >> 2] = value;
  }

  get #end(): number {
    return this.#start + this.#size;
  }

  #insert(block: number, list: number): void {
    this.setLong(block, this.#free[list] ?? 0);
    this.#free[list] = block;
  }

  #remove(list: number): number {
    const block = this.#free[list] ?? 0;
    this.#free[list] = this.long(block);
    return block;
  }

  /** Frees what a block of one list has more than one of another. */
  #split(block: number, from: number, to: number): void {
    this.#insertUnits(block + unitsOf(to) * unitBytes, unitsOf(from) - unitsOf(to));
  }

  /** A number of units that no list has is two blocks. */
  #insertUnits(block: number, units: number): void {
    let list = listOf(units);
    if (unitsOf(list) !== units) {
      list -= 1;
      const first = unitsOf(list);
      this.#insert(block + first * unitBytes, units - first - 1);
    }
    this.#insert(block, list);
  }

  #allocateRare(list: number): number {
    if (this.#glueCount === 0) {
      this.#glue();
      if (this.#free[list] !== 0) return this.#remove(list);
    }
    for (let larger = list + 1; larger < listCount; larger++) {
      if (this.#free[larger] === 0) continue;
      const block = this.#remove(larger);
      this.#split(block, larger, list);
      return block;
    }
    this.#glueCount -= 1;
    const bytes = unitsOf(list) * unitBytes;
    if (this.unitsStart - this.text <= bytes) return 0;
    this.unitsStart -= bytes;
    return this.unitsStart;
  }

  /** Joins free blocks that touch. A ring of all of them goes through a node behind the memory. */
  #glue(): void {
    this.#glueCount = glueInterval;
    const head = this.#end;
    const last = this.#linkFree(head);
    this.#setStamp(head, 1);
    this.setLong(head + nextField, last);
    this.setLong(last + previousField, head);
    if (this.#low !== this.#high) this.#setStamp(this.#low, 1);
    for (let node = last; node !== head; node = this.long(node + nextField)) this.#join(node);
    for (let node = this.long(head + nextField); node !== head;) {
      const next = this.long(node + nextField);
      let units = this.#units(node);
      for (; units > mostUnits; units -= mostUnits, node += mostUnits * unitBytes)
        this.#insert(node, listCount - 1);
      this.#insertUnits(node, units);
      node = next;
    }
  }

  #linkFree(head: number): number {
    let last = head;
    for (let list = 0; list < listCount; list++) {
      let node = this.#free[list] ?? 0;
      this.#free[list] = 0;
      while (node !== 0) {
        const next = this.long(node);
        this.setLong(node + nextField, last);
        this.setLong(last + previousField, node);
        this.#setStamp(node, 0);
        this.words[(node >> 1) + 1] = unitsOf(list);
        last = node;
        node = next;
      }
    }
    return last;
  }

  #join(node: number): void {
    let units = this.#units(node);
    for (;;) {
      const neighbour = node + units * unitBytes;
      units += this.#units(neighbour);
      if (this.words[neighbour >> 1] !== 0 || units >= 0x1_0000) return;
      const [next, previous] = [this.long(neighbour + nextField), this.long(neighbour + previousField)];
      this.setLong(previous + nextField, next);
      this.setLong(next + previousField, previous);
      this.words[(node >> 1) + 1] = units;
    }
  }

  /** 0 of free blocks; what is in use begins with something else. */
  #setStamp(node: number, stamp: number): void {
    this.words[node >> 1] = stamp;
  }

  #units(node: number): number {
    return this.words[(node >> 1) + 1] ?? 0;
  }
}

/** Fields of a free block while blocks are joined: stamp, units, next, previous. */
const [nextField, previousField] = [4, 8];

function listOf(units: number): number {
  return listOfUnits[units] ?? 0;
}

function unitsOf(list: number): number {
  return unitsOfList[list] ?? 0;
}
