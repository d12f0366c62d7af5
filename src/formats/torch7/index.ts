import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { Torch7Facts } from './facts.js';
import { identifyTorch7, parseTorch7 } from './parse.js';
import { torch7Rules } from './rules/index.js';

const torch7 = defineFormat<Torch7Facts>({
  id: 'torch7',
  title: 'Torch 7 file',
  extensions: ['.t7', '.th'],
  spec: 'https://github.com/torch/torch7/blob/master/doc/serialization.md',
  runsCode: true,
  identify: identifyTorch7,
  parse: parseTorch7,
  rules: torch7Rules,
});

export const formats: readonly AnyFormat[] = [torch7];
