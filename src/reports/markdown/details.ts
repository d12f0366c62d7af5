import type { Issue, Location, RuleId, RuleMeta } from '../../core/types.js';
import { renderAllowEntry } from '../acceptance.js';
import { count } from '../count.js';
import { clip, markdownCode } from '../neutralise.js';
import type { FileIssues } from '../order.js';
import { placeInFile } from '../place.js';
import { ruleMarkdown } from '../rule-markdown.js';
import { listTally } from '../tally.js';
import { codeCell, linkRule, markSeverity, textCell } from './rows.js';

const maxExpressionCharacters = 1000;
const maxEntryCharacters = 1500;
const maxSteps = 20;
const maxIssuesOfFile = 50;

/** One file, collapsed: each issue with why, what to do, the reconstructed call and the steps. */
export function renderFileDetails(
  { path, issues }: FileIssues,
  rules: ReadonlyMap<RuleId, RuleMeta>,
): string {
  const more = issues.length - maxIssuesOfFile;
  return [
    `<details><summary>${codeCell(path)} — ${listTally(issues)}</summary>`,
    '',
    ...issues.slice(0, maxIssuesOfFile).flatMap((issue) => renderIssue(issue, rules.get(issue.ruleId))),
    ...(more > 0 ? [`_${count(more, 'more finding')} in this file._`, ''] : []),
    '</details>',
  ].join('\n');
}

/** One finding with why, what to do, the reconstructed call and the steps. */
export function renderIssue(issue: Issue, rule: RuleMeta | undefined): string[] {
  const place = placeInFile(issue);
  return [
    `**${markSeverity(issue.severity)}** — ${textCell(issue.message)}`,
    '',
    ...(place === '' ? [] : [`- Where: ${codeCell(place)}`]),
    ...renderExpression(issue),
    ...renderSteps(issue.trace ?? []),
    ...(rule === undefined
      ? []
      : [`- Why it matters: ${ruleMarkdown(rule.help.why)}`, `- What to do: ${ruleMarkdown(rule.help.fix)}`]),
    ...renderChange(issue),
    ...renderAcceptance(issue),
    `- Rule: ${linkRule(issue)}`,
    '',
  ];
}

/** A name of many kilobytes must not cost the other findings their place. */
function renderAcceptance(issue: Issue): string[] {
  const entry = renderAllowEntry(issue, issue.timestamp);
  if (entry.length > maxEntryCharacters) return [];
  return [`- To accept it, under \`allow:\` in \`.modelaudit.yml\`: ${markdownCode(entry)}`];
}

function renderExpression({ data }: Issue): string[] {
  const expression = data?.['expression'];
  if (typeof expression !== 'string') return [];
  return [`- Reconstructed call: ${markdownCode(clip(expression, maxExpressionCharacters))}`];
}

function renderSteps(trace: readonly Location[]): string[] {
  if (trace.length === 0) return [];
  return ['- Steps:', ...trace.slice(0, maxSteps).map((step) => `  1. ${describeStep(step)}`)];
}

function describeStep(step: Location): string {
  const place = placeInFile({ member: [], at: step });
  return textCell([place, step.note ?? ''].filter((part) => part !== '').join(': '));
}

function renderChange({ changed }: Issue): string[] {
  return changed === undefined
    ? []
    : [`- Severity was ${changed.severityBefore}, changed by ${textCell(changed.by)}`];
}
