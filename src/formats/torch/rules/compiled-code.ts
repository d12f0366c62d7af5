import { defineRule } from '../../../core/define.js';
import type { TorchFacts } from '../facts.js';
import { namesOf, shownNames } from './shown-names.js';

export const compiledCode = defineRule<TorchFacts>({
  id: 'torch/compiled-code',
  title: 'The archive brings machine code that loading it runs',
  severity: 'warning',
  securitySeverity: '7.8',
  precision: 'very-high',
  cwe: ['CWE-829', 'CWE-506'],
  cve: [],
  references: ['https://docs.pytorch.org/docs/main/torch.compiler_aot_inductor.html'],
  since: '1.0.0',
  help: {
    why: 'The ahead-of-time compiler puts a shared library into the archive, and aoti_load_package loads it into the process: its initialisers run at once. Nobody can tell from the outside that the library does no more than the model needs; the sources beside it prove nothing.',
    fix: 'Take the exported program instead (torch.export.save without compiling) and compile it yourself, or load the archive only from a publisher that you would take a program from.',
  },
  *check({ compiled }) {
    const [first] = compiled;
    if (first === undefined) return;
    yield {
      message: `Loading this package runs compiled code that it brings along: ${shownNames(compiled)}`,
      at: { range: first.at, logical: first.name },
      key: 'compiled',
      count: compiled.length,
      data: { members: namesOf(compiled) },
    };
  },
});
