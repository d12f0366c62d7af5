import type { MemberKind } from './facts.js';

/** S_IFMT of Unix, in the upper half of attributes. */
const kinds: ReadonlyMap<number, MemberKind> = new Map([
  [0x1000, 'pipe'],
  [0x2000, 'device'],
  [0x4000, 'folder'],
  [0x6000, 'device'],
  [0xa000, 'symbolic-link'],
]);

/** @param hasContent whether bytes belong to it: what was packed from a pipe comes out as a file */
export function kindOfMode(mode: number, hasContent = false): MemberKind {
  const kind = kinds.get(mode & 0xf000) ?? 'file';
  return kind === 'pipe' && hasContent ? 'file' : kind;
}

/** A link's target is its content; a longer one is no path. */
export const maxTargetBytes = 4096;
