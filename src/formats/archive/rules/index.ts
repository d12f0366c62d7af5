import type { Rule } from '../../../core/types.js';
import type { ArchiveFacts } from '../facts.js';
import { ambiguousDirectory } from './ambiguous-directory.js';
import { pathTraversal } from './path-traversal.js';

/** Every rule about archives, by id. */
export const archiveRules: readonly Rule<ArchiveFacts>[] = [ambiguousDirectory, pathTraversal];
