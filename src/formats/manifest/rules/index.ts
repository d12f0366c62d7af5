import type { Rule } from '../../../core/types.js';
import type { ManifestFacts } from '../facts.js';
import { address } from './address.js';
import { dangerousTarget } from './dangerous-target.js';
import { externalEntity } from './external-entity.js';
import { hubKernel } from './hub-kernel.js';
import { javaObject } from './java-object.js';
import { lookAlikeName } from './look-alike-name.js';
import { outsidePath } from './outside-path.js';
import { packageSource } from './package-source.js';
import { pythonTag } from './python-tag.js';
import { remoteCode } from './remote-code.js';
import { secret } from './secret.js';
import { shellCommand } from './shell-command.js';
import { bounded } from './telling.js';
import { templateFileName } from './template-file-name.js';

export const manifestRules: readonly Rule<ManifestFacts>[] = [
  dangerousTarget,
  ...[
    address,
    externalEntity,
    hubKernel,
    javaObject,
    lookAlikeName,
    outsidePath,
    packageSource,
    pythonTag,
    remoteCode,
    secret,
    shellCommand,
    templateFileName,
  ].map(bounded),
];
