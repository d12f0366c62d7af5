import { defineReader } from '../../core/define.js';
import type { TfjsFacts } from './facts.js';
import { parseTfjs } from './parse.js';
import { weightsOutside } from './rules/weights-outside.js';

export const tfjs = defineReader<TfjsFacts>({
  parse: parseTfjs,
  rules: [weightsOutside],
});
