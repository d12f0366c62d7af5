import { defineReader } from '../../core/define.js';
import type { NemoFacts } from './facts.js';
import { parseNemo } from './parse.js';
import { artifactOutside } from './rules/artifact-outside.js';

export const nemo = defineReader<NemoFacts>({
  parse: parseNemo,
  rules: [artifactOutside],
});
