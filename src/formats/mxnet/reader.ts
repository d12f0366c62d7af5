import { defineReader } from '../../core/define.js';
import type { MxnetFacts } from './facts.js';
import { parseMxnet } from './parse.js';
import { mxnetRules } from './rules/index.js';

export const mxnet = defineReader<MxnetFacts>({
  parse: parseMxnet,
  rules: mxnetRules,
});
