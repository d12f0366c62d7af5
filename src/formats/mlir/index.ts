import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { MlirFacts } from './facts.js';
import { identifyMlir } from './identify.js';
import { parseMlir } from './parse.js';
import { mlirRules } from './rules/index.js';

const mlir = defineFormat<MlirFacts>({
  id: 'mlir',
  title: 'MLIR module',
  extensions: ['.mlir', '.mlirbc', '.jax', '.stablehlo'],
  spec: 'https://openxla.org/stablehlo/spec',
  runsCode: false,
  identify: identifyMlir,
  parse: parseMlir,
  rules: mlirRules,
});

export const formats: readonly AnyFormat[] = [mlir];
