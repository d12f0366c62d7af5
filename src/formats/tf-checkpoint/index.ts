import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { CheckpointFacts } from './facts.js';
import { identifyCheckpoint } from './identify.js';
import { parseCheckpoint } from './parse.js';
import { checkpointRules } from './rules/index.js';

const checkpoint = defineFormat<CheckpointFacts>({
  id: 'tf-checkpoint',
  title: 'TensorFlow checkpoint',
  extensions: ['.index', '.ckpt'],
  spec: 'https://www.tensorflow.org/guide/checkpoint',
  runsCode: false,
  identify: identifyCheckpoint,
  parse: parseCheckpoint,
  rules: checkpointRules,
});

export const formats: readonly AnyFormat[] = [checkpoint];
