import { defineFormat } from '../../core/define.js';
import type { AnyFormat } from '../../core/types.js';
import { identifyMsgpack } from './identify.js';

const msgpack = defineFormat({
  id: 'msgpack',
  title: 'MessagePack file',
  extensions: ['.msgpack', '.flax', '.mpk'],
  spec: 'https://github.com/msgpack/msgpack/blob/master/spec.md',
  runsCode: false,
  identify: identifyMsgpack,
  reader: async () => (await import('./reader.js')).msgpack,
});

export const formats: readonly AnyFormat[] = [msgpack];
