import { defineReader } from '../../core/define.js';
import type { MlirFacts } from './facts.js';
import { parseMlir } from './parse.js';
import { mlirRules } from './rules/index.js';

export const mlir = defineReader<MlirFacts>({
  parse: parseMlir,
  rules: mlirRules,
});
