import type { Rule } from '../../../core/types.js';
import type { GgmlFacts } from '../facts.js';
import { impossibleParameter } from './impossible-parameter.js';

/** Every rule of this folder, by id. */
export const ggmlRules: readonly Rule<GgmlFacts>[] = [impossibleParameter];
