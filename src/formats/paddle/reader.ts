import { defineReader } from '../../core/define.js';
import type { PaddleFacts } from './facts.js';
import { parsePaddle } from './parse.js';
import { parsePir } from './parse-pir.js';
import { paddleRules } from './rules/index.js';

export const paddle = defineReader<PaddleFacts>({
  parse: parsePaddle,
  rules: paddleRules,
});

export const pir = defineReader<PaddleFacts>({ parse: parsePir, rules: paddleRules });
