import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import type { TextProtoFacts } from './facts.js';
import { identifyTextProto, parseTextProto } from './parse.js';
import { checkpointOutside } from './rules/checkpoint-outside.js';

const textProto = defineFormat<TextProtoFacts>({
  id: 'text-proto',
  title: 'Protobuf text',
  extensions: ['.pbtxt', 'checkpoint'],
  spec: 'https://protobuf.dev/reference/protobuf/textformat-spec/',
  runsCode: false,
  identify: identifyTextProto,
  parse: parseTextProto,
  rules: [checkpointOutside],
});

export const formats: readonly AnyFormat[] = [textProto];
