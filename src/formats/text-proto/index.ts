import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyTextProto } from './identify.js';

const textProto = defineFormat({
  id: 'text-proto',
  title: 'Protobuf text',
  extensions: ['.pbtxt', 'checkpoint'],
  spec: 'https://protobuf.dev/reference/protobuf/textformat-spec/',
  runsCode: false,
  identify: identifyTextProto,
  reader: async () => (await import('./reader.js')).textProto,
});

export const formats: readonly AnyFormat[] = [textProto];
