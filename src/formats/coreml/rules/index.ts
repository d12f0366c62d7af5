import type { Rule } from '../../../core/types.js';
import type { CoremlFacts, PackageFacts } from '../facts.js';
import { customClass } from './custom-class.js';
import { outsideFile } from './outside-file.js';
import { packageOutside } from './package-outside.js';
import { programClass } from './program-class.js';

export const coremlRules: readonly Rule<CoremlFacts>[] = [customClass, outsideFile];
export const packageRules: readonly Rule<PackageFacts>[] = [packageOutside, programClass];
