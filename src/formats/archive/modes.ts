import type { MemberKind } from './facts.js';

/** S_IFMT of Unix, in the upper half of attributes. */
const kinds: ReadonlyMap<number, MemberKind> = new Map([
  [0x1000, 'pipe'],
  [0x2000, 'device'],
  [0x4000, 'folder'],
  [0x6000, 'device'],
  [0xa000, 'symbolic-link'],
]);

export function kindOfMode(mode: number): MemberKind {
  return kinds.get(mode & 0xf000) ?? 'file';
}

/** A link's target is its content; a longer one is no path. */
export const maxTargetBytes = 4096;
