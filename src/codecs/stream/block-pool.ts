/** Bytes of decoded content that are kept for another look, of all sources together. CWE-770. */
const maxPooledBytes = 48 * 2 ** 20;

export interface Block {
  readonly bytes: Uint8Array;
  /** Where its source keeps it, to be taken from there. */
  readonly home: Map<number, Block>;
  readonly index: number;
}

/** Decoded blocks, the one that was not used for longest first. */
export class BlockPool {
  readonly #blocks = new Set<Block>();
  readonly #most: number;
  #held = 0;

  constructor(most: number = maxPooledBytes) {
    this.#most = most;
  }

  add(block: Block): void {
    block.home.set(block.index, block);
    this.#blocks.add(block);
    this.#held += block.bytes.length;
    for (const oldest of this.#blocks) {
      if (this.#held <= this.#most || oldest === block) break;
      this.#drop(oldest);
    }
  }

  /** The block of this index, which counts as used. */
  find(home: Map<number, Block>, index: number): Block | undefined {
    const block = home.get(index);
    if (block === undefined) return undefined;
    this.#blocks.delete(block);
    this.#blocks.add(block);
    return block;
  }

  #drop(block: Block): void {
    this.#blocks.delete(block);
    block.home.delete(block.index);
    this.#held -= block.bytes.length;
  }
}

/** What all decoded sources of a scanner process share. */
export const blockPool = new BlockPool();
