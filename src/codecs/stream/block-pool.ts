/** Bytes of decoded content that are kept for another look, of all sources together. CWE-770. */
const maxPooledBytes = 48 * 2 ** 20;
/** What part of it beginnings and ends may take: they are asked for more often than what lies between. */
const edgeShare = 1 / 3;

export interface Block {
  readonly bytes: Uint8Array;
  /** Where its source keeps it, to be taken from there. */
  readonly home: Map<number, Block>;
  readonly index: number;
}

/** Blocks up to a number of bytes, the one that was not used for longest first. */
class Shelf {
  readonly #blocks = new Set<Block>();
  readonly #most: number;
  #held = 0;

  constructor(most: number) {
    this.#most = most;
  }

  put(block: Block): void {
    this.#blocks.add(block);
    this.#held += block.bytes.length;
    for (const oldest of this.#blocks) {
      if (this.#held <= this.#most || oldest === block) break;
      this.take(oldest);
      oldest.home.delete(oldest.index);
    }
  }

  /** Whether it stood here. */
  take(block: Block): boolean {
    if (!this.#blocks.delete(block)) return false;
    this.#held -= block.bytes.length;
    return true;
  }
}

/**
 * Decoded blocks of all sources. What passes by in a long stream does not push out its beginning and its end: these
 * are looked at by every format that might know the content, and would cost a decoding of the whole each time.
 */
export class BlockPool {
  readonly #passing: Shelf;
  readonly #edges: Shelf;

  constructor(most: number = maxPooledBytes) {
    this.#edges = new Shelf(most * edgeShare);
    this.#passing = new Shelf(most * (1 - edgeShare));
  }

  /** Takes the place of a block of the same index. */
  add(block: Block, isEdge: boolean): void {
    const former = block.home.get(block.index);
    if (former !== undefined) this.#remove(former);
    block.home.set(block.index, block);
    (isEdge ? this.#edges : this.#passing).put(block);
  }

  /** The block of this index, which counts as used. */
  find(home: ReadonlyMap<number, Block>, index: number): Block | undefined {
    const block = home.get(index);
    if (block === undefined) return undefined;
    const shelf = this.#passing.take(block) ? this.#passing : this.#edges;
    shelf.take(block);
    shelf.put(block);
    return block;
  }

  /** From now on the block counts as an edge, where there still is one. */
  keepAsEdge(home: Map<number, Block>, index: number): void {
    const block = home.get(index);
    if (block !== undefined) this.add(block, true);
  }

  #remove(block: Block): void {
    if (!this.#passing.take(block)) this.#edges.take(block);
    block.home.delete(block.index);
  }
}

/** What all decoded sources of a scanner process share. */
export const blockPool = new BlockPool();
