import type { CodeFlow, Result } from 'sarif';
import type { Issue, RuleMeta } from '../../core/types.js';
import { clip, visible } from '../neutralise.js';
import { placeInFile } from '../place.js';
import { type LocationOptions, locateInFile, withoutLinks } from './locations.js';
import { levels, sentence } from './rules.js';

/** Code scanning shows 1,000 steps of a flow; nobody reads more than these. */
const maxFlowSteps = 100;
/** Longer messages are cut by every viewer. */
const maxMessageCharacters = 1500;

/** One finding. `ruleIndex` is the rule's place in `tool.driver.rules`. */
export function describeResult(
  issue: Issue,
  rule: Pick<RuleMeta, 'id'>,
  ruleIndex: number,
  options: LocationOptions,
): Result {
  const flow = describeFlow(issue, options);
  return {
    ruleId: rule.id,
    ruleIndex,
    level: levels[issue.severity],
    message: { text: describeMessage(issue) },
    locations: [locateInFile(issue, issue.at, options)],
    partialFingerprints: { primaryLocationLineHash: issue.fingerprint },
    ...(flow === undefined ? {} : { codeFlows: [flow] }),
    ...(issue.count === undefined || issue.count === 1 ? {} : { occurrenceCount: issue.count }),
  };
}

/** First what happens, then where in the file: lists show the first sentence only. */
export function describeMessage(issue: Issue): string {
  const place = placeInFile(issue);
  const message = sentence(plain(clip(issue.message, maxMessageCharacters)));
  return place === '' ? message : `${message} In ${plain(clip(place, maxMessageCharacters))}.`;
}

/** On one line, without links. */
function plain(text: string): string {
  return withoutLinks(visible(text));
}

function describeFlow(issue: Issue, options: LocationOptions): CodeFlow | undefined {
  if (issue.trace === undefined || issue.trace.length === 0) return undefined;
  const locations = issue.trace
    .slice(0, maxFlowSteps)
    .map((at) => ({ location: locateInFile(issue, at, options) }));
  return { threadFlows: [{ locations }] };
}
