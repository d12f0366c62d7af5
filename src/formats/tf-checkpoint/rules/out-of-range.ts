import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { CheckpointFacts, CheckpointIssue } from '../facts.js';

const kinds: readonly CheckpointIssue['kind'][] = ['range', 'size', 'shard'];

export const outOfRange = defineRule<CheckpointFacts>({
  id: 'tf-checkpoint/out-of-range',
  title: 'Tensors of the checkpoint are not where its index says',
  severity: 'warning',
  securitySeverity: '5.5',
  precision: 'high',
  cwe: ['CWE-125', 'CWE-789'],
  cve: [],
  references: [
    'https://github.com/tensorflow/tensorflow/blob/master/tensorflow/core/protobuf/tensor_bundle.proto',
  ],
  since: '1.0.0',
  help: {
    why: 'The index says where in which file a tensor lies and how large it is. Where that contradicts the files or the shape, readers take other bytes for weights than those that were reviewed, or reserve memory for what is not there.',
    fix: 'Get index and data of the checkpoint again from their publisher.',
  },
  *check({ issues }) {
    for (const kind of kinds) {
      const group = issues.filter((issue) => issue.kind === kind);
      const [first] = group;
      if (first === undefined) continue;
      const more = group.length > 1 ? `; ${String(group.length - 1)} more tensors are like it` : '';
      yield {
        message: `The tensor ${quoted(first.tensor, 160)}: ${first.detail}${more}`,
        at: { range: first.at, logical: first.tensor },
        key: kind,
        count: group.length,
        data: { tensor: first.tensor },
      };
    }
  },
});
