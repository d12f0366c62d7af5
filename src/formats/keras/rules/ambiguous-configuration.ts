import { defineRule } from '../../../core/define.js';
import { quoted } from '../../../core/quoted.js';
import type { KerasFacts } from '../facts.js';
import { at } from './at.js';

export const ambiguousConfiguration = defineRule<KerasFacts>({
  id: 'keras/ambiguous-configuration',
  title: 'The configuration gives a key twice, so that readers see different models',
  severity: 'warning',
  securitySeverity: '5.3',
  precision: 'high',
  cwe: ['CWE-436'],
  cve: [],
  references: ['https://www.rfc-editor.org/rfc/rfc8259#section-4'],
  since: '1.0.0',
  help: {
    why: "Python's json module takes the last of several values, other readers the first. A scanner that sees one of them is blind to the other; here every value was judged.",
    fix: 'Ask where the file comes from: no version of Keras writes a key twice.',
  },
  *check({ duplicateKeys }) {
    const [first] = duplicateKeys;
    if (first === undefined) return;
    yield {
      message: `The key ${quoted(first.key)} stands more than once in one object`,
      at: at(first),
      key: 'duplicate-key',
      count: duplicateKeys.length,
      data: { keys: duplicateKeys.slice(0, 10).map(({ key }) => key.slice(0, 120)) },
    };
  },
});
