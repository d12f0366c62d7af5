import { defineRule } from '../../../core/define.js';
import type { OnnxFacts } from '../facts.js';
import { quoteName } from '../../../judgement/graphs/quote-name.js';

/** What onnx writes and onnxruntime reads; `prepacked_…` are onnxruntime's own. */
const known = /^(location|offset|length|checksum|basepath|prepacked(_\d+)?)$/;
const special = /^_|^(loc|offset|length)?\.|[^\x20-\x7e]/;

export const externalDataKeys = defineRule<OnnxFacts>({
  id: 'onnx/external-data-keys',
  title: "Loading the model sets attributes of the reader's own objects",
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-915', 'CWE-20'],
  cve: ['CVE-2026-34445'],
  references: ['https://onnx.ai/onnx/repo-docs/ExternalData.html'],
  since: '1.0.0',
  help: {
    why: 'Readers of onnx before the fix copy every key of an external data entry onto an object of theirs. A key such as __class__ replaces what the object is; a key that nobody defined is at best ignored.',
    fix: 'Do not load the model with an onnx that has not been fixed. Get it again from its publisher.',
  },
  *check({ externals }) {
    const seen = new Map<string, number>();
    for (const { tensor, scope, at, entries } of externals) {
      for (const [key, value] of entries) {
        if (known.test(key)) continue;
        const count = (seen.get(key) ?? 0) + 1;
        seen.set(key, count);
        if (count > 1) continue;
        const isSpecial = special.test(key);
        yield {
          message: `The external data of tensor ${quoteName(tensor)} has the key ${quoteName(key)}${isSpecial ? ', which overwrites an attribute of the reader' : ', which no reader defines'} (${quoteName(value)})`,
          severity: isSpecial ? 'critical' : 'warning',
          at: { range: at, logical: `${scope}, tensor ${tensor}` },
          key,
          data: { tensor, key, value },
        };
      }
    }
  },
});
