import { defineRule } from '../../../core/define.js';
import type { MetadataFacts } from '../facts.js';

export const hiddenText = defineRule<MetadataFacts>({
  id: 'metadata/hidden-text',
  title: 'The metadata of the model holds text that a reader does not see',
  severity: 'warning',
  securitySeverity: '5.0',
  precision: 'high',
  cwe: ['CWE-1007'],
  cve: ['CVE-2021-42574'],
  references: ['https://www.unicode.org/reports/tr36/'],
  since: '1.0.0',
  help: {
    why: 'Tag characters, controls of the writing direction and runs of characters without width make a text say something else than what a reviewer sees.',
    fix: 'Look at the text in an editor that shows such characters, and remove them.',
  },
  *check({ hidden }) {
    const [first] = hidden;
    if (first === undefined) return;
    const count = hidden.reduce((sum, run) => sum + run.count, 0);
    const spelled = hidden
      .map((run) => run.spelled)
      .join('')
      .slice(0, 200);
    yield {
      message: `The metadata holds ${String(count)} hidden characters${spelled === '' ? '' : `, which spell "${spelled}"`}`,
      at: { range: { offset: first.place.offset, length: first.place.length } },
      key: first.sort,
      count: hidden.length,
      data: { sort: first.sort, characters: count, spelled },
    };
  },
});
