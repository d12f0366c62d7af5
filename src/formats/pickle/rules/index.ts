import type { Rule } from '../../../core/types.js';
import type { PickleFacts } from '../facts.js';
import { ambiguousStructure } from './ambiguous-structure.js';
import { carriedCode } from './carried-code.js';
import { companionFile } from './companion-file.js';
import { computedName } from './computed-name.js';
import { dangerousCall } from './dangerous-call.js';
import { dangerousImport } from './dangerous-import.js';
import { foreignCall } from './foreign-call.js';
import { foreignClass } from './foreign-class.js';
import { libraryCall } from './library-call.js';
import { patchedObject } from './patched-object.js';
import { persistentId } from './persistent-id.js';
import { plantedCallable } from './planted-callable.js';
import { trailingData } from './trailing-data.js';
import { unexpectedArguments } from './unexpected-arguments.js';
import { unlistedCallable } from './unlisted-callable.js';

/** Every rule about pickles, by id. */
export const pickleRules: readonly Rule<PickleFacts>[] = [
  ambiguousStructure,
  carriedCode,
  companionFile,
  computedName,
  dangerousCall,
  dangerousImport,
  foreignCall,
  foreignClass,
  libraryCall,
  patchedObject,
  persistentId,
  plantedCallable,
  trailingData,
  unexpectedArguments,
  unlistedCallable,
];
