import { defineReader } from '../../core/define.js';
import type { MsgpackFacts } from './facts.js';
import { parseMsgpack } from './parse.js';
import { msgpackRules } from './rules/index.js';

export const msgpack = defineReader<MsgpackFacts>({
  parse: parseMsgpack,
  rules: msgpackRules,
});
