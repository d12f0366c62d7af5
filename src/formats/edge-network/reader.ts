import { defineReader } from '../../core/define.js';
import type { EdgeNetworkFacts } from './facts.js';
import { parseCntk } from './parse-cntk.js';
import { parseMnn } from './parse-mnn.js';
import { parseNcnn } from './parse-ncnn.js';
import { edgeNetworkRules } from './rules/index.js';

export const ncnn = defineReader<EdgeNetworkFacts>({ parse: parseNcnn, rules: edgeNetworkRules });
export const mnn = defineReader<EdgeNetworkFacts>({ parse: parseMnn, rules: edgeNetworkRules });
export const cntk = defineReader<EdgeNetworkFacts>({ parse: parseCntk, rules: edgeNetworkRules });
