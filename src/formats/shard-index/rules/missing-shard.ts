import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { ShardIndexFacts } from '../facts.js';

export const missingShard = defineRule<ShardIndexFacts>({
  id: 'shard-index/missing-shard',
  title: 'A file that the index names is not there',
  severity: 'info',
  securitySeverity: '2.0',
  precision: 'high',
  cwe: ['CWE-1059'],
  cve: [],
  references: ['https://huggingface.co/docs/transformers/big_models#sharded-checkpoints'],
  since: '1.0.0',
  help: {
    why: 'Part of the weights was not seen by this scan. Loaders fail, or fetch the missing files from where the model came from.',
    fix: 'Scan the folder as it is loaded, with all of its shards.',
  },
  *check({ missing }) {
    const [first] = missing;
    if (first === undefined) return;
    const { path, line, column } = first;
    yield {
      message: `${String(missing.length)} shards are not there: ${quoted(path, 200)}`,
      at: { line, column },
      key: 'missing',
      count: missing.length,
      data: { paths: missing.slice(0, 5).map((shard) => shard.path) },
    };
  },
});
