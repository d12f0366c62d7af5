import type { Issue, ScanReport } from '../core/types.js';
import { count } from '../reports/count.js';
import { renderMarkdown } from '../reports/markdown.js';
import { clip, visible } from '../reports/neutralise.js';
import { worstFirst } from '../reports/order.js';
import { placeInFile } from '../reports/place.js';
import { describeVerdict, nameVerdict } from '../reports/verdict.js';
import type { TriggerEvent } from './event.js';
import { ApiError, type CheckAnnotation, type GitHubApi } from './github/github-api.js';
import { log } from './log.js';
import { explainDenial } from './upload-refusal.js';
import { shownIssues } from '../reports/shown-issues.js';

export interface CheckRunRequest {
  readonly report: ScanReport;
  readonly category: string;
  /** Whether the step fails. */
  readonly failed: boolean;
  /** What the check run belongs to. */
  readonly commit: string;
  readonly event: TriggerEvent;
  /** Undefined without a token. */
  readonly api: GitHubApi | undefined;
}

/** GitHub takes 50 annotations a request (REST description of check runs). */
const batchSize = 50;
const maxAnnotations = 1000;
/** GitHub counts bytes, 65,535 of them; the rest is room for what its storage adds. */
const maxTextBytes = 60_000;
const maxMessageCharacters = 4000;

/** Makes a check run with all findings at their files. What GitHub refuses becomes a warning, never a failure. */
export async function createCheckRun(request: CheckRunRequest): Promise<void> {
  const { api, event } = request;
  if (api === undefined) {
    log.warning('No check run: the input token is empty.');
    return;
  }
  const batches = annotationBatches(request.report);
  let sent = 0;
  try {
    const id = await api.checkRuns.create({ ...describe(request), annotations: batches[0] ?? [] });
    for (sent = 1; sent < batches.length; sent++) {
      await api.checkRuns.annotate(id, describe(request).output, batches[sent] ?? []);
    }
    log.line('The check run is complete.');
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const what = sent === 0 ? 'No check run' : 'The check run lacks annotations';
    log.warning(`${what}: ${explainDenial(error, event, 'checks: write')}.`);
  }
}

function describe({ report, category, failed, commit }: CheckRunRequest) {
  return {
    name: category === 'modelaudit' ? 'ModelAudit' : `ModelAudit (${visible(category)})`,
    commit,
    conclusion: failed ? 'failure' : report.verdict === 'clean' ? 'success' : 'neutral',
    output: {
      title: clip(`${nameVerdict(report)}: ${describeVerdict(report)}`, 255),
      summary: renderMarkdown(report, { maxBytes: maxTextBytes }),
    },
  } as const;
}

function annotationBatches(report: ScanReport): CheckAnnotation[][] {
  const issues = worstFirst(shownIssues(report));
  const annotations = issues.slice(0, maxAnnotations).map(annotationOf);
  const left = issues.length - annotations.length;
  if (left > 0) log.line(`The check run leaves ${count(left, 'more finding')} to the reports.`);
  return Array.from({ length: Math.ceil(annotations.length / batchSize) }, (_, at) =>
    annotations.slice(at * batchSize, (at + 1) * batchSize),
  );
}

const levels = { critical: 'failure', warning: 'warning', info: 'notice', debug: 'notice' } as const;

/** A line is required; a binary file has none, and a member's lines are not those of the committed file. */
function annotationOf(issue: Issue): CheckAnnotation {
  const line = issue.member.length === 0 ? (issue.at.line ?? 1) : 1;
  const place = placeInFile(issue);
  const where = place === '' ? '' : ` (${place})`;
  return {
    path: issue.path,
    line,
    level: levels[issue.severity],
    title: `ModelAudit ${issue.ruleId}`,
    message: visible(clip(`${issue.message}${where}`, maxMessageCharacters)),
  };
}
