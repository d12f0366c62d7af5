import type { ByteSource, Claim } from '../../core/types.js';

/** The header's length, a 64-bit little-endian number. */
export const lengthBytes = 8;
const space = new Set([0x20, 0x09, 0x0a, 0x0d]);
const [openBrace, closeBrace, quote] = [0x7b, 0x7d, 0x22];
/** Names that every header with anything in it has. */
const telling = /"(?:dtype|data_offsets|__metadata__)"/;

/** The length of a JSON object, and the object: nothing in safetensors is a magic number. */
export function identifySafetensors(head: Uint8Array, source: ByteSource): Claim | undefined {
  const text = head.subarray(lengthBytes);
  const start = text.findIndex((byte) => !space.has(byte));
  if (text.length === 0 || (start !== -1 && text[start] !== openBrace)) return undefined;
  const isInside = endsAsObject(head, source);
  if (start === -1) return isInside ? claim('possible') : undefined;
  const second = text.subarray(start + 1).find((byte) => !space.has(byte));
  const isObject = second === undefined || second === quote || second === closeBrace;
  if (isInside && isObject) return claim('certain');
  return claim(telling.test(Buffer.from(text).toString('latin1')) ? 'likely' : 'possible');
}

function claim(confidence: Claim['confidence']): Claim {
  return { confidence, because: 'begins with the length of a JSON object, and the object' };
}

function endsAsObject(head: Uint8Array, source: ByteSource): boolean {
  const length = Buffer.from(head.subarray(0, lengthBytes)).readBigUInt64LE();
  if (length === 0n || length > BigInt(source.size - lengthBytes)) return false;
  const [last = 0] = source.read(lengthBytes + Number(length) - 1, 1);
  return last === closeBrace || space.has(last);
}
