import { table } from '../../core/table.js';

const bytesOf: Readonly<Record<string, number>> = table({ F16: 2, BF16: 2, F32: 4, F64: 8, I8: 1 });

/** Bytes of one element; undefined for a type that is not read. */
export function elementBytes(dtype: string): number | undefined {
  return bytesOf[dtype];
}

/** Little-endian floats, or quantised ones without their scale, as numbers; what is left over of a last element is not read. */
export function readFloats(bytes: Uint8Array, dtype: string): Float64Array {
  const width = bytesOf[dtype] ?? 4;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = new Float64Array(Math.floor(bytes.length / width));
  const scratch = new DataView(new ArrayBuffer(4));
  for (let index = 0; index < values.length; index += 1) {
    const at = index * width;
    if (dtype === 'F32') values[index] = view.getFloat32(at, true);
    else if (dtype === 'F64') values[index] = view.getFloat64(at, true);
    else if (dtype === 'I8') values[index] = view.getInt8(at);
    else if (dtype === 'F16') values[index] = half(view.getUint16(at, true));
    else {
      scratch.setUint32(0, view.getUint16(at, true) << 16);
      values[index] = scratch.getFloat32(0);
    }
  }
  return values;
}

/** IEEE 754 binary16. */
function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
