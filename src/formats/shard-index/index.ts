import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { ShardIndexFacts } from './facts.js';
import { identifyShardIndex } from './identify.js';
import { parseShardIndex } from './parse.js';
import { shardIndexRules } from './rules/index.js';

const shardIndex = defineFormat<ShardIndexFacts>({
  id: 'shard-index',
  title: 'index of a sharded checkpoint',
  extensions: ['.index.json', '.json'],
  spec: 'https://huggingface.co/docs/transformers/big_models#sharded-checkpoints',
  runsCode: false,
  identify: identifyShardIndex,
  parse: parseShardIndex,
  rules: shardIndexRules,
});

export const formats: readonly AnyFormat[] = [shardIndex];
