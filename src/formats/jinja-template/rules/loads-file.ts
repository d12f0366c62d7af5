import { defineRule } from '../../../core/define.js';
import type { JinjaTemplateFacts, TemplateUse } from '../facts.js';
import { locationOf, maxFindings, quote } from './quote.js';

export const loadsFile = defineRule<JinjaTemplateFacts>({
  id: 'jinja-template/loads-file',
  title: 'The template includes or imports another file',
  severity: 'critical',
  securitySeverity: '9.1',
  precision: 'high',
  cwe: ['CWE-98', 'CWE-73'],
  cve: ['CVE-2026-9856'],
  references: ['https://jinja.palletsprojects.com/en/stable/templates/#include'],
  since: '1.0.0',
  help: {
    why: 'A chat template is one text; a path in it makes the server read another file, and puts its content into the prompt or runs the expressions in it.',
    fix: 'Do not load the model, or replace the template by one that stands alone.',
  },
  *check(facts) {
    for (const use of facts.uses.filter((each) => each.kind === 'load').slice(0, maxFindings)) {
      if (facts.role === 'general' && !leavesFolder(use)) continue;
      yield {
        message: `The template loads ${use.isExact ? use.name : 'a file whose name it computes'} (${use.root}): ${quote(use.expression)}`,
        at: locationOf(use.place),
        key: `${use.root} ${use.name}`,
        count: use.count,
        data: { file: use.name, statement: use.root, expression: quote(use.expression) },
      };
    }
  },
});

/** Templates of a folder include each other; none has business outside of it. */
function leavesFolder({ name }: TemplateUse): boolean {
  return /^(?:[\\/]|[A-Za-z]:|[a-z][a-z+.-]{1,20}:\/\/)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(name);
}
