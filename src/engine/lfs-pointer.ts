/** Git LFS pointer files, https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */

import type { ByteSource, Draft } from '../core/types.js';
import { promisesNoCode } from './model-names.js';
import { lfsPointer } from './rules/lfs-pointer.js';
import { scanDraft } from './scan-draft.js';

export interface LfsPointer {
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Bytes of the object that the pointer stands for. */
  readonly size: number;
}

/** The specification: pointer files are smaller than 1024 bytes. */
const maxPointerBytes = 1024;
const versionLine = 'version https://git-lfs.github.com/spec/v1\n';

export function readLfsPointer(source: ByteSource): LfsPointer | undefined {
  if (source.size >= maxPointerBytes || source.size < versionLine.length) return undefined;
  const text = Buffer.from(source.read(0, source.size)).toString('latin1').replaceAll('\r\n', '\n');
  if (!text.startsWith(versionLine)) return undefined;
  const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const size = /^size (\d{1,15})$/m.exec(text)?.[1];
  return sha256 === undefined || size === undefined ? undefined : { sha256, size: Number(size) };
}

/** `info` for pictures and other names that promise no code: many repositories keep those in LFS. */
export function lfsPointerDraft(pointer: LfsPointer, name: string): Draft {
  return scanDraft(lfsPointer, {
    message:
      `The file is a Git LFS pointer to ${String(pointer.size)} bytes that are not in this checkout; ` +
      'actions/checkout fetches them with "lfs: true"',
    severity: promisesNoCode(name) ? 'info' : lfsPointer.severity,
    data: { sha256: pointer.sha256, size: pointer.size },
  });
}
