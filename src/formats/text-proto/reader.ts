import { defineReader } from '../../core/define.js';
import type { TextProtoFacts } from './facts.js';
import { parseTextProto } from './parse.js';
import { checkpointOutside } from './rules/checkpoint-outside.js';

export const textProto = defineReader<TextProtoFacts>({
  parse: parseTextProto,
  rules: [checkpointOutside],
});
