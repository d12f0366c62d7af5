import { defineReader } from '../../core/define.js';
import type { Caffe2Facts } from './facts.js';
import { parseCaffe2 } from './parse.js';
import { actingOperator } from './rules/acting-operator.js';

export const caffe2 = defineReader<Caffe2Facts>({
  parse: parseCaffe2,
  rules: [actingOperator],
});
