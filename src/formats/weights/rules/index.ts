import type { Rule } from '../../../core/types.js';
import type { WeightsFacts } from '../facts.js';
import { notNumbers } from './not-numbers.js';
import { outlyingClass } from './outlying-class.js';

export const weightsRules: readonly Rule<WeightsFacts>[] = [outlyingClass, notNumbers];
