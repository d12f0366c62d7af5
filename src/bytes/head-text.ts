import { Latest } from '../core/latest.js';
import { latin1 } from './latin1.js';

const latest = new Latest((head: Uint8Array) => latin1.decode(head));

/** A head as ISO 8859-1, made once for all formats that look at it. */
export function headText(head: Uint8Array): string {
  return latest.of(head);
}
