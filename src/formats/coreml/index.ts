import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { CoremlFacts } from './facts.js';
import { identifyCoreml } from './identify.js';
import { parseCoreml } from './parse.js';
import { coremlRules } from './rules/index.js';

const coreml = defineFormat<CoremlFacts>({
  id: 'coreml',
  title: 'Core ML model',
  extensions: ['.mlmodel'],
  spec: 'https://apple.github.io/coremltools/mlmodel/',
  runsCode: false,
  identify: identifyCoreml,
  parse: parseCoreml,
  rules: coremlRules,
});

export const formats: readonly AnyFormat[] = [coreml];
