/** The zlib data format, https://www.rfc-editor.org/rfc/rfc1950 */
import { FormatError } from '../../core/errors.js';
import type { ByteInput } from '../stream/byte-input.js';
import type { StreamNotes } from '../stream/stream-notes.js';
import { adler32 } from './adler32.js';
import { inflate } from './inflate.js';

export const zlibHeaderBytes = 2;
/** FLG bit 5: the content can only be had with a dictionary that the stream does not hold. */
const presetDictionary = 0x20;

/** CM 8 with a window of at most 32 KiB, FCHECK right, no FDICT. */
export function startsZlib(head: Uint8Array): boolean {
  const [method = 0, written = 0] = head;
  const isDeflate = (method & 0x0f) === 8 && method >> 4 <= 7;
  return isDeflate && (method * 256 + written) % 31 === 0 && (written & presetDictionary) === 0;
}

/**
 * Unpacks one zlib stream. When it is over, the input stands behind it. A wrong checksum is noted; the content is given
 * out all the same.
 * @throws FormatError `no-header`, `unexpected-end`, `bad-stream`, once everything before was given out
 */
export function* decodeZlib(input: ByteInput, notes: StreamNotes): Generator<Uint8Array, void> {
  const offset = input.offset;
  if (!startsZlib(input.take(zlibHeaderBytes)))
    throw new FormatError('no-header', { offset, length: zlibHeaderBytes }, 'no zlib stream begins there');
  notes.member(offset);
  let checksum = 1;
  for (const piece of inflate(input)) {
    checksum = adler32(piece, checksum);
    yield piece;
  }
  const at = input.offset;
  const stated = input.take(4);
  if (new DataView(stated.buffer, stated.byteOffset, 4).getUint32(0) !== checksum) notes.checksum(at);
}
