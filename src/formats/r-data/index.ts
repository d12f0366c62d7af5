import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { RDataFacts } from './facts.js';
import { identifyRData } from './identify.js';
import { parseRData } from './parse.js';
import { rDataRules } from './rules/index.js';

const rData = defineFormat<RDataFacts>({
  id: 'r-data',
  title: 'R object or workspace',
  extensions: ['.rds', '.rda', '.rdata'],
  spec: 'https://cran.r-project.org/doc/manuals/r-release/R-ints.html#Serialization-Formats',
  runsCode: true,
  identify: identifyRData,
  parse: parseRData,
  rules: rDataRules,
});

export const formats: readonly AnyFormat[] = [rData];
