import { defineRule } from '../../../core/define.js';
import type { MsgpackFacts } from '../facts.js';

export const unknownExtension = defineRule<MsgpackFacts>({
  id: 'msgpack/unknown-extension',
  title: 'The file has extension types that no known library writes',
  severity: 'info',
  securitySeverity: '3.0',
  precision: 'medium',
  cwe: ['CWE-1104'],
  cve: [],
  references: ['https://github.com/msgpack/msgpack/blob/master/spec.md'],
  since: '1.0.0',
  help: {
    why: 'What an extension becomes is decided by the code that loads the file. Its bytes were identified here as far as they are a format of their own.',
    fix: 'Find out which library wrote the file and what it does with such a value.',
  },
  *check({ extensions }) {
    for (const { code, count, at } of extensions)
      yield {
        message: `${String(count)} values are of the extension type ${String(code)}`,
        at: { range: at },
        key: String(code),
        count,
        data: { code },
      };
  },
});
