import { UsageError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import type { RuleMeta } from '../core/types.js';
import { rulePage } from '../reports/documentation.js';
import { plainStyle, type Style } from '../reports/text/style.js';
import { wrap } from '../reports/text/wrap.js';
import { catalogue } from '../scan.js';
import { print } from './print.js';
import { colorStyle, columnsOf, usesColor } from './terminal.js';

/** `modelaudit rules [ID]`. @throws UsageError for an id that no rule has or had */
export async function runRules(id: string | undefined, color: boolean): Promise<number> {
  const style = usesColor(process.stdout, process.env, color) ? colorStyle : plainStyle;
  const text =
    id === undefined
      ? listRules(catalogue, style)
      : explainRule(findRule(catalogue, id), style, columnsOf(process.stdout));
  await print(process.stdout, text);
  return 0;
}

/** A former id finds its rule too. */
export function findRule(rules: readonly RuleMeta[], id: string): RuleMeta {
  const rule = rules.find((one) => one.id === id || one.formerIds?.some((former) => former === id));
  if (rule !== undefined) return rule;
  const meant = nearest(
    id,
    rules.map((one) => one.id),
  );
  throw new UsageError(
    `there is no rule '${id}'${meant === undefined ? '; `modelaudit rules` lists them' : `, did you mean ${meant}?`}`,
  );
}

/** One line a rule: id, severity, title. */
export function listRules(rules: readonly RuleMeta[], style: Style): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  return rules
    .map(
      ({ id, severity, title }) => `${id.padEnd(width)}  ${style(severity, severity.padEnd(8))}  ${title}\n`,
    )
    .join('');
}

/** All that the catalogue says of one rule. */
export function explainRule(rule: RuleMeta, style: Style, width: number): string {
  const facts: readonly (readonly [string, string])[] = [
    [
      'Severity',
      `${rule.severity} (security severity ${rule.securitySeverity}, precision ${rule.precision})`,
    ],
    ['Why', rule.help.why],
    ['Fix', rule.help.fix],
    ['Weakness', [...rule.cwe, ...rule.cve].join(', ')],
    ['Since', rule.since],
    ['Formerly', (rule.formerIds ?? []).join(', ')],
    ['See', [rulePage(rule.id), ...rule.references].join(' ')],
  ];
  const lines = facts
    .filter(([, text]) => text !== '')
    .flatMap(([label, text]) => paragraph(style, label, wrap(text, width - 10)));
  return `${style('bold', rule.id)}\n${rule.title}\n\n${lines.join('\n')}\n`;
}

function paragraph(style: Style, label: string, lines: readonly string[]): string[] {
  return lines.map((line, at) => `${style('dim', (at === 0 ? label : '').padEnd(10))}${line}`);
}
