import type { Rule } from '../../../core/types.js';
import type { KerasFacts } from '../facts.js';
import { actingFunction } from './acting-function.js';
import { ambiguousConfiguration } from './ambiguous-configuration.js';
import { dangerousImport } from './dangerous-import.js';
import { foreignObject } from './foreign-object.js';
import { lambdaLayer } from './lambda-layer.js';
import { loadsModel } from './loads-model.js';
import { namedFile } from './named-file.js';
import { operatorLayer } from './operator-layer.js';
import { oversizedArgument } from './oversized-argument.js';
import { unexpectedMember } from './unexpected-member.js';

/** Every rule about configurations of Keras, by id. */
export const kerasRules: readonly Rule<KerasFacts>[] = [
  actingFunction,
  ambiguousConfiguration,
  dangerousImport,
  foreignObject,
  lambdaLayer,
  loadsModel,
  namedFile,
  operatorLayer,
  oversizedArgument,
];

/** Those about the archive itself; its configuration is a member and is judged there. */
export const kerasArchiveRules: readonly Rule<KerasFacts>[] = [unexpectedMember];
