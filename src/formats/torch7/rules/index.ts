import type { Rule } from '../../../core/types.js';
import type { Torch7Facts } from '../facts.js';
import { carriedFunction } from './carried-function.js';

/** Every rule of this folder, by id. */
export const torch7Rules: readonly Rule<Torch7Facts>[] = [carriedFunction];
