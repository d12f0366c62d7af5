/** Digits of a long that are worth printing; joining costs quadratic time. */
const maxPrintedDigits = 64;

/**
 * TYPE_LONG's digits, 15 bits each, least significant first, as decimal text; only the size of very long ones.
 * Undefined when a digit has more than 15 bits, which CPython refuses.
 */
export function joinDigits(digits: Uint8Array, isNegative: boolean): string | undefined {
  const count = digits.length / 2;
  let value = 0n;
  for (let index = count - 1; index >= 0; index--) {
    const digit = (digits[2 * index] ?? 0) + 256 * (digits[2 * index + 1] ?? 0);
    if (digit > 0x7fff) return undefined;
    if (count <= maxPrintedDigits) value = (value << 15n) | BigInt(digit);
  }
  if (count > maxPrintedDigits) return `<number of ${String(15 * count)} bits>`;
  return String(isNegative ? -value : value);
}

/** A double as Python prints it, near enough for a reader: `1.0`, `nan`, `inf`. */
export function printDouble(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf';
  return Number.isInteger(value) && Math.abs(value) < 1e16 ? value.toFixed(1) : String(value);
}
