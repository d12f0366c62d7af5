import { latin1 } from './latin1.js';

const texts = new WeakMap<Uint8Array, string>();

/** A head as ISO 8859-1, made once for all formats that look at it: an archive may hold a hundred thousand. */
export function headText(head: Uint8Array): string {
  const known = texts.get(head);
  if (known !== undefined) return known;
  const text = latin1.decode(head);
  texts.set(head, text);
  return text;
}
