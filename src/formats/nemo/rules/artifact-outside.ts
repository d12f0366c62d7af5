import { defineRule } from '../../../core/define.js';
import { describePathForm, pathForm } from '../../../judgement/paths/path-form.js';
import type { NemoFacts } from '../facts.js';

export const artifactOutside = defineRule<NemoFacts>({
  id: 'nemo/artifact-outside',
  title: 'The configuration has NeMo open a part that lies outside of the model',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-22', 'CWE-73'],
  cve: ['CVE-2025-23304'],
  references: [
    'https://github.com/NVIDIA-NeMo/NeMo/blob/main/nemo/core/connectors/save_restore_connector.py',
  ],
  since: '1.0.0',
  help: {
    why: 'NeMo joins what stands behind nemo: to the folder that it unpacks the model to, and copies or opens the file there. A path that leaves the folder reads another file of the machine.',
    fix: 'Do not restore the model. NeMo writes names of members only.',
  },
  *check({ artifacts }) {
    for (const { path, at } of artifacts) {
      const form = pathForm(path);
      if (form === undefined) continue;
      yield {
        message: `The part nemo:${path.slice(0, 160)} ${describePathForm(form)}`,
        at: { range: at, logical: `nemo:${path.slice(0, 160)}` },
        key: path,
        data: { path: path.slice(0, 400) },
      };
    }
  },
});
