import { FormatError } from '../core/errors.js';

/**
 * Holds a read to its source. Offsets come from the file, so they may be negative, fractional, NaN or huge.
 * @throws FormatError `unexpected-end`
 */
export function checkRange(name: string, size: number, offset: number, length: number): void {
  const sound = Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0;
  if (sound && offset <= size - length) return;
  const start = Number.isSafeInteger(offset) ? Math.min(Math.max(offset, 0), size) : 0;
  throw new FormatError(
    'unexpected-end',
    { offset: start, length: size - start },
    `${String(length)} bytes at ${String(offset)} are not inside ${name} (${String(size)} bytes)`,
  );
}
