import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { GgufFacts } from '../facts.js';

export const impossibleLayout = defineRule<GgufFacts>({
  id: 'gguf/impossible-layout',
  title: 'A tensor or setting is outside of what the format allows',
  severity: 'warning',
  securitySeverity: '6.9',
  precision: 'very-high',
  cwe: ['CWE-20', 'CWE-787'],
  cve: ['CVE-2024-21825', 'CVE-2024-25664', 'CVE-2024-25666'],
  references: [
    'https://github.com/ggml-org/ggml/blob/master/docs/gguf.md',
    'https://www.databricks.com/blog/ggml-gguf-file-format-vulnerabilities',
  ],
  since: '1.0.0',
  help: {
    why: 'Readers in C index fixed arrays by dimensions, types and block counts. What no writer gives is how such readers are made to read or write outside of their memory.',
    fix: 'Do not load the file. Ask for one that a current converter wrote, and keep the runtime up to date.',
  },
  *check({ breaches }) {
    const [first] = breaches;
    if (first === undefined) return;
    yield {
      message: `${quoted(first.name)}: ${first.what}`,
      at: { range: first.at, logical: first.name },
      key: 'breach',
      count: breaches.length,
      data: { names: breaches.slice(0, 5).map(({ name }) => name) },
    };
  },
});
