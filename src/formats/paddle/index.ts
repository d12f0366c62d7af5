import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyPir } from './identify-pir.js';
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

const pir = defineFormat({
  id: 'paddle-pir',
  title: 'PaddlePaddle program in JSON',
  extensions: ['.json'],
  spec: 'https://github.com/PaddlePaddle/Paddle/tree/develop/paddle/fluid/pir/serialize_deserialize',
  runsCode: true,
  identify: identifyPir,
  reader: async () => (await import('./reader.js')).pir,
});

export const formats: readonly AnyFormat[] = [paddle, pir];
