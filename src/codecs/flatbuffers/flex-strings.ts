/** FlexBuffers, as far as a vector of strings: https://flatbuffers.dev/internals/#flexbuffers */
import type { ByteRange } from '../../core/types.js';

const types = { vector: 10, string: 5, blob: 25 } as const;
/** CWE-770. */
const maxElements = 64;

/** Where the strings and blobs stand that the root vector holds; none where the bytes are no such vector. */
export function flexStrings(bytes: Uint8Array): ByteRange[] {
  const rootWidth = bytes.at(-1) ?? 0;
  const rootType = bytes.at(-2) ?? 0;
  const rootAt = bytes.length - 2 - rootWidth;
  if (rootType >> 2 !== types.vector || rootAt < 0) return [];
  const width = widthOf(rootType);
  const start = rootAt - (numberAt(bytes, rootAt, rootWidth) ?? Infinity);
  const count = numberAt(bytes, start - width, width) ?? 0;
  const found: ByteRange[] = [];
  for (let index = 0; index < Math.min(count, maxElements); index += 1) {
    const type = bytes[start + count * width + index] ?? 0;
    const range = stringAt(bytes, start + index * width, width, type);
    if (range !== undefined) found.push(range);
  }
  return found;
}

/** An element points backwards to its bytes; their number stands before them. */
function stringAt(bytes: Uint8Array, at: number, width: number, type: number): ByteRange | undefined {
  if (type >> 2 !== types.string && type >> 2 !== types.blob) return undefined;
  const offset = at - (numberAt(bytes, at, width) ?? Infinity);
  const lengthWidth = widthOf(type);
  const length = numberAt(bytes, offset - lengthWidth, lengthWidth);
  if (length === undefined || offset + length > bytes.length) return undefined;
  return { offset, length };
}

/** The lowest two bits of a packed type say how wide the numbers are. */
function widthOf(packedType: number): number {
  return 2 ** (packedType & 3);
}

function numberAt(bytes: Uint8Array, at: number, width: number): number | undefined {
  if (!(at >= 0) || at + width > bytes.length || ![1, 2, 4, 8].includes(width)) return undefined;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset + at, width);
  return width === 8 ? Number(view.readBigUInt64LE()) : view.readUIntLE(0, width);
}
