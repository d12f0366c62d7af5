/** CRC-32 of bzip2: the polynomial 0x04C11DB7, the highest bit first, unlike zlib's. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit++) value = (value << 1) ^ (value < 0 ? 0x04c1_1db7 : 0);
  return value >>> 0;
});

/** Goes on with the sum of what came before; the first is -1, and the last is inverted. */
export function updateBlockCrc(crc: number, bytes: Uint8Array): number {
  let value = crc;
  for (const byte of bytes) value = (value << 8) ^ (table[(value >>> 24) ^ byte] ?? 0);
  return value;
}
