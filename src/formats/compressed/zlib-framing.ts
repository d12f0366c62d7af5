/** The zlib data format, https://www.rfc-editor.org/rfc/rfc1950 */
import { Cursor } from '../../bytes/cursor.js';
import { adler32 } from '../../codecs/deflate/adler32.js';
import { FormatError } from '../../core/errors.js';
import type { ByteSource } from '../../core/types.js';
import type { FrameHeader, Framing } from './framing.js';

const headerBytes = 2;
/** FLG bit 5: the content can only be had with a dictionary that the stream does not hold. */
const presetDictionary = 0x20;

export const zlibFraming: Framing = {
  kind: 'zlib',
  readHeader: readZlibHeader,
  trailerBytes: 4,
  confirms(trailer, content) {
    const view = new DataView(trailer.buffer, trailer.byteOffset, trailer.byteLength);
    return view.getUint32(0) === adler32(content);
  },
  skipPadding: (_, offset) => offset,
};

function readZlibHeader(source: ByteSource, offset: number): FrameHeader {
  if (!startsZlib(new Cursor(source, offset).bytes(headerBytes))) {
    throw new FormatError('no-header', { offset, length: headerBytes }, 'no zlib stream begins there');
  }
  return { dataOffset: offset + headerBytes, headerName: undefined };
}

/** CM 8 with a window of at most 32 KiB, FCHECK right, no FDICT. */
export function startsZlib(head: Uint8Array): boolean {
  const [method = 0, written = 0] = head;
  const isDeflate = (method & 0x0f) === 8 && method >> 4 <= 7;
  return isDeflate && (method * 256 + written) % 31 === 0 && (written & presetDictionary) === 0;
}
