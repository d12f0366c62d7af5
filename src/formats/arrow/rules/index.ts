import type { Rule } from '../../../core/types.js';
import type { ArrowFacts } from '../facts.js';
import { pickledType } from './pickled-type.js';

export const arrowRules: readonly Rule<ArrowFacts>[] = [pickledType];
