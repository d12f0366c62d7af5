import type { Rule } from '../../../core/types.js';
import type { PythonSourceFacts } from '../facts.js';
import { computedName } from './computed-name.js';
import { customOperator } from './custom-operator.js';
import { dangerousCall } from './dangerous-call.js';
import { dangerousImport } from './dangerous-import.js';
import { disguisedText } from './disguised-text.js';
import { hiddenCode } from './hidden-code.js';
import { patchedObject } from './patched-object.js';

export const pythonSourceRules: readonly Rule<PythonSourceFacts>[] = [
  dangerousCall,
  dangerousImport,
  computedName,
  patchedObject,
  customOperator,
  disguisedText,
  hiddenCode,
];
