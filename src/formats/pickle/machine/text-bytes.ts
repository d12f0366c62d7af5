/** Bytes that were written as text, each code point a byte. */
export function textBytes(bytes: Uint8Array): Uint8Array {
  return Buffer.from(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'),
    'latin1',
  );
}
