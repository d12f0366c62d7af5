import { defineReader } from '../../core/define.js';
import type { ArrowFacts } from './facts.js';
import { parseArrow } from './parse-arrow.js';
import { parseParquet } from './parse-parquet.js';
import { arrowRules } from './rules/index.js';

export const arrow = defineReader<ArrowFacts>({ parse: parseArrow, rules: arrowRules });

export const parquet = defineReader<ArrowFacts>({ parse: parseParquet, rules: arrowRules });
