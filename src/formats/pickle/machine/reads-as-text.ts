import type { ByteSource } from '../../../core/types.js';

/** Bytes before a use that are looked through: what reads as text for longer than that is not told from a pickle. CWE-400. */
const maxTextBytes = 2 ** 24;

/** Control characters that no text has, of any code page: not tabs, ends of lines, pages and files, and colours. */
const control = /[\0-\x08\x0b\x0e-\x19\x1c-\x1f\x7f]/;

/** Whether a stretch may be text in any code page of one or two bytes or in UTF-8. */
export function readsAsText(source: ByteSource, start: number, end: number): boolean {
  if (end - start > maxTextBytes) return false;
  return !control.test(Buffer.from(source.read(start, end - start)).toString('latin1'));
}
