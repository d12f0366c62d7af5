import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { PackageFacts } from '../facts.js';

export const programClass = defineRule<PackageFacts>({
  id: 'coreml/program-class',
  title: 'The compiled model has Core ML instantiate a class of the application',
  severity: 'warning',
  securitySeverity: '6.8',
  precision: 'high',
  cwe: ['CWE-470'],
  cve: [],
  references: ['https://apple.github.io/coremltools/docs-guides/source/custom-operators.html'],
  since: '1.0.0',
  help: {
    why: 'Core ML looks the class up by name in the running application and has it compute an operator. What it does is nowhere in the model.',
    fix: 'Use the model only with code that you wrote for it, or convert it without custom operators.',
  },
  *check({ customClasses }) {
    for (const name of customClasses)
      yield {
        message: `An operator is computed by the class ${quoted(name, 200)} of the application that loads it`,
        at: { logical: name.slice(0, 200) },
        key: name,
      };
  },
});
