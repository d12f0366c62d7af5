import { FormatError } from '../../core/errors.js';
import { Hdf5Reader, type AddressSpace } from './hdf5-reader.js';
import { lookup3 } from './lookup3.js';

/**
 * Compares a structure with the checksum behind it, as libhdf5 does before it reads one.
 * @param length bytes of the structure without its checksum
 * @throws FormatError `checksum`, `unexpected-end`
 */
export function verifyChecksum(space: AddressSpace, address: number, length: number): void {
  const reader = Hdf5Reader.at(space, address, length + 4);
  if (lookup3(reader.bytes(length)) === reader.u32()) return;
  const at = { offset: space.base + address, length: length + 4 };
  throw new FormatError(
    'checksum',
    at,
    `the checksum of a structure at offset ${String(at.offset)} is wrong`,
  );
}
