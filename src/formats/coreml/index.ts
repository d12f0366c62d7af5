import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { CoremlFacts, PackageFacts } from './facts.js';
import { identifyCoreml } from './identify.js';
import { parseCoreml } from './parse.js';
import { identifyPackage, parsePackage } from './parse-package.js';
import { identifyProgram, parseProgram } from './parse-program.js';
import { coremlRules, packageRules } from './rules/index.js';

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

const mlpackage = defineFormat<PackageFacts>({
  id: 'mlpackage',
  title: 'Manifest of a Core ML package',
  extensions: ['.json'],
  spec: 'https://apple.github.io/coremltools/docs-guides/source/model-file-format.html',
  runsCode: false,
  identify: identifyPackage,
  parse: parsePackage,
  rules: packageRules,
});

const compiled = defineFormat<PackageFacts>({
  id: 'mlmodelc',
  title: 'Program of a compiled Core ML model',
  extensions: ['.mil'],
  spec: 'https://apple.github.io/coremltools/docs-guides/source/model-intermediate-language.html',
  runsCode: false,
  identify: identifyProgram,
  parse: parseProgram,
  rules: packageRules,
});

export const formats: readonly AnyFormat[] = [coreml, mlpackage, compiled];
