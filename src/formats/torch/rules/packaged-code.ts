import { defineRule } from '../../../core/define.js';
import type { TorchFacts } from '../facts.js';
import { namesOf, shownNames } from './shown-names.js';

export const packagedCode = defineRule<TorchFacts>({
  id: 'torch/packaged-code',
  title: 'The package imports Python modules of its own',
  severity: 'info',
  securitySeverity: '3.8',
  precision: 'very-high',
  cwe: ['CWE-829'],
  cve: [],
  references: ['https://docs.pytorch.org/docs/main/package.html'],
  since: '1.0.0',
  help: {
    why: 'torch.package keeps the source of the modules that a model needs, and PackageImporter runs them when its pickles ask for them. What they do is judged where they stand; torch itself says that only trusted packages may be loaded.',
    fix: 'Read the modules, or load the weights alone into code of your own.',
  },
  *check({ modules }) {
    const [first] = modules;
    if (first === undefined) return;
    yield {
      message: `PackageImporter runs Python modules of this archive: ${shownNames(modules)}`,
      at: { range: first.at, logical: first.name },
      key: 'modules',
      count: modules.length,
      data: { members: namesOf(modules) },
    };
  },
});
