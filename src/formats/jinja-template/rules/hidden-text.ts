import { defineRule } from '../../../core/define.js';
import type { JinjaTemplateFacts } from '../facts.js';
import { locationOf } from './quote.js';

export const hiddenText = defineRule<JinjaTemplateFacts>({
  id: 'jinja-template/hidden-text',
  title: 'The template holds text that a reader does not see',
  severity: 'warning',
  securitySeverity: '6.0',
  precision: 'high',
  cwe: ['CWE-1007', 'CWE-506'],
  cve: ['CVE-2021-42574'],
  references: ['https://www.unicode.org/reports/tr36/'],
  since: '1.0.0',
  help: {
    why: 'Tag characters, controls of the writing direction and runs of characters without width are invisible in a review, but the model reads them: hidden instructions reach every conversation.',
    fix: 'Open the template in an editor that shows such characters, and remove them or use the template that the publisher documents.',
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
      message: `The template holds ${String(count)} hidden characters${spelled === '' ? '' : `, which spell "${spelled}"`}`,
      at: locationOf(first.place),
      key: first.sort,
      count: hidden.length,
      data: { sort: first.sort, characters: count, spelled },
    };
  },
});
