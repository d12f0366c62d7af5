import { defineRule } from '../../../core/define.js';
import type { JinjaTemplateFacts } from '../facts.js';
import { walksOf } from './judge.js';
import { locationOf, maxFindings, quote } from './quote.js';

export const pythonInternals = defineRule<JinjaTemplateFacts>({
  id: 'jinja-template/python-internals',
  title: "The template reaches into Python's internals",
  severity: 'critical',
  securitySeverity: '9.3',
  precision: 'high',
  cwe: ['CWE-1336'],
  cve: ['CVE-2024-34359', 'CVE-2024-56326', 'CVE-2025-27516', 'CVE-2026-5760'],
  references: [
    'https://github.com/pallets/jinja/security/advisories/GHSA-cpwx-vrp4-4pq7',
    'https://jinja.palletsprojects.com/en/stable/sandbox/',
  ],
  since: '1.0.0',
  help: {
    why: 'From any value of a template special attributes lead to its class, to every class of the interpreter, and to functions that run commands. No template that formats a conversation needs one of them.',
    fix: 'Do not load the model. Replace the template by the one that the original publisher documents, and render templates only in an up to date sandbox.',
  },
  *check(facts) {
    for (const { use, names, call, count } of walksOf(facts).slice(0, maxFindings)) {
      if (call !== undefined) continue;
      yield {
        message: `The template reaches ${names.join(', ')}: ${quote(use.expression)}`,
        at: locationOf(use.place),
        key: names.join(' '),
        count,
        data: { names: names.join(', '), form: use.form, expression: quote(use.expression) },
      };
    }
  },
});
