import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { MxnetFacts } from './facts.js';
import { identifyMxnet, parseMxnet } from './parse.js';
import { mxnetRules } from './rules/index.js';

const mxnet = defineFormat<MxnetFacts>({
  id: 'mxnet',
  title: 'MXNet graph',
  extensions: ['.json'],
  spec: 'https://mxnet.apache.org/versions/1.9.1/api/python/docs/tutorials/packages/gluon/blocks/save_load_params.html',
  runsCode: false,
  identify: identifyMxnet,
  parse: parseMxnet,
  rules: mxnetRules,
});

export const formats: readonly AnyFormat[] = [mxnet];
