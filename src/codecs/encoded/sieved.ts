import type { ByteRange, ByteSource } from '../../core/types.js';

/** What a sieve looks into. */
export interface Sieved {
  /** Bytes of the whole; Infinity where only a head is at hand. */
  readonly size: number;
  /** What there is of them from `offset` on, and no more than `length`. */
  readonly read: (offset: number, length: number) => Uint8Array;
}

/** @param bytes one character a byte */
export function sievedText(bytes: string): Sieved {
  return {
    size: bytes.length,
    read: (offset, length) => Buffer.from(bytes.slice(offset, offset + length), 'latin1'),
  };
}

/** @param read gives no more than there is */
export function sievedRange({ offset, length }: ByteRange, read: Sieved['read']): Sieved {
  return {
    size: length,
    read: (from, bytes) => read(offset + from, Math.min(bytes, length - from)),
  };
}

export function sievedSource(source: ByteSource): Sieved {
  return sievedRange({ offset: 0, length: source.size }, (offset, length) => source.read(offset, length));
}

/** Nothing follows. */
export function wholeOf(bytes: Uint8Array): Sieved {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

/** A head of something longer. */
export function headOf(head: Uint8Array): Sieved {
  return { ...wholeOf(head), size: Infinity };
}
