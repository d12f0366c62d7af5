import type { Rule } from '../../../core/types.js';
import type { XgboostFacts } from '../facts.js';
import { inconsistentTree } from './inconsistent-tree.js';
import { unexpectedField } from './unexpected-field.js';

/** Every rule of this folder, by id. */
export const xgboostRules: readonly Rule<XgboostFacts>[] = [inconsistentTree, unexpectedField];
