export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';
}

/**
 * Text of a JSON file in the encoding that Python's `json.loads(bytes)` detects: byte order marks first, then the
 * pattern of zero bytes in the first four (CPython Lib/json/__init__.py, detect_encoding; RFC 4627 §3).
 * Malformed sequences become U+FFFD, so that nothing is unread because of one bad byte.
 */
export function decodeJsonText(bytes: Uint8Array): DecodedText {
  const encoding = detectEncoding(bytes);
  const text = decoders[encoding](bytes);
  return { text: text.startsWith('\uFEFF') ? text.slice(1) : text, encoding };
}

function detectEncoding(bytes: Uint8Array): DecodedText['encoding'] {
  const [a = 1, b = 1, c = 1, d = 1] = bytes;
  if (bytes.length >= 4 && a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (bytes.length >= 4 && a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (bytes.length >= 4 && a === 0) return b === 0 ? 'utf-32be' : 'utf-16be';
  if (bytes.length >= 4 && b === 0) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (bytes.length === 2 && a === 0) return 'utf-16be';
  if (bytes.length === 2 && b === 0) return 'utf-16le';
  return 'utf-8';
}

const decoders: Readonly<Record<DecodedText['encoding'], (bytes: Uint8Array) => string>> = {
  'utf-8': (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  'utf-16le': (bytes) => new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes),
  'utf-16be': (bytes) => new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes),
  'utf-32le': (bytes) => decodeUtf32(bytes, true),
  'utf-32be': (bytes) => decodeUtf32(bytes, false),
};

const lastCodePoint = 0x10_ff_ff;
const replacement = 0xff_fd;

function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, isLittleEndian);
    parts.push(String.fromCodePoint(point <= lastCodePoint ? point : replacement));
  }
  return parts.join('');
}
