/** The longest code, RFC 1951 section 3.2.7. */
const maxCodeBits = 15;

/**
 * A table that the next bits of the stream index: `symbol << 4 | bits`, 0 where no code is.
 * RFC 1951 section 3.2.2: codes of one length are consecutive, in the order of their symbols.
 */
export interface HuffmanTable {
  readonly entries: Uint16Array;
  /** Bits of the index, the longest code there is. */
  readonly bits: number;
}

/** @returns undefined where the lengths are no code that zlib takes: too many codes, or codes left over */
export function huffmanTable(lengths: Uint8Array): HuffmanTable | undefined {
  const counts = new Uint16Array(maxCodeBits + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  let bits = maxCodeBits;
  while (bits > 1 && counts[bits] === 0) bits -= 1;
  const next = new Uint16Array(maxCodeBits + 2);
  let left = 1;
  for (let length = 1; length <= maxCodeBits; length++) {
    left = left * 2 - (counts[length] ?? 0);
    if (left < 0) return undefined;
    next[length + 1] = ((next[length] ?? 0) + (counts[length] ?? 0)) << 1;
  }
  const isLone = bits === 1 && counts[1] !== 2;
  if (left > 0 && !isLone) return undefined;
  return { entries: fill(lengths, next, bits), bits };
}

function fill(lengths: Uint8Array, next: Uint16Array, bits: number): Uint16Array {
  const entries = new Uint16Array(1 << bits);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    const entry = (symbol << 4) | length;
    const step = 1 << length;
    for (let index = reversed(code, length); index < entries.length; index += step) entries[index] = entry;
  }
  return entries;
}

/** Codes stand in the stream with their first bit lowest. */
function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
