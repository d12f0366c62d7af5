const modulus = 65_521;
/** NMAX of zlib: so many bytes can be added up before the sums pass 32 bits. */
const batchBytes = 5552;

/** The checksum of zlib streams, https://www.rfc-editor.org/rfc/rfc1950#section-8.2; Node has CRC-32 only. */
export function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let start = 0; start < bytes.length; start += batchBytes) {
    for (const byte of bytes.subarray(start, start + batchBytes)) {
      low += byte;
      high += low;
    }
    low %= modulus;
    high %= modulus;
  }
  return high * 65_536 + low;
}
