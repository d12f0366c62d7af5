import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import { describePathForm, pathForm } from '../../../judgement/paths/path-form.js';
import type { PackageFacts } from '../facts.js';

const titles = { item: 'An item of the package', weights: 'The file of weights' } as const;

export const packageOutside = defineRule<PackageFacts>({
  id: 'coreml/package-outside',
  title: 'The package has Core ML open or copy a file outside of it',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-22', 'CWE-73'],
  cve: [],
  references: ['https://apple.github.io/coremltools/docs-guides/source/model-file-format.html'],
  since: '1.0.0',
  help: {
    why: 'Core ML joins the paths of the manifest and of the program to the folder of the package. One that leaves it reads another file of the device, and tools that repack the model copy it.',
    fix: 'Do not load the model; a converter writes paths below the package only.',
  },
  *check({ items, hasRoot }) {
    for (const { kind, path, line } of items) {
      const form = pathForm(path.replace(/^@model_path\//, ''));
      if (form === undefined) continue;
      yield {
        message: `${titles[kind]} is at ${quoted(path, 200)}, which ${describePathForm(form)}`,
        at: { logical: path.slice(0, 200), ...(line === undefined ? {} : { line }) },
        key: `${kind} ${path}`,
        data: { path: path.slice(0, 400) },
      };
    }
    if (!hasRoot)
      yield {
        message: 'The root that the manifest names is none of its items',
        severity: 'warning',
        at: { logical: 'rootModelIdentifier' },
        key: 'root',
      };
  },
});
