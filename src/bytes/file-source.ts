import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  type BigIntStats,
  type PathLike,
} from 'node:fs';
import { FormatError, LimitError } from '../core/errors.js';
import { limits } from '../core/limits.js';
import type { ByteSource } from '../core/types.js';
import { checkRange } from './bounds.js';
import { SliceSource } from './slice-source.js';

/** Which file a name stood for when it was looked up; decimal, because inodes pass 2^53. */
export interface FileIdentity {
  readonly device: string;
  readonly inode: string;
}

/** What is opened is no regular file, or no longer the file that was looked up. */
export class FileChangedError extends Error {
  override readonly name = 'FileChangedError';
}

/** Windows has neither flag; there a link can only be swapped in by somebody who may write to the folder. */
const posixFlags: { readonly O_NOFOLLOW?: number; readonly O_NONBLOCK?: number } = constants;
const openFlags = constants.O_RDONLY | (posixFlags.O_NOFOLLOW ?? 0) | (posixFlags.O_NONBLOCK ?? 0);

/** Positional reads on one descriptor. */
export class FileSource implements ByteSource {
  readonly name: string;
  readonly size: number;
  /** As it was when it was opened. */
  readonly opened: BigIntStats;
  readonly #descriptor: number;

  private constructor(descriptor: number, opened: BigIntStats, name: string) {
    this.#descriptor = descriptor;
    this.opened = opened;
    this.size = Number(opened.size);
    this.name = name;
  }

  /**
   * Opens a regular file, never through a link and never waiting for a writer.
   * @param expected what the path was when it was found; undefined skips the comparison
   * @throws FileChangedError, and the system's own error where the file can't be opened
   */
  static open(path: PathLike, name: string, expected?: FileIdentity): FileSource {
    const descriptor = openSync(path, openFlags);
    try {
      const stat = fstatSync(descriptor, { bigint: true });
      requireIdentity(stat, expected);
      return new FileSource(descriptor, stat, name);
    } catch (error) {
      closeSync(descriptor);
      throw error;
    }
  }

  read(offset: number, length: number): Uint8Array {
    checkRange(this.name, this.size, offset, length);
    if (length > limits.maxReadBytes) {
      throw new LimitError('maxReadBytes', limits.maxReadBytes, `one read of ${String(length)} bytes`);
    }
    const buffer = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const count = readSync(this.#descriptor, buffer, filled, length - filled, offset + filled);
      if (count === 0) throw this.#shrunk(offset + filled);
      filled += count;
    }
    return buffer;
  }

  slice(offset: number, length: number, name: string = this.name): ByteSource {
    return new SliceSource(this, offset, length, name);
  }

  stat(): BigIntStats {
    return fstatSync(this.#descriptor, { bigint: true });
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #shrunk(offset: number): FormatError {
    const at = { offset, length: this.size - offset };
    return new FormatError('unexpected-end', at, `${this.name} became shorter while it was read`);
  }
}

function requireIdentity(stat: BigIntStats, expected: FileIdentity | undefined): void {
  if (!stat.isFile()) throw new FileChangedError('it is no regular file');
  if (expected === undefined) return;
  if (String(stat.dev) !== expected.device || String(stat.ino) !== expected.inode) {
    throw new FileChangedError('another file took its place');
  }
}
