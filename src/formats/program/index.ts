import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { ProgramFacts } from './facts.js';
import { identifyProgram } from './identify.js';
import { parseProgram } from './parse.js';
import { programRules } from './rules/index.js';

const program = defineFormat<ProgramFacts>({
  id: 'program',
  title: 'program',
  extensions: ['.exe', '.dll', '.so', '.dylib', '.sh', '.llamafile', '.com'],
  spec: 'https://refspecs.linuxfoundation.org/elf/gabi4+/ch4.eheader.html',
  runsCode: false,
  identify: identifyProgram,
  parse: parseProgram,
  rules: programRules,
});

export const formats: readonly AnyFormat[] = [program];
