import { defineReader } from '../../core/define.js';
import type { ShardIndexFacts } from './facts.js';
import { parseShardIndex } from './parse.js';
import { shardIndexRules } from './rules/index.js';

export const shardIndex = defineReader<ShardIndexFacts>({
  parse: parseShardIndex,
  rules: shardIndexRules,
});
