import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { NemoFacts } from './facts.js';
import { identifyNemo, parseNemo } from './parse.js';
import { artifactOutside } from './rules/artifact-outside.js';

const nemo = defineFormat<NemoFacts>({
  id: 'nemo',
  title: 'NeMo model',
  extensions: ['.nemo'],
  spec: 'https://docs.nvidia.com/nemo-framework/user-guide/latest/nemotoolkit/checkpoints/intro.html',
  runsCode: true,
  identify: identifyNemo,
  parse: parseNemo,
  rules: [artifactOutside],
});

export const formats: readonly AnyFormat[] = [nemo];
