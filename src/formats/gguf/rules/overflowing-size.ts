import { defineRule } from '../../../core/define.js';
import type { GgufFacts } from '../facts.js';

export const overflowingSize = defineRule<GgufFacts>({
  id: 'gguf/overflowing-size',
  title: 'A size in the file overflows the arithmetic of its readers',
  severity: 'critical',
  securitySeverity: '9.2',
  precision: 'very-high',
  cwe: ['CWE-190', 'CWE-122'],
  cve: [
    'CVE-2024-21802',
    'CVE-2024-21836',
    'CVE-2024-23496',
    'CVE-2024-23605',
    'CVE-2024-25665',
    'CVE-2024-25667',
    'CVE-2024-25668',
    'CVE-2025-53630',
  ],
  references: [
    'https://github.com/ggml-org/ggml/blob/master/docs/gguf.md',
    'https://talosintelligence.com/vulnerability_reports/TALOS-2024-1913',
    'https://github.com/ggml-org/llama.cpp/security/advisories/GHSA-vgg9-87g3-85w8',
  ],
  since: '1.0.0',
  help: {
    why: 'Readers in C multiply and add such a number in 64 bits, get a small one, allocate that much and write the file over what lies behind. That is how a model file takes over the process that loads it; no writer ever gives such a number.',
    fix: 'Do not load the file. Delete it and tell whoever passed it on.',
  },
  *check({ overflows }) {
    const [first] = overflows;
    if (first === undefined) return;
    yield {
      message: `Loading this file overflows a size: ${first.what} is ${first.value}`,
      at: { range: first.at },
      key: 'overflow',
      count: overflows.length,
      data: { value: first.value },
    };
  },
});
