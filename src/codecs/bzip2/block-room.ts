const firstEntries = 16_384;

/** Room for the symbols of a block, as much as it needs: an archive may hold a hundred thousand streams of a few bytes. */
export class BlockRoom {
  #links = new Uint32Array(firstEntries);
  readonly #most: number;

  /** @param most entries of the largest block that the stream may have */
  constructor(most: number) {
    this.#most = most;
  }

  get links(): Uint32Array {
    return this.#links;
  }

  /** The same entries with room for so many; undefined where no block may have them. */
  grown(entries: number): Uint32Array | undefined {
    if (entries > this.#most) return undefined;
    if (entries > this.#links.length) {
      const links = new Uint32Array(Math.min(this.#most, Math.max(entries, 4 * this.#links.length)));
      links.set(this.#links);
      this.#links = links;
    }
    return this.#links;
  }
}
