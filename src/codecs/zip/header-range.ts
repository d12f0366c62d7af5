import type { ByteRange } from '../../core/types.js';
import type { ZipEntry } from './zip-directory.js';

/** Where the member's local header stands; empty where none does, whatever offset the directory states. */
export function headerRange({ localHeaderOffset, local }: ZipEntry): ByteRange {
  if (local !== undefined) return { offset: localHeaderOffset, length: local.dataOffset - localHeaderOffset };
  const isSound = Number.isSafeInteger(localHeaderOffset) && localHeaderOffset >= 0;
  return { offset: isSound ? localHeaderOffset : 0, length: 0 };
}
