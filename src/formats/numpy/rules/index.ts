import type { Rule } from '../../../core/types.js';
import type { NpzFacts, NumpyFacts } from '../facts.js';
import { objectArray } from './object-array.js';
import { oversizedHeader } from './oversized-header.js';
import { strayMember } from './stray-member.js';
import { trailingData } from './trailing-data.js';

/** Every rule about single arrays, by id. */
export const npyRules: readonly Rule<NumpyFacts>[] = [objectArray, oversizedHeader, trailingData];

/** Every rule about archives of arrays, by id. */
export const npzRules: readonly Rule<NpzFacts>[] = [strayMember];
