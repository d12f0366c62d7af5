import type { ByteSource } from '../../../core/types.js';

/** Bytes before a use that are looked through: what reads as text for longer than that is not told from a pickle. CWE-400. */
const maxTextBytes = 2 ** 24;

/** Control characters that no text has; tabs and line ends are none of them. */
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;
/** No letters in Latin-1, and the opcodes of protocol 2 and later. */
const highControl = /[\x80-\x9f]/;

/** Whether a stretch is nothing but text, in UTF-8 or in letters of one byte: no opcode and no length that is binary. */
export function readsAsText(source: ByteSource, start: number, end: number): boolean {
  if (end - start > maxTextBytes) return false;
  const bytes = Buffer.from(source.read(start, end - start));
  const letters = bytes.toString('latin1');
  if (control.test(letters)) return false;
  return !highControl.test(letters) || !bytes.toString('utf8').includes('\ufffd');
}
