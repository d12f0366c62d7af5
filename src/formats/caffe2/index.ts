import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { Caffe2Facts } from './facts.js';
import { identifyCaffe2 } from './identify.js';
import { parseCaffe2 } from './parse.js';
import { actingOperator } from './rules/acting-operator.js';

const caffe2 = defineFormat<Caffe2Facts>({
  id: 'caffe2',
  title: 'Caffe2 network',
  extensions: ['.pb'],
  spec: 'https://github.com/pytorch/pytorch/blob/v1.13.1/caffe2/proto/caffe2.proto',
  runsCode: false,
  identify: identifyCaffe2,
  parse: parseCaffe2,
  rules: [actingOperator],
});

export const formats: readonly AnyFormat[] = [caffe2];
