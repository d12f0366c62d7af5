type Sign = number | 'any';

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

/** First match wins: the bytes a text begins with (`any` stands for every byte), and how many it must have. */
const signs: readonly (readonly [DecodedText['encoding'], least: number, ...bytes: readonly Sign[]])[] = [
  ['utf-32be', 4, 0, 0, 0xfe, 0xff],
  ['utf-32le', 4, 0xff, 0xfe, 0, 0],
  ['utf-16be', 2, 0xfe, 0xff],
  ['utf-16le', 2, 0xff, 0xfe],
  ['utf-32be', 4, 0, 0],
  ['utf-16be', 4, 0],
  ['utf-32le', 4, 'any', 0, 0, 0],
  ['utf-16le', 4, 'any', 0],
];

function detectEncoding(bytes: Uint8Array): DecodedText['encoding'] {
  const fits = signs.find(
    ([, least, ...wanted]) =>
      bytes.length >= least && wanted.every((sign, index) => sign === 'any' || sign === bytes[index]),
  );
  return fits?.[0] ?? (bytes.length === 2 ? encodingOfPair(bytes) : 'utf-8');
}

/** Two bytes are one digit: `[0]` in an encoding of one byte each needs three. */
function encodingOfPair([first, second]: Uint8Array): DecodedText['encoding'] {
  if (first === 0) return 'utf-16be';
  return second === 0 ? 'utf-16le' : 'utf-8';
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
