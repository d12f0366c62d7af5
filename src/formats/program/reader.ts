import { defineReader } from '../../core/define.js';
import type { ProgramFacts } from './facts.js';
import { parseProgram } from './parse.js';
import { programRules } from './rules/index.js';

export const program = defineReader<ProgramFacts>({
  parse: parseProgram,
  rules: programRules,
});
