import type { Rule } from '../../../core/types.js';
import type { TorchFacts } from '../facts.js';
import { unexpectedMember } from './unexpected-member.js';

/** Every rule about PyTorch files, by id. */
export const torchRules: readonly Rule<TorchFacts>[] = [unexpectedMember];
