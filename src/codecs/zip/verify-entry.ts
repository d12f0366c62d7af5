import { crc32 } from 'node:zlib';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource } from '../../core/types.js';
import { InflatingSource } from '../deflate/inflating-source.js';
import { methodDeflated, methodStored, type ZipEntry } from './zip-directory.js';

/** Members up to this size are read to compare size and checksum; tensors are left alone. */
const maxVerifiedBytes = 2 ** 20;
/** All members of one archive that are read for it. */
const maxVerifiedArchiveBytes = 8 * 2 ** 20;

export interface Verification {
  /** Bytes that come out. */
  readonly size: number;
  readonly hasChecksum: boolean;
}

type Verifiable = Pick<ZipEntry, 'data' | 'method' | 'crc32' | 'uncompressedSize' | 'name'>;

/** Compares small members with what the directory declares of them, as far as the allowance goes. */
export class EntryVerifier {
  readonly #source: ByteSource;
  readonly #budget: Budget;
  #allowance = maxVerifiedArchiveBytes;

  constructor(source: ByteSource, budget: Budget) {
    this.#source = source;
    this.#budget = budget;
  }

  /** @returns undefined for what is too large to be worth it or can't be opened; @throws LimitError of the budget */
  verify(entry: Verifiable): Verification | undefined {
    const { data, method } = entry;
    if (data === undefined || data.length > this.#allowance || !isWorthIt(entry, data.length))
      return undefined;
    this.#allowance -= data.length;
    const stored = this.#source.slice(data.offset, data.length, entry.name);
    const content = method === methodStored ? stored.read(0, stored.size) : this.#inflate(stored, entry);
    return content && { size: content.length, hasChecksum: crc32(content) === entry.crc32 };
  }

  #inflate(stored: ByteSource, { uncompressedSize }: Verifiable): Uint8Array | undefined {
    const content = new InflatingSource(stored, limits.maxInflatedMemberBytes, this.#budget);
    const enough = Math.max(uncompressedSize, maxVerifiedBytes) + 1;
    const available = content.availableBytes(Math.min(enough, limits.maxInflatedMemberBytes));
    const isUnderstated = available > uncompressedSize;
    if (available > maxVerifiedBytes && !isUnderstated) return undefined;
    return content.read(0, isUnderstated ? content.availableBytes(limits.maxInflatedMemberBytes) : available);
  }
}

/** Small, or declared far below what no deflate stream of that length gives out. */
function isWorthIt({ method, uncompressedSize }: Verifiable, length: number): boolean {
  if (method === methodStored) return length <= maxVerifiedBytes;
  if (method !== methodDeflated) return false;
  return uncompressedSize <= maxVerifiedBytes || uncompressedSize < length * 0.9;
}
