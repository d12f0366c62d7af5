import { defineReader } from '../../core/define.js';
import type { RDataFacts } from './facts.js';
import { parseRData } from './parse.js';
import { rDataRules } from './rules/index.js';

export const rData = defineReader<RDataFacts>({
  parse: parseRData,
  rules: rDataRules,
});
