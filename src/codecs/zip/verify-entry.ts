import { crc32 } from 'node:zlib';
import { limits } from '../../core/limits.js';
import type { Budget, ByteRange, ByteSource } from '../../core/types.js';
import type { DecodedSource } from '../stream/decoded-source.js';
import { isArtifact } from '../artifact-start.js';
import { decodeMember, isReadableMethod } from './methods.js';
import { methodStored, type ZipEntry } from './zip-directory.js';

/** Members up to this size are read to compare size and checksum; tensors are left alone. */
const maxVerifiedBytes = 2 ** 20;
/** What begins as a pickle or another artifact is read whole in any case. */
const maxVerifiedArtifactBytes = 32 * 2 ** 20;
/** All members of one archive that are read for it. */
const maxVerifiedArchiveBytes = 8 * 2 ** 20;
const windowBytes = 2 ** 20;

export interface Verification {
  /** Bytes that come out; of what goes on for ever, as many as settle that its size is false. */
  readonly size: number;
  readonly hasChecksum: boolean;
  /** Whether the compressed stream breaks off. */
  readonly isBroken: boolean;
}

interface Counted extends Omit<Verification, 'hasChecksum'> {
  readonly crc: number;
  /** Whether the stream's own checksums are right. */
  readonly isSound: boolean;
}

type Verifiable = Pick<ZipEntry, 'method' | 'crc32' | 'flags' | 'uncompressedSize' | 'name'>;

/** Compares small members with what the directory declares of them, as far as the allowance goes. */
export class EntryVerifier {
  readonly #source: ByteSource;
  readonly #budget: Budget;
  readonly #counted = new WeakMap<ByteRange, Counted>();
  #allowance = maxVerifiedArchiveBytes;

  constructor(source: ByteSource, budget: Budget) {
    this.#source = source;
    this.#budget = budget;
  }

  /**
   * @param data where the content stands; members that share it are decoded once
   * @returns undefined for what is too large to be worth it or can't be opened; @throws LimitError of the budget
   */
  verify(entry: Verifiable, data: ByteRange | undefined): Verification | undefined {
    if (data === undefined) return undefined;
    const counted = this.#counted.get(data) ?? this.#count(entry, data);
    if (counted === undefined) return undefined;
    this.#counted.set(data, counted);
    const { size, crc, isSound, isBroken } = counted;
    return { size, hasChecksum: crc === entry.crc32 && isSound, isBroken };
  }

  #count(entry: Verifiable, data: ByteRange): Counted | undefined {
    const { method } = entry;
    const stored = this.#source.slice(data.offset, data.length, entry.name);
    if (method === methodStored && isReadAnyway(stored)) return this.#measured(stored);
    if (data.length > this.#allowance || !isWorthIt(entry, data.length)) return undefined;
    this.#allowance -= data.length;
    return method === methodStored ? this.#measured(stored) : this.#decoded(stored, entry);
  }

  #decoded(stored: ByteSource, entry: Verifiable): Counted | undefined {
    let isSound = true;
    const notes = { checksum: () => void (isSound = false), member: () => undefined };
    const content = decodeMember(stored, entry, undefined, this.#budget, { notes });
    if (content === undefined) return undefined;
    const isUnderstated = content.reaches(entry.uncompressedSize + 1);
    if (isUnderstated) countUnexplained(content, stored.size);
    else if (content.size > maxVerifiedBytes) return undefined;
    const { size, crc } = this.#measured(content);
    return { size, crc, isSound, isBroken: content.failure !== undefined };
  }

  #measured(content: ByteSource): Counted {
    const { size } = content;
    let crc = 0;
    for (let offset = 0; offset < size; offset += windowBytes) {
      this.#budget.check();
      crc = crc32(content.read(offset, Math.min(windowBytes, size - offset)), crc);
    }
    return { size, crc, isSound: true, isBroken: false };
  }
}

/** More comes out than is declared: how much, but not of a bomb. */
function countUnexplained(content: DecodedSource, storedBytes: number): void {
  const enough = Math.max(limits.maxUnexplainedBytes, limits.maxExpansion * storedBytes);
  content.decodeAll((decoded) => decoded <= enough);
}

/** Larger pickles are no tensors: their checksum costs no more reads than they do. */
function isReadAnyway(stored: ByteSource): boolean {
  const { size } = stored;
  return size > maxVerifiedBytes && size <= maxVerifiedArtifactBytes && isArtifact(stored);
}

/** Small, or declared far below what no stream of that length gives out. */
function isWorthIt({ method, uncompressedSize }: Verifiable, length: number): boolean {
  if (method === methodStored) return length <= maxVerifiedBytes;
  if (!isReadableMethod(method)) return false;
  return uncompressedSize <= maxVerifiedBytes || uncompressedSize < length * 0.9;
}
