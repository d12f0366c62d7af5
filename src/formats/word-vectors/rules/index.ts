import type { Rule } from '../../../core/types.js';
import type { WordVectorFacts } from '../facts.js';
import { hiddenData } from './hidden-data.js';

/** Every rule of this folder, by id. */
export const wordVectorsRules: readonly Rule<WordVectorFacts>[] = [hiddenData];
