import type { RuleId, RuleMeta } from '../../core/types.js';
import { count } from '../count.js';
import type { FileIssues } from '../order.js';
import { listTally } from '../tally.js';
import { renderIssue } from './details.js';
import { fit } from './budget.js';
import { markNew, markSeverity, textCell } from './rows.js';

/** GitHub takes 65,536 characters. */
const maxCommentBytes = 60_000;
const maxListed = 10;

/** A comment on one file: what loading it would do, worst first, with details to unfold. */
export function renderFileComment({ issues }: FileIssues, rules: ReadonlyMap<RuleId, RuleMeta>): string {
  const listed = issues.slice(0, maxListed);
  const { blocks } = fit(
    listed.map((issue) => renderIssue(issue, rules.get(issue.ruleId)).join('\n')),
    maxCommentBytes / 2,
  );
  const more = issues.length - listed.length;
  return [
    `**ModelAudit: ${listTally(issues)} ${issues.length === 1 ? 'finding' : 'findings'} in this file**`,
    '',
    ...listed.map((issue) => `- ${markSeverity(issue.severity)} ${textCell(issue.message)}${markNew(issue)}`),
    ...(more > 0 ? ['', `_${count(more, 'more finding')} in the job summary._`] : []),
    '',
    '<details><summary>Why, and what to do</summary>',
    '',
    ...blocks,
    '</details>',
  ].join('\n');
}

/** What remains of a comment once its file is clean. */
export function renderResolvedComment(commit: string): string {
  return `**ModelAudit: resolved.** ✅ Nothing is left to say about this file as of ${commit}.`;
}
