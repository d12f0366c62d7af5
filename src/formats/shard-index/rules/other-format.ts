import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { ShardIndexFacts } from '../facts.js';

export const otherFormat = defineRule<ShardIndexFacts>({
  id: 'shard-index/other-format',
  title: 'The index names shards of another format than its name promises',
  severity: 'warning',
  securitySeverity: '6.8',
  precision: 'high',
  cwe: ['CWE-351'],
  cve: [],
  references: ['https://huggingface.co/docs/transformers/big_models#sharded-checkpoints'],
  since: '1.0.0',
  help: {
    why: 'An index of safetensors files is taken for weights without code, but loaders look at the ending of each shard: anything else they unpickle.',
    fix: 'Load the model only after its shards were scanned, or ask for shards in the promised format.',
  },
  *check({ promised, shards }) {
    if (promised !== '.safetensors') return;
    const others = shards.filter(({ path }) => !path.toLowerCase().endsWith(promised));
    const [first] = others;
    if (first === undefined) return;
    const { path, line, column } = first;
    yield {
      message: `An index of safetensors files names ${quoted(path, 200)}, which loaders unpickle`,
      at: { line, column },
      key: 'other',
      count: others.length,
      data: { paths: others.slice(0, 5).map((shard) => shard.path) },
    };
  },
});
