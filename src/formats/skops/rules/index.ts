import type { Rule } from '../../../core/types.js';
import type { SkopsFacts } from '../facts.js';
import { dangerousType } from './dangerous-type.js';
import { mismatchedLoader } from './mismatched-loader.js';
import { untrustedType } from './untrusted-type.js';

/** Every rule of this folder, by id. */
export const skopsRules: readonly Rule<SkopsFacts>[] = [dangerousType, mismatchedLoader, untrustedType];
