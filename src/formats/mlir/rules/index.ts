import type { Rule } from '../../../core/types.js';
import type { MlirFacts } from '../facts.js';
import { customCall } from './custom-call.js';
import { operatorReach } from './operator-reach.js';

export const mlirRules: readonly Rule<MlirFacts>[] = [customCall, operatorReach];
