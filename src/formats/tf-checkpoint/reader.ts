import { defineReader } from '../../core/define.js';
import type { CheckpointFacts } from './facts.js';
import { parseCheckpoint } from './parse.js';
import { checkpointRules } from './rules/index.js';

export const checkpoint = defineReader<CheckpointFacts>({
  parse: parseCheckpoint,
  rules: checkpointRules,
});
