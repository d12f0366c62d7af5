const modulus = 65_521;
/** NMAX of zlib: so many bytes can be added up before the sums pass 32 bits. */
const batchBytes = 5552;

/**
 * The checksum of zlib streams, https://www.rfc-editor.org/rfc/rfc1950#section-8.2; Node has CRC-32 only.
 * @param before the sum of what came before
 */
export function adler32(bytes: Uint8Array, before = 1): number {
  let low = before % 65_536;
  let high = Math.floor(before / 65_536);
  for (let start = 0; start < bytes.length; start += batchBytes) {
    const end = Math.min(bytes.length, start + batchBytes);
    for (let at = start; at < end; at++) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= modulus;
    high %= modulus;
  }
  return high * 65_536 + low;
}
