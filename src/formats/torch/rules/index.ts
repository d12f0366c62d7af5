import type { Rule } from '../../../core/types.js';
import type { TorchFacts } from '../facts.js';
import { actingOperator } from './acting-operator.js';
import { compiledCode } from './compiled-code.js';
import { customOperator } from './custom-operator.js';
import { oldestLayout } from './oldest-layout.js';
import { packagedCode } from './packaged-code.js';
import { storageSizes } from './storage-sizes.js';
import { unexpectedMember } from './unexpected-member.js';

/** Every rule about PyTorch files, by id. */
export const torchRules: readonly Rule<TorchFacts>[] = [
  actingOperator,
  compiledCode,
  customOperator,
  oldestLayout,
  packagedCode,
  storageSizes,
  unexpectedMember,
];
