import { inflateRawSync, constants } from 'node:zlib';
import { checkRange } from '../../bytes/bounds.js';
import { SliceSource } from '../../bytes/slice-source.js';
import { FormatError, LimitError } from '../../core/errors.js';
import { limits } from '../../core/limits.js';
import type { Budget, ByteSource } from '../../core/types.js';

/** First step of compressed bytes; a stream gives out at most 1032 times as much, some 4 MiB. */
const firstStepBytes = 4096;
/** What follows a step gives out about this many times the bytes wanted, so that all steps together stay linear. */
const growth = 2;

interface Inflated {
  readonly bytes: Uint8Array;
  /** Compressed bytes that went in. */
  readonly consumed: number;
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

  /** @param declaredSize bytes that the container promises; reading what never comes out throws */
  constructor(compressed: ByteSource, declaredSize: number, budget: Budget) {
    this.name = compressed.name;
    this.size = declaredSize;
    this.#compressed = compressed;
    this.#budget = budget;
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
    this.#budget.chargeInflated(Math.max(0, next.bytes.length - this.#charged));
    this.#charged = next.bytes.length;
  }

  /** undefined when the prefix holds damage or gives out more than may be held. */
  #inflatePrefix(length: number): (Inflated & { readonly isOver: boolean }) | undefined {
    try {
      const { buffer, engine } = inflateWithInfo(this.#compressed.read(0, length));
      return { bytes: buffer, consumed: length, isOver: engine.bytesWritten < length };
    } catch (error) {
      if (isInflateError(error)) return undefined;
      throw error;
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

function isInflateError(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR' || code === 'ERR_BUFFER_TOO_LARGE';
}
