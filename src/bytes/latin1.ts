/**
 * ISO 8859-1: each byte is the code point of the same number, and back. `TextDecoder('latin1')` is Windows-1252 by the
 * Encoding Standard, and Node 24 keeps to it: 0x80 to 0x9f would come back as other bytes.
 */
export const latin1 = {
  decode(bytes: Uint8Array): string {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  },
};
