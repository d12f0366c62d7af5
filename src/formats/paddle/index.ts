import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { PaddleFacts } from './facts.js';
import { identifyPaddle, parsePaddle } from './parse.js';
import { paddleRules } from './rules/index.js';

const paddle = defineFormat<PaddleFacts>({
  id: 'paddle',
  title: 'PaddlePaddle program',
  extensions: ['.pdmodel', '__model__'],
  spec: 'https://github.com/PaddlePaddle/Paddle/blob/develop/paddle/phi/core/framework/framework.proto',
  runsCode: true,
  identify: identifyPaddle,
  parse: parsePaddle,
  rules: paddleRules,
});

export const formats: readonly AnyFormat[] = [paddle];
