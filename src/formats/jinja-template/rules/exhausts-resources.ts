import { table } from '../../../core/table.js';
import { defineRule } from '../../../core/define.js';
import type { JinjaTemplateFacts } from '../facts.js';
import { locationOf, quote } from './quote.js';

/** Repetitions or characters beyond which rendering takes seconds and gigabytes. */
const least: Readonly<Record<string, number>> = table({
  range: 20_000_000,
  loops: 20_000_000,
  power: 100_000,
  lipsum: 10_000,
});
const leastCharacters = 100_000_000;

export const exhaustsResources = defineRule<JinjaTemplateFacts>({
  id: 'jinja-template/exhausts-resources',
  title: 'Rendering the template takes time or memory without bound',
  severity: 'warning',
  securitySeverity: '6.5',
  precision: 'high',
  cwe: ['CWE-400'],
  cve: [],
  references: ['https://jinja.palletsprojects.com/en/stable/sandbox/'],
  since: '1.0.0',
  help: {
    why: 'The numbers stand in the template itself: each request would keep a core busy or fill the memory of the inference server.',
    fix: 'Replace the template by the one that the original publisher documents.',
  },
  *check(facts) {
    const worst = facts.uses
      .filter(({ kind, name, amount }) => kind === 'repeat' && amount >= (least[name] ?? leastCharacters))
      .sort((a, b) => b.amount - a.amount)[0];
    if (worst === undefined) return;
    yield {
      message: `Rendering the template asks for ${String(worst.amount)} steps or characters (${worst.name}): ${quote(worst.expression)}`,
      at: locationOf(worst.place),
      key: worst.name,
      data: { amount: worst.amount, what: worst.name, expression: quote(worst.expression) },
    };
  },
});
