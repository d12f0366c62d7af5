import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyShardIndex } from './identify.js';

const shardIndex = defineFormat({
  id: 'shard-index',
  title: 'index of a sharded checkpoint',
  extensions: ['.index.json', '.json'],
  spec: 'https://huggingface.co/docs/transformers/big_models#sharded-checkpoints',
  runsCode: false,
  identify: identifyShardIndex,
  reader: async () => (await import('./reader.js')).shardIndex,
});

export const formats: readonly AnyFormat[] = [shardIndex];
