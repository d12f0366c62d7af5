import type { Rule } from '../../../core/types.js';
import type { CheckpointFacts } from '../facts.js';
import { missingShard } from './missing-shard.js';
import { outOfRange } from './out-of-range.js';

export const checkpointRules: readonly Rule<CheckpointFacts>[] = [outOfRange, missingShard];
