import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { CoremlFacts } from '../facts.js';

export const customClass = defineRule<CoremlFacts>({
  id: 'coreml/custom-class',
  title: 'The model has Core ML instantiate a class of the application',
  severity: 'warning',
  securitySeverity: '6.8',
  precision: 'high',
  cwe: ['CWE-470'],
  cve: [],
  references: ['https://apple.github.io/coremltools/mlmodel/Format/CustomModel.html'],
  since: '1.0.0',
  help: {
    why: 'Core ML looks the class up by name in the running application and calls it with the model’s parameters. What it does is nowhere in the model.',
    fix: 'Use the model only with code that you wrote for it, or convert it without custom layers.',
  },
  *check({ customClasses }) {
    for (const { kind, className, name, at } of customClasses) {
      const place = kind === 'model' ? 'the model' : `the layer ${JSON.stringify(name)}`;
      yield {
        message: `${place[0]?.toUpperCase() ?? ''}${place.slice(1)} is ${className === '' ? 'a class' : `the class ${quoted(className, 200)}`} of the application that loads it`,
        at: { range: at, logical: name },
        key: `${kind} ${className.slice(0, 120)}`,
      };
    }
  },
});
