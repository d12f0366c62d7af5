import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { maxPointerBytes, parseLfsPointer, type LfsPointer } from '../../core/lfs-pointer.js';
import { errorCode } from '../../shell/error-text.js';

/** Undefined for everything that is no pointer, absent files and links included. */
export function readPointer(path: string): LfsPointer | undefined {
  return parseLfsPointer(readHead(path));
}

/** Empty for what is no small regular file. */
function readHead(path: string): string {
  const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as { O_NOFOLLOW?: number; O_NONBLOCK?: number };
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, constants.O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stats = fstatSync(descriptor);
    if (!stats.isFile() || stats.size >= maxPointerBytes) return '';
    const buffer = Buffer.alloc(stats.size);
    return buffer.toString('latin1', 0, readSync(descriptor, buffer, 0, stats.size, 0));
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return '';
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
