import { limits } from '../../core/limits.js';
import type { ByteRange, Draft } from '../../core/types.js';
import type { Descendant, Reading } from './merge-children.js';
import { decompressionBomb } from '../rules/decompression-bomb.js';
import { scanDraft } from '../scan-draft.js';

/**
 * How much comes out of what a container holds, and how much of that is explained: understood by a format, or declared
 * by a container that knows (an array's shape, a tensor's storage). Zeros that nobody declares are a bomb.
 */
export class Expansion {
  #explained: number;
  #packed = 0;
  #unexplained = 0;
  #first: string | undefined;
  #isTold = false;

  /** @param covered what the formats of the container understood of it */
  constructor(covered: readonly ByteRange[]) {
    this.#explained = unionLength(covered);
  }

  get explainedBytes(): number {
    return Math.max(0, this.#explained);
  }

  /** @param explained bytes of the child that are understood, out of `size` */
  add(
    { member, declaredBytes }: Descendant,
    { range, packed }: Reading,
    size: number,
    explained: number,
  ): void {
    const known = Math.min(size, Math.max(explained, declaredBytes));
    if (range !== undefined) this.#explained -= range.length - known;
    if (packed === undefined || size - known <= limits.maxExpansion * packed.length) return;
    this.#packed += packed.length;
    this.#unexplained += size - known;
    this.#first ??= member;
  }

  /** The finding, once there is one; it is given once. */
  verdict(): Draft | undefined {
    if (this.#isTold || this.#first === undefined || this.#unexplained <= limits.maxUnexplainedBytes)
      return undefined;
    this.#isTold = true;
    const name = JSON.stringify(this.#first.slice(0, limits.maxQuotedCharacters));
    const sizes = `${String(this.#packed)} bytes unpack to ${String(this.#unexplained)} or more`;
    return scanDraft(decompressionBomb, {
      message: `${sizes}, which nothing in the content declares (${name})`,
      key: 'expansion',
      data: { packed_bytes: this.#packed, unpacked_bytes: this.#unexplained },
    });
  }
}

function unionLength(ranges: readonly ByteRange[]): number {
  let reached = 0;
  let total = 0;
  for (const { offset, length } of [...ranges].sort((a, b) => a.offset - b.offset)) {
    const end = offset + length;
    total += Math.max(0, end - Math.max(offset, reached));
    reached = Math.max(reached, end);
  }
  return total;
}
