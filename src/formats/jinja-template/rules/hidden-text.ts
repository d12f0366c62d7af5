import { defineRule } from '../../../core/define.js';
import type { JinjaTemplateFacts } from '../facts.js';
import { locationOf } from './quote.js';
import { describeHiddenText } from '../../../judgement/text/describe-hidden-text.js';

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
  check: ({ hidden }) => describeHiddenText(hidden, 'The template', ({ place }) => locationOf(place)),
});
