/** Four bytes, least first, as a signed number of 32 bits; missing ones count as zero. */
export function littleWord(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)
  );
}

/** @param bits 1 to 31 */
export function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
