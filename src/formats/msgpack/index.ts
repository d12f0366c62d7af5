import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { MsgpackFacts } from './facts.js';
import { identifyMsgpack } from './identify.js';
import { parseMsgpack } from './parse.js';
import { msgpackRules } from './rules/index.js';

const msgpack = defineFormat<MsgpackFacts>({
  id: 'msgpack',
  title: 'MessagePack file',
  extensions: ['.msgpack', '.flax', '.mpk'],
  spec: 'https://github.com/msgpack/msgpack/blob/master/spec.md',
  runsCode: false,
  identify: identifyMsgpack,
  parse: parseMsgpack,
  rules: msgpackRules,
});

export const formats: readonly AnyFormat[] = [msgpack];
