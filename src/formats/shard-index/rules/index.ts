import type { Rule } from '../../../core/types.js';
import type { ShardIndexFacts } from '../facts.js';
import { missingShard } from './missing-shard.js';
import { otherFormat } from './other-format.js';
import { pathLeavesFolder } from './path-leaves-folder.js';

/** Every rule about indexes of sharded checkpoints, by id. */
export const shardIndexRules: readonly Rule<ShardIndexFacts>[] = [
  missingShard,
  otherFormat,
  pathLeavesFolder,
];
