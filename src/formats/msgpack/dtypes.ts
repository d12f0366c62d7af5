import { table } from '../../core/table.js';
/** Bytes of one element by the name that numpy, jax and ml_dtypes give it: `float32`, `bfloat16`. */
const named: Readonly<Record<string, number>> = table({
  bool: 1,
  int4: 1,
  uint4: 1,
  int8: 1,
  uint8: 1,
  float8_e4m3fn: 1,
  float8_e5m2: 1,
  int16: 2,
  uint16: 2,
  float16: 2,
  bfloat16: 2,
  V2: 2,
  int32: 4,
  uint32: 4,
  float32: 4,
  int64: 8,
  uint64: 8,
  float64: 8,
  complex64: 8,
  complex128: 16,
});

/** `<f4`, `|u1`: byte order, kind, bytes. https://numpy.org/doc/stable/reference/arrays.interface.html */
const typeString = /^[<>|=][biufcSV](\d{1,9})$/;

/** Bytes of one element; undefined where the dtype does not tell. */
export function elementBytes(dtype: string): number | undefined {
  const [, digits] = typeString.exec(dtype) ?? [];
  return digits === undefined ? named[dtype] : Number(digits);
}

export function holdsObjects(dtype: string): boolean {
  return /^[<>|=]?O/.test(dtype) || dtype === 'object';
}
