import type { RuleId, RuleMeta } from '../../core/types.js';
import { count } from '../count.js';
import type { FileIssues } from '../order.js';
import { listTally } from '../tally.js';
import { renderIssue } from './details.js';
import { fit } from './budget.js';
import { spellNewImports } from './new-imports.js';
import { markNew, markSeverity, textCell } from './rows.js';

/** GitHub takes 65,536 characters, and a comment that is longer is refused whole. */
const maxListBytes = 24_000;
const maxDetailsBytes = 32_000;
const maxListed = 10;

/**
 * A comment on one file: what loading it would do, worst first, with details to unfold.
 * @param newImports what it imports that the base version does not
 */
export function renderFileComment(
  { issues }: FileIssues,
  rules: ReadonlyMap<RuleId, RuleMeta>,
  newImports: readonly string[] = [],
): string {
  const worst = issues.slice(0, maxListed);
  const listed = fit(
    worst.map((issue) => `- ${markSeverity(issue.severity)} ${textCell(issue.message)}${markNew(issue)}`),
    maxListBytes,
  );
  const details = fit(
    worst.map((issue) => renderIssue(issue, rules.get(issue.ruleId)).join('\n')),
    maxDetailsBytes,
  );
  const more = issues.length - listed.blocks.length;
  return [
    `**ModelAudit: ${listTally(issues)} ${issues.length === 1 ? 'finding' : 'findings'} in this file**`,
    '',
    ...listed.blocks,
    ...(more > 0 ? ['', `_${count(more, 'more finding')} in the job summary._`] : []),
    ...(newImports.length === 0
      ? []
      : ['', `🆕 New in this pull request: it imports ${spellNewImports(newImports)}.`]),
    '',
    '<details><summary>Why, and what to do</summary>',
    '',
    ...details.blocks,
    '</details>',
  ].join('\n');
}

export const resolvedTitle = '**ModelAudit: resolved.**';

/** What remains of a comment once its file is clean. */
export function renderResolvedComment(commit: string): string {
  return `${resolvedTitle} ✅ Nothing is left to say about this file as of ${commit}.`;
}
