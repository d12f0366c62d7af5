import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { errorCode } from '../../shell/error-text.js';

/** What a Git LFS pointer file stands for, https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
export interface Pointer {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Bytes of the object. */
  readonly size: number;
}

/** The specification: pointer files are smaller than 1024 bytes. */
const maxPointerBytes = 1024;
const versionLine = 'version https://git-lfs.github.com/spec/v1';

/** Undefined for everything that is no pointer, absent files and links included. */
export function readPointer(path: string): Pointer | undefined {
  const [version, ...lines] = readHead(path).split(/\r?\n/);
  if (version !== versionLine) return undefined;
  const fields = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );
  const sha256 = /^sha256:([0-9a-f]{64})$/.exec(fields.get('oid') ?? '')?.[1];
  const size = /^\d{1,15}$/.exec(fields.get('size') ?? '')?.[0];
  return sha256 === undefined || size === undefined ? undefined : { sha256, size: Number(size) };
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
