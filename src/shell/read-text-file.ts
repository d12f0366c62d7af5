import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { UsageError } from '../core/errors.js';
import { errorCode, errorText } from './error-text.js';

/**
 * Reads a file that the user named, for example a configuration.
 * @param maxBytes larger files are refused
 * @returns undefined when there is no such file
 * @throws UsageError for anything but a readable regular file of UTF-8 text
 */
export function readTextFile(path: string, maxBytes: number): string | undefined {
  try {
    return decode(path, readBytes(path, maxBytes));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new UsageError(`can't read '${path}': ${errorText(error)}`);
  }
}

/** O_NONBLOCK, or opening a pipe would wait for its writer. */
function readBytes(path: string, maxBytes: number): Uint8Array {
  const nonBlocking = (constants as { O_NONBLOCK?: number }).O_NONBLOCK ?? 0;
  const descriptor = openSync(path, constants.O_RDONLY | nonBlocking);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new UsageError(`can't read '${path}': it is no regular file`);
    if (stats.size > maxBytes) throw new UsageError(`'${path}' is larger than ${String(maxBytes)} bytes`);
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`'${path}' is not UTF-8 text`);
  }
}
