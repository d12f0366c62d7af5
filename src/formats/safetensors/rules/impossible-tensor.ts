import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { SafetensorsFacts } from '../facts.js';

export const impossibleTensor = defineRule<SafetensorsFacts>({
  id: 'safetensors/impossible-tensor',
  title: 'A tensor has other bytes than its type and shape need',
  severity: 'warning',
  securitySeverity: '5.9',
  precision: 'very-high',
  cwe: ['CWE-190', 'CWE-125'],
  cve: [],
  references: ['https://github.com/huggingface/safetensors#format'],
  since: '1.0.0',
  help: {
    why: 'A reader that trusts the shape reads or writes outside the buffer that the offsets give; sizes that overflow are how memory is corrupted. The library refuses such a file.',
    fix: 'Do not load the file. Ask for one that the safetensors library itself wrote.',
  },
  *check({ impossible }) {
    const [first] = impossible;
    if (first === undefined) return;
    const { name, dtype, shape, begin, end, expectedBytes } = first;
    const needs = expectedBytes === undefined ? 'no whole number of bytes' : `${String(expectedBytes)} bytes`;
    yield {
      message: `${quoted(name)} is ${dtype} [${shape.slice(0, 8).join(', ')}], which needs ${needs}, but is given ${String(begin)} to ${String(end)}`,
      at: { range: first.at, logical: name },
      key: 'size',
      count: impossible.length,
      data: { tensor: name },
    };
  },
});
