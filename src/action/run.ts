import { setSecret } from '@actions/core';
import { UsageError } from '../core/errors.js';
import type { ScanReport } from '../core/types.js';
import { type Interruption, watchInterruption } from '../shell/interruption.js';
import { locateCheckout } from './checkout.js';
import { createCheckRun } from './check-run.js';
import { announce, attempt, deliver } from './deliver.js';
import { readEvent, type TriggerEvent } from './event.js';
import { judge } from './gate.js';
import { Git } from './git.js';
import { GitHubApi } from './github/github-api.js';
import { type Environment, type Inputs, readInputs } from './inputs.js';
import { log } from './log.js';
import { setUploadOutputs } from './outputs.js';
import { loadPolicy } from './policy.js';
import { PolicyFiles } from './policy-files.js';
import { reviewFiles } from './pull-request/review-comments.js';
import { scanStep, type StepReport } from './scan-step.js';
import type { Step } from './step.js';
import { shardCategory } from './shard.js';
import { skipped, type Upload, upload } from './upload.js';
import { explainDenial } from './upload-refusal.js';
import { findUploadTarget } from './upload-target.js';

/** The action: inputs → policy → scan → reports → upload → gate. Never throws. */
export async function run(environment: Environment): Promise<void> {
  const interruption = watchInterruption();
  try {
    const reasons = await audit(prepare(environment, interruption));
    if (reasons.length > 0) log.fail(reasons.join(' '));
  } catch (error) {
    fail(error);
  } finally {
    interruption.stop();
  }
}

function prepare(environment: Environment, interruption: Interruption): Step {
  const given = readInputs(environment);
  const inputs = { ...given, category: shardCategory(given.category, given.shard) };
  if (inputs.token !== '') setSecret(inputs.token);
  const checkout = locateCheckout(environment['GITHUB_WORKSPACE'], inputs.workingDirectory);
  // Patterns are relative to it.
  process.chdir(checkout.folder);
  const event = readEvent(environment);
  const git = Git.find(checkout, environment);
  const api = connector(inputs.token, environment['GITHUB_REPOSITORY'] ?? '', interruption.signal);
  return { environment, inputs, checkout, event, git, api, interruption };
}

/** Gives the sentences that the step fails with; none when it passes. */
async function audit(step: Step): Promise<string[]> {
  const { inputs, checkout, event, interruption } = step;
  const files = new PolicyFiles({ ...step, policySource: event.policySource });
  const policy = await loadPolicy(inputs, files, checkout);
  warnOfUnreadable(files, event);
  const { report: scanned, ...rest } = await scanStep(step, policy, files.changes);
  const uploading = rest.onlyChanged ? withOwnCategory(step) : step;
  const stopped = explainInterruption(interruption);
  const report = { ...scanned, notes: [...scanned.notes, ...stopped] };
  const unwritten = deliver(report, uploading);
  announce(report, policy);
  const result = await uploadResults(uploading, report).catch((error: unknown) =>
    skipped(describeFault(error)),
  );
  const reasons = [
    ...unwritten,
    ...attempt(() => {
      setUploadOutputs(result);
    }),
    ...explainUpload(result, inputs),
    ...explainInterruption(interruption),
    ...sentences(judge(report)),
  ];
  try {
    await tellGitHub(step, { report, ...rest }, reasons.length > 0);
  } catch (error) {
    reasons.push(`${describeFault(error)}.`);
  }
  return reasons;
}

/**
 * An upload replaces the one before it of the same category, and what it does not hold counts as fixed. The findings of
 * a part of the files therefore have a category of their own.
 */
function withOwnCategory(step: Step): Step {
  const category = `${step.inputs.category}-changed`;
  log.line(
    `changed-only: the results have the category ${category}, so that alerts on other files stay open.`,
  );
  return { ...step, inputs: { ...step.inputs, category } };
}

/** A fault on the way to GitHub takes nothing from the verdict. */
function describeFault(error: unknown): string {
  log.debug(error instanceof Error ? (error.stack ?? '') : '');
  return `Internal error: ${error instanceof Error ? error.message : String(error)}`;
}

/** Where readers look besides the log. A run that was stopped has no time left for it, and no whole truth to tell. */
async function tellGitHub(step: Step, { report, changed }: StepReport, failed: boolean): Promise<void> {
  const { inputs, event, interruption } = step;
  const { category } = inputs;
  if (interruption.received() !== undefined || !(inputs.checkRun || inputs.reviewComments)) return;
  const api = await step.api();
  // On a workflow_run the event's own commit is the tip of the default branch, whatever was scanned.
  const commit = inputs.analysed?.commit ?? event.pullRequest?.headCommit ?? event.commit;
  if (inputs.checkRun) await createCheckRun({ report, category, failed, commit, event, api });
  if (inputs.reviewComments) await reviewFiles({ report, category, event, changed, api });
}

function connector(token: string, repository: string, signal: AbortSignal): Step['api'] {
  let connection: Promise<GitHubApi> | undefined;
  return async () => {
    if (token === '') return undefined;
    connection ??= GitHubApi.connect(token, repository, signal);
    return connection;
  };
}

function warnOfUnreadable({ unreadable, refusal }: PolicyFiles, event: TriggerEvent): void {
  if (unreadable.length === 0) return;
  const why =
    refusal === undefined
      ? 'the checkout lacks the base commit (fetch-depth: 0), and there is no token to ask GitHub with'
      : explainDenial(refusal, event, 'contents: read');
  log.warning(
    `The base commit's copy could not be read, and the pull request's is not used: ${unreadable.join(', ')}. The reason: ${why}.`,
  );
}

async function uploadResults(step: Step, report: ScanReport): Promise<Upload> {
  const { inputs, event, git, api, interruption } = step;
  if (inputs.uploadSarif === 'false') return skipped('upload-sarif is false');
  const target = findUploadTarget(event, git?.head(), inputs.analysed);
  const { signal } = interruption;
  return upload({ ...inputs, report, target, event, api: await api(), signal });
}

/** `true` fails where `auto` warns. */
function explainUpload({ uploaded, reason }: Upload, { uploadSarif }: Inputs): string[] {
  if (uploaded || uploadSarif === 'false') return [];
  const sentence = `No upload to code scanning: ${reason}.`;
  if (uploadSarif === 'true') return [sentence];
  log.warning(sentence);
  return [];
}

function explainInterruption({ received }: Interruption): string[] {
  const cause = received();
  return cause === undefined ? [] : [`Interrupted by ${cause.name}: what was not reached is missing here.`];
}

function sentences(text: string | undefined): string[] {
  return text === undefined ? [] : [text];
}

function fail(error: unknown): void {
  if (error instanceof UsageError) {
    log.fail(error.message);
    return;
  }
  log.fail(describeFault(error));
}
