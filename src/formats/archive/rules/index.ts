import type { Rule } from '../../../core/types.js';
import type { ArchiveFacts } from '../facts.js';
import { ambiguousDirectory } from './ambiguous-directory.js';
import { falseSize } from './false-size.js';
import { linkOutside } from './link-outside.js';
import { pathTraversal } from './path-traversal.js';
import { specialMember } from './special-member.js';

/** Every rule about archives, by id. */
export const archiveRules: readonly Rule<ArchiveFacts>[] = [
  ambiguousDirectory,
  falseSize,
  linkOutside,
  pathTraversal,
  specialMember,
];
