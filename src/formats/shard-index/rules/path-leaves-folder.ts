import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { ShardIndexFacts } from '../facts.js';

export const pathLeavesFolder = defineRule<ShardIndexFacts>({
  id: 'shard-index/path-leaves-folder',
  title: 'The index sends its loader to a file outside of its folder',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-22'],
  cve: [],
  references: ['https://huggingface.co/docs/transformers/big_models#sharded-checkpoints'],
  since: '1.0.0',
  help: {
    why: 'Loaders join the path to that of the folder and open what is there: a file of the machine, of another user, or of the network, which need not be safetensors.',
    fix: 'Do not load the model. Shards lie beside their index.',
  },
  *check({ leaving }) {
    for (const { path, weights, line, column } of leaving)
      yield {
        message: `${String(weights)} weights are read from ${quoted(path, 200)}, which is not in the folder of the index`,
        at: { line, column },
        key: path.slice(0, 200),
        data: { path },
      };
  },
});
