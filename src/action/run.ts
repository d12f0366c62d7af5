import { setSecret } from '@actions/core';
import { UsageError } from '../core/errors.js';
import type { ScanReport } from '../core/types.js';
import { scan } from '../scan.js';
import { type Interruption, watchInterruption } from '../shell/interruption.js';
import { type Checkout, locateCheckout } from './checkout.js';
import { announce, deliver } from './deliver.js';
import { readEvent, type TriggerEvent } from './event.js';
import { judge } from './gate.js';
import { Git } from './git.js';
import { GitHubApi } from './github-api.js';
import { type Environment, type Inputs, readInputs } from './inputs.js';
import { log } from './log.js';
import { setUploadOutputs } from './outputs.js';
import { loadPolicy, type Policy } from './policy.js';
import { PolicyFiles } from './policy-files.js';
import { selectPaths } from './select-paths.js';
import { skipped, type Upload, upload } from './upload.js';
import { findUploadTarget } from './upload-target.js';

/** What a step has at hand. */
interface Step {
  readonly environment: Environment;
  readonly inputs: Inputs;
  readonly checkout: Checkout;
  readonly event: TriggerEvent;
  readonly git: Git | undefined;
  /** Undefined without a token. Connects at the first call. */
  readonly api: () => Promise<GitHubApi | undefined>;
  readonly interruption: Interruption;
}

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
  const inputs = readInputs(environment);
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
  warnOfUnreadable(files);
  const report = await scanCheckout(step, policy, files.notes);
  const unwritten = deliver(report, step);
  announce(report, policy);
  const result = await uploadResults(step, report);
  setUploadOutputs(result);
  return [
    ...unwritten,
    ...explainUpload(result, inputs),
    ...explainInterruption(interruption),
    ...sentences(judge(report)),
  ];
}

function connector(token: string, repository: string, signal: AbortSignal): Step['api'] {
  let connection: Promise<GitHubApi> | undefined;
  return async () => {
    if (token === '') return undefined;
    connection ??= GitHubApi.connect(token, repository, signal);
    return connection;
  };
}

function warnOfUnreadable({ unreadable }: PolicyFiles): void {
  if (unreadable.length === 0) return;
  log.warning(
    `The base commit's copy could not be read, and the pull request's is not used: ${unreadable.join(', ')}. Give the job the permission contents: read.`,
  );
}

async function scanCheckout(step: Step, policy: Policy, notes: readonly string[]): Promise<ScanReport> {
  const { inputs, checkout, interruption } = step;
  const { jobs, timeoutSeconds, fileTimeoutSeconds, maxFileSizeBytes } = inputs;
  const report = await scan({
    ...{ jobs, timeoutSeconds, fileTimeoutSeconds, maxFileSizeBytes },
    paths: await selectPaths(policy, checkout),
    exclude: policy.exclude,
    workingDirectory: checkout.root,
    settings: policy.settings,
    knownBad: policy.knownBad,
    blacklist: policy.blacklist,
    weights: policy.weights,
    signal: interruption.signal,
  });
  const stopped = explainInterruption(interruption);
  return { ...report, notes: [...report.notes, ...notes, ...stopped] };
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
  log.debug(error instanceof Error ? (error.stack ?? '') : '');
  log.fail(`Internal error: ${error instanceof Error ? error.message : String(error)}`);
}
