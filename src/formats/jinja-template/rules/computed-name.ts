import { defineRule } from '../../../core/define.js';
import type { JinjaTemplateFacts, TemplateUse } from '../facts.js';
import { computedOf } from './judge.js';
import { locationOf, maxFindings, quote } from './quote.js';

export const computedName = defineRule<JinjaTemplateFacts>({
  id: 'jinja-template/computed-name',
  title: 'The template takes attributes by names that it computes',
  severity: 'warning',
  securitySeverity: '7.5',
  precision: 'medium',
  cwe: ['CWE-470', 'CWE-1336'],
  cve: [],
  references: ['https://jinja.palletsprojects.com/en/stable/templates/#jinja-filters.attr'],
  since: '1.0.0',
  help: {
    why: 'A name that is put together when the template runs reaches any attribute, and whoever reviews the template cannot tell which. Templates that format conversations name what they use.',
    fix: 'Ask the publisher for a template that names its attributes, or replace it by the one that is documented for the model.',
  },
  *check(facts) {
    for (const use of computedOf(facts).slice(0, maxFindings)) {
      yield {
        message: `${sentence(use)}: ${quote(use.expression)}`,
        at: locationOf(use.place),
        key: `${use.form} ${use.name}`,
        count: use.count,
        data: { name: use.name, form: use.form, expression: quote(use.expression) },
      };
    }
  },
});

function sentence({ kind, name, form }: TemplateUse): string {
  if (kind === 'text') return `The template puts together ${name}, a name of Python's internals`;
  const known = name === '' ? '' : `, of which ${name} is known`;
  return form === 'filter'
    ? `The template takes an attribute by a name that it computes${known}`
    : `The template takes an item by a name that it computes${known}`;
}
