import type { Rule } from '../../../core/types.js';
import type { CoremlFacts } from '../facts.js';
import { customClass } from './custom-class.js';
import { outsideFile } from './outside-file.js';

export const coremlRules: readonly Rule<CoremlFacts>[] = [customClass, outsideFile];
