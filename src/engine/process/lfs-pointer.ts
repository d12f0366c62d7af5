import { maxPointerBytes, parseLfsPointer, pointerVersion, type LfsPointer } from '../../core/lfs-pointer.js';
import type { ByteSource, Draft } from '../../core/types.js';
import { promisesNoCode } from '../model-names.js';
import { lfsPointer } from '../rules/lfs-pointer.js';
import { scanDraft } from '../scan-draft.js';

/** Undefined for everything that is no pointer. */
export function readLfsPointer(source: ByteSource): LfsPointer | undefined {
  if (source.size >= maxPointerBytes || source.size < pointerVersion.length) return undefined;
  return parseLfsPointer(Buffer.from(source.read(0, source.size)).toString('latin1'));
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
