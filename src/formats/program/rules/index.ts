import type { Rule } from '../../../core/types.js';
import type { ProgramFacts } from '../facts.js';
import { executable } from './executable.js';
import { testVirus } from './test-virus.js';

/** Every rule about programs, by id. */
export const programRules: readonly Rule<ProgramFacts>[] = [executable, testVirus];
