import type { Rule } from '../../../core/types.js';
import type { RuntimeModelFacts } from '../facts.js';
import { foreignPlugin } from './foreign-plugin.js';
import { hiddenData } from './hidden-data.js';
import { hostCode } from './host-code.js';

export const runtimeModelRules: readonly Rule<RuntimeModelFacts>[] = [foreignPlugin, hiddenData, hostCode];
