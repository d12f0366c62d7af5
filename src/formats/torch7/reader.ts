import { defineReader } from '../../core/define.js';
import type { Torch7Facts } from './facts.js';
import { parseTorch7 } from './parse.js';
import { torch7Rules } from './rules/index.js';

export const torch7 = defineReader<Torch7Facts>({
  parse: parseTorch7,
  rules: torch7Rules,
});
