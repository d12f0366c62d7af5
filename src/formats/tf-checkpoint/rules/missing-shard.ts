import { defineRule } from '../../../core/define.js';
import type { CheckpointFacts } from '../facts.js';

export const missingShard = defineRule<CheckpointFacts>({
  id: 'tf-checkpoint/missing-shard',
  title: 'The checkpoint is not complete',
  severity: 'info',
  securitySeverity: '1.0',
  precision: 'high',
  cwe: ['CWE-1104'],
  cve: [],
  references: ['https://www.tensorflow.org/guide/checkpoint'],
  since: '1.0.0',
  help: {
    why: 'A data file that the index speaks of does not lie beside it as a plain file, so its tensors could not be compared with what the index says.',
    fix: 'Scan the index together with its data files.',
  },
  *check({ missingShards }) {
    const [first] = missingShards;
    if (first === undefined) return;
    yield {
      message: `The data file ${JSON.stringify(first)} is not there`,
      at: {},
      key: 'missing-shard',
      count: missingShards.length,
      data: { files: missingShards.slice(0, 16) },
    };
  },
});
