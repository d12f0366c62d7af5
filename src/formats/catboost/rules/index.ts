import type { Rule } from '../../../core/types.js';
import type { CatboostFacts } from '../facts.js';
import { inconsistentTree } from './inconsistent-tree.js';
import { unexplainedParts } from './unexplained-parts.js';

/** Every rule of this folder, by id. */
export const catboostRules: readonly Rule<CatboostFacts>[] = [inconsistentTree, unexplainedParts];
