import { inflateRawSync, constants } from 'node:zlib';
import { checkRange } from '../../bytes/bounds.js';
import { SliceSource } from '../../bytes/slice-source.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource } from '../../core/types.js';

/** First step of compressed bytes; a stream gives out at most 1032 times as much, some 4 MiB. */
const firstStepBytes = 4096;
/** First goal of `finish`: streams that are shorter are not read beyond. */
const firstGoalBytes = 65_536;
/** What follows a step gives out about this many times the bytes wanted, so that all steps together stay linear. */
const growth = 2;

interface Inflated {
  readonly bytes: Uint8Array;
  /** Compressed bytes that went in. */
  readonly consumed: number;
}

/**
 * Why nothing more comes out: `complete` the final block is over, `cut` the compressed bytes are, `damaged` what follows
 * is no deflate, `limit` more comes out than may be held.
 */
export type StreamEnding = 'complete' | 'cut' | 'damaged' | 'limit';

export interface StreamEnd {
  readonly ending: StreamEnding;
  /** Bytes that come out. */
  readonly inflatedBytes: number;
  /** Bytes of the stream itself; what follows them is not its own. */
  readonly compressedBytes: number;
}

/**
 * A raw deflate stream (RFC 1951) as a source that inflates only as far as it is read. Node has no synchronous stream,
 * so a longer prefix is inflated anew when more is wanted; each step at least doubles, so the sum stays linear.
 */
export class InflatingSource implements ByteSource {
  readonly name: string;
  readonly size: number;
  readonly #compressed: ByteSource;
  readonly #budget: Budget;
  #inflated: Inflated = { bytes: new Uint8Array(0), consumed: 0 };
  #charged = 0;
  /** Compressed bytes known to be too many: damage begins before, or more than may be held comes out. */
  #ceiling = Infinity;
  /** The stream is over, broken, or its bytes ran out. */
  #isAtEnd = false;
  #ending: StreamEnding;

  /** @param declaredSize bytes that the container promises; reading what never comes out throws */
  constructor(compressed: ByteSource, declaredSize: number, budget: Budget) {
    this.name = compressed.name;
    this.size = declaredSize;
    this.#compressed = compressed;
    this.#budget = budget;
    this.#ending = compressed.size === 0 ? 'cut' : 'limit';
  }

  /** @throws FormatError `inflated-short`; LimitError `maxInflatedMemberBytes` and those of the budget */
  read(offset: number, length: number): Uint8Array {
    checkRange(this.name, this.size, offset, length);
    const end = offset + length;
    this.#inflateTo(end);
    const { bytes } = this.#inflated;
    if (end > bytes.length) throw this.#short(bytes.length);
    return bytes.subarray(offset, end);
  }

  slice(offset: number, length: number, name: string = this.name): ByteSource {
    return new SliceSource(this, offset, length, name);
  }

  /** Bytes of the stream that come out, up to `most`; more than `size` where the container understates it. */
  availableBytes(most: number): number {
    this.#inflateTo(most);
    return Math.min(most, this.#inflated.bytes.length);
  }

  /**
   * Inflates to the end, for containers that do not say how much comes out. Goals double, so that no more is read of
   * what follows a short stream than the stream itself is long.
   * @throws LimitError of the budget
   */
  finish(): StreamEnd {
    const most = limits.maxInflatedMemberBytes;
    for (let goal = firstGoalBytes; goal < most && !this.#isAtEnd; goal *= 2) this.#inflateTo(goal);
    this.#inflateTo(most);
    const { bytes, consumed } = this.#inflated;
    return { ending: this.#ending, inflatedBytes: bytes.length, compressedBytes: consumed };
  }

  #inflateTo(wanted: number): void {
    if (wanted > limits.maxInflatedMemberBytes) {
      const detail = `${this.name} is read beyond the ${String(limits.maxInflatedMemberBytes)} bytes that are inflated at once`;
      throw new LimitError('maxInflatedMemberBytes', limits.maxInflatedMemberBytes, detail);
    }
    while (!this.#isAtEnd && this.#inflated.bytes.length < wanted) this.#grow(wanted);
  }

  /** Inflates a longer prefix; one that is broken or too long is shortened until it fits. */
  #grow(wanted: number): void {
    const { consumed } = this.#inflated;
    const available = Math.min(this.#compressed.size, limits.maxReadBytes);
    let step = Math.min(this.#nextStep(wanted), available - consumed, this.#ceiling - 1 - consumed);
    while (step > 0) {
      this.#budget.check();
      const next = this.#inflatePrefix(consumed + step);
      if (next !== undefined) {
        this.#accept(next, available);
        return;
      }
      this.#ceiling = consumed + step;
      step = Math.floor(step / 2);
    }
    this.#isAtEnd = true;
  }

  /** Compressed bytes to add, by the ratio so far. */
  #nextStep(wanted: number): number {
    const { bytes, consumed } = this.#inflated;
    if (bytes.length === 0) return Math.max(firstStepBytes, consumed);
    const goal = Math.min(Math.max(wanted, growth * bytes.length), limits.maxInflatedMemberBytes);
    return Math.max(firstStepBytes, Math.ceil(((goal - bytes.length) * consumed) / bytes.length));
  }

  #accept(next: Inflated & { readonly isOver: boolean }, available: number): void {
    this.#inflated = next;
    this.#isAtEnd = next.isOver || next.consumed >= available;
    if (next.isOver) this.#ending = 'complete';
    else if (next.consumed >= this.#compressed.size) this.#ending = 'cut';
    this.#budget.chargeInflated(Math.max(0, next.bytes.length - this.#charged));
    this.#charged = next.bytes.length;
  }

  /** undefined when the prefix holds damage or gives out more than may be held. */
  #inflatePrefix(length: number): (Inflated & { readonly isOver: boolean }) | undefined {
    try {
      const { buffer, engine } = inflateWithInfo(this.#compressed.read(0, length));
      const isOver = engine.bytesWritten < length;
      return { bytes: buffer, consumed: isOver ? engine.bytesWritten : length, isOver };
    } catch (error) {
      const code = errorCode(error);
      if (!inflateErrors.has(code)) throw error;
      this.#ending = code === tooLarge ? 'limit' : 'damaged';
      return undefined;
    }
  }

  #short(available: number): FormatError {
    const at = { offset: available, length: this.size - available };
    const detail = `${String(this.size)} bytes are declared for ${this.name}, but only ${String(available)} come out of it`;
    return new FormatError('inflated-short', at, detail);
  }
}

interface InflateInfo {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

/** `info` is documented, but its result is missing in the types: https://nodejs.org/api/zlib.html#class-options */
function inflateWithInfo(prefix: Uint8Array): InflateInfo {
  const result: unknown = inflateRawSync(prefix, {
    finishFlush: constants.Z_SYNC_FLUSH,
    maxOutputLength: limits.maxInflatedMemberBytes,
    info: true,
  });
  return result as InflateInfo;
}

const tooLarge = 'ERR_BUFFER_TOO_LARGE';
const inflateErrors: ReadonlySet<unknown> = new Set(['Z_DATA_ERROR', 'Z_BUF_ERROR', tooLarge]);

function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
