import type { Rule } from '../../../core/types.js';
import type { MetadataFacts } from '../facts.js';
import { address } from './address.js';
import { hiddenText } from './hidden-text.js';
import { script } from './script.js';
import { secret } from './secret.js';

export const metadataRules: readonly Rule<MetadataFacts>[] = [secret, address, hiddenText, script];
