import { defineReader } from '../../core/define.js';
import type { RuntimeModelFacts } from './facts.js';
import { parseCntkFirst } from './parse-cntk-first.js';
import { parseMxnetParams } from './parse-mxnet-params.js';
import { parsePtd } from './parse-ptd.js';
import { parseRknn } from './parse-rknn.js';
import { parseTensorrt } from './parse-tensorrt.js';
import { runtimeModelRules as rules } from './rules/index.js';

export const cntkFirst = defineReader<RuntimeModelFacts>({ parse: parseCntkFirst, rules });
export const mxnetParams = defineReader<RuntimeModelFacts>({ parse: parseMxnetParams, rules });
export const ptd = defineReader<RuntimeModelFacts>({ parse: parsePtd, rules });
export const rknn = defineReader<RuntimeModelFacts>({ parse: parseRknn, rules });
export const tensorrt = defineReader<RuntimeModelFacts>({ parse: parseTensorrt, rules });
