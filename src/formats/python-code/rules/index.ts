import type { Rule } from '../../../core/types.js';
import type { PythonCodeFacts } from '../facts.js';
import { carriedCode } from './carried-code.js';
import { computedName } from './computed-name.js';
import { dangerousCall } from './dangerous-call.js';
import { dangerousImport } from './dangerous-import.js';
import { patchedObject } from './patched-object.js';

/** Every rule about compiled Python code, by id. */
export const pythonCodeRules: readonly Rule<PythonCodeFacts>[] = [
  carriedCode,
  computedName,
  dangerousCall,
  dangerousImport,
  patchedObject,
];
