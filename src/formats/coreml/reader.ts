import { defineReader } from '../../core/define.js';
import type { CoremlFacts, PackageFacts } from './facts.js';
import { parseCoreml, parseData } from './parse.js';
import { parseEspresso, parseEspressoWeights } from './parse-espresso.js';
import { parsePackage } from './parse-package.js';
import { parseProgram } from './parse-program.js';
import { coremlRules, packageRules } from './rules/index.js';

export const coreml = defineReader<CoremlFacts>({
  parse: parseCoreml,
  rules: coremlRules,
});

export const coremlData = defineReader<CoremlFacts>({
  parse: parseData,
  rules: coremlRules,
});

export const mlpackage = defineReader<PackageFacts>({
  parse: parsePackage,
  rules: packageRules,
});

export const compiled = defineReader<PackageFacts>({
  parse: parseProgram,
  rules: packageRules,
});

export const espresso = defineReader<PackageFacts>({
  parse: parseEspresso,
  rules: packageRules,
});

export const espressoWeights = defineReader<PackageFacts>({
  parse: parseEspressoWeights,
  rules: packageRules,
});
