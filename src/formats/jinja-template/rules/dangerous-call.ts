import { defineRule } from '../../../core/define.js';
import type { JinjaTemplateFacts } from '../facts.js';
import { walksOf } from './judge.js';
import { locationOf, maxFindings, quote } from './quote.js';

export const dangerousCall = defineRule<JinjaTemplateFacts>({
  id: 'jinja-template/dangerous-call',
  title: 'Rendering the template calls a function that runs commands, code or imports',
  severity: 'critical',
  securitySeverity: '9.8',
  precision: 'high',
  cwe: ['CWE-1336', 'CWE-94'],
  cve: ['CVE-2024-34359', 'CVE-2026-5760'],
  references: [
    'https://github.com/abetlen/llama-cpp-python/security/advisories/GHSA-56xg-wfcc-g829',
    'https://jinja.palletsprojects.com/en/stable/sandbox/',
  ],
  since: '1.0.0',
  help: {
    why: 'A chat template is rendered with the first message, often without a sandbox. Expressions that reach a function of the system run whatever the author of the file wants, with the rights of the inference server.',
    fix: 'Do not load the model. Replace the template by the one that the original publisher documents, and render templates only in an up to date sandbox.',
  },
  *check(facts) {
    for (const { use, names, call, count } of walksOf(facts).slice(0, maxFindings)) {
      if (call === undefined) continue;
      const by = names.length > 0 ? ` by way of ${names.join(', ')}` : '';
      yield {
        message: `Rendering the template calls ${call}${by}: ${quote(use.expression)}`,
        at: locationOf(use.place),
        key: call,
        count,
        data: { function: call, names: names.join(', '), expression: quote(use.expression) },
      };
    }
  },
});
