import { defineRule } from '../../../core/define.js';
import type { MetadataFacts } from '../facts.js';
import { describeHiddenText } from '../../../judgement/text/describe-hidden-text.js';

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
  check: ({ hidden }) =>
    describeHiddenText(hidden, 'The metadata', ({ place }) => ({
      range: { offset: place.offset, length: place.length },
    })),
});
