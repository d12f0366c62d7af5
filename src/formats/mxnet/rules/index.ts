import type { Rule } from '../../../core/types.js';
import type { MxnetFacts } from '../facts.js';
import { foreignOperator } from './foreign-operator.js';

/** Every rule of this folder, by id. */
export const mxnetRules: readonly Rule<MxnetFacts>[] = [foreignOperator];
