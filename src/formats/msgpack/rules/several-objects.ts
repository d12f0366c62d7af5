import { defineRule } from '../../../core/define.js';
import type { MsgpackFacts } from '../facts.js';

export const severalObjects = defineRule<MsgpackFacts>({
  id: 'msgpack/several-objects',
  title: 'More values follow the one that is loaded',
  severity: 'info',
  securitySeverity: '3.1',
  precision: 'medium',
  cwe: ['CWE-506'],
  cve: [],
  references: ['https://github.com/msgpack/msgpack/blob/master/spec.md'],
  since: '1.0.0',
  help: {
    why: 'Loaders of models take one value and refuse, or never see, what follows. Data can be parked there for another reader.',
    fix: 'Find out what wrote the file; a model is one value.',
  },
  *check({ objectCount }) {
    if (objectCount <= 1) return;
    yield {
      message: `${String(objectCount)} values stand one after another`,
      at: {},
      key: 'objects',
      data: { count: objectCount },
    };
  },
});
