import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyCoreml } from './identify.js';
import { identifyData } from './identify-data.js';
import { identifyEspresso, identifyEspressoWeights } from './identify-espresso.js';
import { identifyPackage } from './identify-package.js';
import { identifyProgram } from './identify-program.js';

const coreml = defineFormat({
  id: 'coreml',
  title: 'Core ML model',
  extensions: ['.mlmodel'],
  spec: 'https://apple.github.io/coremltools/mlmodel/',
  runsCode: false,
  identify: identifyCoreml,
  reader: async () => (await import('./reader.js')).coreml,
});

const coremlData = defineFormat({
  id: 'coreml-data',
  title: 'Description of a compiled Core ML model',
  extensions: ['.bin'],
  spec: 'https://developer.apple.com/documentation/coreml/mlmodel',
  runsCode: false,
  depth: 'recognised',
  identify: identifyData,
  reader: async () => (await import('./reader.js')).coremlData,
});

const mlpackage = defineFormat({
  id: 'mlpackage',
  title: 'Manifest of a Core ML package',
  extensions: ['.json'],
  spec: 'https://apple.github.io/coremltools/docs-guides/source/model-file-format.html',
  runsCode: false,
  identify: identifyPackage,
  reader: async () => (await import('./reader.js')).mlpackage,
});

const compiled = defineFormat({
  id: 'mlmodelc',
  title: 'Program of a compiled Core ML model',
  extensions: ['.mil'],
  spec: 'https://apple.github.io/coremltools/docs-guides/source/model-intermediate-language.html',
  runsCode: false,
  identify: identifyProgram,
  reader: async () => (await import('./reader.js')).compiled,
});

const espresso = defineFormat({
  id: 'espresso',
  title: 'Network of a compiled Core ML model',
  extensions: ['.net', '.shape'],
  spec: 'https://developer.apple.com/documentation/coreml/mlmodel',
  runsCode: false,
  identify: identifyEspresso,
  reader: async () => (await import('./reader.js')).espresso,
});

const espressoWeights = defineFormat({
  id: 'espresso-weights',
  title: 'Weights of a compiled Core ML model',
  extensions: ['.weights'],
  spec: 'https://developer.apple.com/documentation/coreml/mlmodel',
  runsCode: false,
  depth: 'recognised',
  identify: identifyEspressoWeights,
  reader: async () => (await import('./reader.js')).espressoWeights,
});

export const formats: readonly AnyFormat[] = [
  coreml,
  coremlData,
  mlpackage,
  compiled,
  espresso,
  espressoWeights,
];
