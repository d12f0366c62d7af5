import type { Rule } from '../../../core/types.js';
import type { LightgbmFacts } from '../facts.js';
import { fileParameter } from './file-parameter.js';
import { inconsistentTree } from './inconsistent-tree.js';
import { unexpectedText } from './unexpected-text.js';

/** Every rule of this folder, by id. */
export const lightgbmRules: readonly Rule<LightgbmFacts>[] = [
  fileParameter,
  inconsistentTree,
  unexpectedText,
];
