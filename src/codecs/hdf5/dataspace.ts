import { FormatError } from '../../core/errors.js';
import type { Hdf5Reader } from './hdf5-reader.js';

/** Extents; none for a scalar, undefined for the null dataspace, which has no elements. */
export type Shape = readonly number[] | undefined;

const nullType = 2;
const maxRank = 32;

/** @throws FormatError `dataspace`, `unexpected-end` */
export function readDataspace(reader: Hdf5Reader): Shape {
  const at = { offset: reader.position, length: 4 };
  const version = reader.u8();
  const rank = reader.u8();
  reader.skip(1);
  const type = reader.u8();
  if ((version !== 1 && version !== 2) || rank > maxRank)
    throw new FormatError('dataspace', at, 'a dataspace is of an unknown version or rank');
  if (version === 1) reader.skip(4);
  else if (type === nullType) return undefined;
  return Array.from({ length: rank }, () => reader.length());
}

/** Number of elements; may be beyond what a double counts exactly. */
export function elementsIn(shape: Shape): number {
  return shape === undefined ? 0 : shape.reduce((all, extent) => all * extent, 1);
}
