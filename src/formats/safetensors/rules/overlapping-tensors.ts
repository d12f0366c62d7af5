import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { SafetensorsFacts } from '../facts.js';

export const overlappingTensors = defineRule<SafetensorsFacts>({
  id: 'safetensors/overlapping-tensors',
  title: 'Two tensors lie in the same bytes',
  severity: 'warning',
  securitySeverity: '5.3',
  precision: 'very-high',
  cwe: ['CWE-119'],
  cve: [],
  references: ['https://github.com/huggingface/safetensors#format'],
  since: '1.0.0',
  help: {
    why: 'The format forbids it and the library refuses such a file. A small file can unfold to any size, and a loader that changes one tensor changes the other.',
    fix: 'Do not load the file. Ask for one that the safetensors library itself wrote.',
  },
  *check({ overlaps }) {
    const [pair] = overlaps;
    if (pair === undefined) return;
    const [first, second] = [pair.first.name, pair.second.name].map((name) => quoted(name));
    yield {
      message: `${String(second)} begins at ${String(pair.second.begin)}, inside ${String(first)}, which ends at ${String(pair.first.end)}`,
      at: { range: pair.second.at, logical: pair.second.name },
      key: 'overlap',
      count: overlaps.length,
      data: { tensors: [pair.first.name, pair.second.name] },
    };
  },
});
