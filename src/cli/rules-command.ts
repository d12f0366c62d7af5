import { UsageError } from '../core/errors.js';
import { nearest } from '../core/nearest.js';
import type { RuleMeta, Severity } from '../core/types.js';
import { rulePage } from '../reports/documentation.js';
import { plainStyle, type Style } from '../reports/text/style.js';
import { wrap } from '../reports/text/wrap.js';
import { catalogue } from '../scan.js';
import type { RulesArguments } from './arguments.js';
import { print } from './print.js';
import { colorStyle, columnsOf, usesColor } from './terminal.js';

/** `modelaudit rules [ID | WORD...]`. @throws UsageError where no rule matches */
export async function runRules(given: RulesArguments): Promise<number> {
  const { words, severity, format, color } = given;
  const style = usesColor(process.stdout, process.env, color) ? colorStyle : plainStyle;
  const found = findRules(catalogue, words, severity);
  await print(process.stdout, format === 'json' ? describeRules(found) : show(found, given, style));
  return 0;
}

function show(found: readonly RuleMeta[], { words, verbose }: RulesArguments, style: Style): string {
  const isOne = found.length === 1 && words.length > 0;
  if (!isOne && !verbose) return listRules(found, style);
  return found.map((rule) => explainRule(rule, style, columnsOf(process.stdout))).join('\n');
}

/** The rule with this id, present or former, else the rules whose id or title holds every word. */
export function findRules(
  rules: readonly RuleMeta[],
  words: readonly string[],
  severity?: Severity,
): readonly RuleMeta[] {
  const [id = ''] = words;
  const named = rules.find((one) => one.id === id || one.formerIds?.some((former) => former === id));
  if (named !== undefined && words.length === 1) return [named];
  const found = rules.filter(
    (rule) =>
      (severity === undefined || rule.severity === severity) && words.every((word) => holds(rule, word)),
  );
  if (found.length === 0) throw noRule(rules, words, severity);
  return found;
}

function holds({ id, title }: RuleMeta, word: string): boolean {
  return `${id} ${title}`.toLowerCase().includes(word.toLowerCase());
}

function noRule(
  rules: readonly RuleMeta[],
  words: readonly string[],
  severity: Severity | undefined,
): UsageError {
  const meant = nearest(
    words[0] ?? '',
    rules.map((one) => one.id),
  );
  const what = severity === undefined ? words.join(' ') : `${words.join(' ')} of severity ${severity}`;
  return new UsageError(
    `there is no rule '${what}'${meant === undefined ? '; `modelaudit rules` lists them' : `, did you mean ${meant}?`}`,
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

function describeRules(rules: readonly RuleMeta[]): string {
  const content = rules.map(
    ({ id, title, severity, securitySeverity, precision, cwe, cve, since, help, references }) => ({
      id,
      title,
      severity,
      security_severity: securitySeverity,
      precision,
      cwe,
      cve,
      since,
      why: help.why,
      fix: help.fix,
      references,
      page: rulePage(id),
    }),
  );
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** All that the catalogue says of one rule, and how a configuration speaks of it. */
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
  const examples = paragraph(style, 'Configure', configurationExamples(rule));
  return `${style('bold', rule.id)}\n${rule.title}\n\n${lines.join('\n')}\n\n${examples.join('\n')}\n`;
}

/** For .modelaudit.yml. */
function configurationExamples({ id, severity }: RuleMeta): string[] {
  const other = severity === 'critical' ? 'warning' : 'critical';
  return [
    'in .modelaudit.yml, to accept it in one file:',
    `  allow: [{ rule: ${id}, path: models/net.pkl, reason: why, expires: 2027-06-30 }]`,
    'or everywhere to give it another severity, off included:',
    `  rules: { ${id}: ${other} }`,
  ];
}

function paragraph(style: Style, label: string, lines: readonly string[]): string[] {
  return lines.map((line, at) => `${style('dim', (at === 0 ? label : '').padEnd(10))}${line}`);
}
