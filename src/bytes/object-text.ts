import { headText } from './head-text.js';

const openingBrace = 0x7b;
/** NUL, blanks, and the bytes of the marks of UTF-8, UTF-16 and UTF-32. */
const before: ReadonlySet<number> = new Set([
  0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0xbb, 0xbf, 0xef, 0xfe, 0xff,
]);

/**
 * The text of a head that begins as a JSON object in any encoding of JSON, from its brace on and without the NULs of
 * wide characters; undefined where it begins as anything else, which most heads show in their first byte.
 */
export function objectText(head: Uint8Array): string | undefined {
  const start = head.findIndex((byte) => !before.has(byte));
  if (start < 0 || head[start] !== openingBrace) return undefined;
  return headText(head).slice(start).replaceAll('\0', '');
}
