import { defineRule } from '../../../core/define.js';
import { limits } from '../../../core/limits.js';
import { quoted } from '../../../core/quoted.js';
import type { ArrowFacts } from '../facts.js';

/** Under this name pyarrow kept classes derived from PyExtensionType, pickled. */
const pickledName = 'arrow.py_extension_type';

export const pickledType = defineRule<ArrowFacts>({
  id: 'arrow/pickled-type',
  title: 'The type of a column is a pickle',
  severity: 'critical',
  securitySeverity: '9.8',
  precision: 'very-high',
  cwe: ['CWE-502'],
  cve: ['CVE-2023-47248'],
  references: ['https://nvd.nist.gov/vuln/detail/CVE-2023-47248'],
  since: '1.0.0',
  help: {
    why: 'pyarrow before 14.0.1 unpickles such a type as soon as it opens the file, before any column is read; pandas, datasets and everything else that reads tables with it does so, too. Later versions refuse it.',
    fix: 'Do not open the file with an old pyarrow. Have the table written again without types of its own.',
  },
  *check({ extensions }) {
    const pickled = extensions.filter(({ name }) => name === pickledName);
    const [first] = pickled;
    if (first === undefined) return;
    const column = quoted(first.column, limits.maxQuotedCharacters);
    yield {
      message: `Opening this file with pyarrow before 14.0.1 unpickles the type of the column ${column}`,
      at: { logical: first.column },
      key: 'pickled',
      count: pickled.length,
      data: { column: first.column },
    };
  },
});
