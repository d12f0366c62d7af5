import type { Rule } from '../../../core/types.js';
import type { MsgpackFacts } from '../facts.js';
import { impossibleArray } from './impossible-array.js';
import { pickledArray } from './pickled-array.js';
import { severalObjects } from './several-objects.js';
import { unknownExtension } from './unknown-extension.js';

/** Every rule of this folder, by id. */
export const msgpackRules: readonly Rule<MsgpackFacts>[] = [
  impossibleArray,
  pickledArray,
  severalObjects,
  unknownExtension,
];
