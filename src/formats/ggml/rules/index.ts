import type { Rule } from '../../../core/types.js';
import type { GgmlFacts } from '../facts.js';
import { hiddenData } from './hidden-data.js';
import { impossibleParameter } from './impossible-parameter.js';
import { unknownLayout } from './unknown-layout.js';

/** Every rule of this folder, by id. */
export const ggmlRules: readonly Rule<GgmlFacts>[] = [hiddenData, impossibleParameter, unknownLayout];
