import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import { describePathForm, pathForm } from '../../../judgement/paths/path-form.js';
import type { TensorMessageFacts } from '../facts.js';

export const elementsOutside = defineRule<TensorMessageFacts>({
  id: 'tensor-message/elements-outside',
  title: 'Reading the tensor reads a file outside of its folder',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'very-high',
  cwe: ['CWE-22', 'CWE-73'],
  cve: ['CVE-2022-25882', 'CVE-2024-27318'],
  references: [
    'https://github.com/onnx/onnx/security/advisories',
    'https://onnx.ai/onnx/repo-docs/ExternalData.html',
  ],
  since: '1.0.0',
  help: {
    why: 'A tensor of ONNX may keep its elements in another file. One that lies elsewhere hands a file of the machine to whoever asked for the tensor.',
    fix: 'Do not load the file; get it again with its elements inside.',
  },
  *check({ locations }) {
    for (const { path, at } of locations) {
      const form = pathForm(path);
      if (form === undefined) continue;
      yield {
        message: `The elements lie in ${quoted(path, 160)}, which ${describePathForm(form)}`,
        at: { range: at },
        key: path,
        data: { path: path.slice(0, 400) },
      };
    }
  },
});
