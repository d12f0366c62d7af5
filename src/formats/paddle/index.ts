import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyPaddle } from './identify.js';

const paddle = defineFormat({
  id: 'paddle',
  title: 'PaddlePaddle program',
  extensions: ['.pdmodel', '__model__'],
  spec: 'https://github.com/PaddlePaddle/Paddle/blob/develop/paddle/phi/core/framework/framework.proto',
  runsCode: true,
  identify: identifyPaddle,
  reader: async () => (await import('./reader.js')).paddle,
});

export const formats: readonly AnyFormat[] = [paddle];
