import { defineRule } from '../../../core/define.js';
import type { RuntimeModelFacts } from '../facts.js';

export const hostCode = defineRule<RuntimeModelFacts>({
  id: 'runtime-model/host-code',
  title: 'The model carries a native library or a script for the machine that loads it',
  severity: 'warning',
  securitySeverity: '7.0',
  precision: 'medium',
  cwe: ['CWE-829', 'CWE-506'],
  cve: [],
  references: ['https://docs.nvidia.com/deeplearning/tensorrt/latest/inference-library/advanced.html'],
  since: '1.0.0',
  help: {
    why: 'TensorRT can put libraries of plugins, and a runtime of its own, into an engine; it loads and runs them where the application allows host code. What they do can not be told from the engine.',
    fix: 'Build the engine yourself from the network, without libraries in it, or load it only with host code not allowed.',
  },
  *check({ hostCode: [first, ...others] }) {
    if (first === undefined) return;
    yield {
      message: `A ${first.kind === 'script' ? 'script' : 'native library'} for the machine that loads the model begins at byte ${String(first.at.offset)}`,
      at: { range: first.at },
      key: 'host-code',
      count: 1 + others.length,
    };
  },
});
