import type { Rule } from '../../../core/types.js';
import type { RDataFacts } from '../facts.js';
import { actingCall } from './acting-call.js';
import { restoredVector } from './restored-vector.js';
import { sessionHook } from './session-hook.js';
import { unevaluatedPromise } from './unevaluated-promise.js';

export const rDataRules: readonly Rule<RDataFacts>[] = [
  actingCall,
  restoredVector,
  sessionHook,
  unevaluatedPromise,
];
