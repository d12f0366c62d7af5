import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { ScanReport } from '../core/types.js';
import { type ConfigurationChange, markNew, scan } from '../scan.js';
import { errorText } from '../shell/error-text.js';
import { StepCache } from './cache/step-cache.js';
import type { Environment } from './inputs.js';
import { noteOtherServer } from './lfs/other-server.js';
import { LfsObjects } from './lfs/remote-objects.js';
import { log } from './log.js';
import { Patience } from './patience.js';
import type { Policy } from './policy.js';
import { type Changes, findChanges, type UnknownChanges } from './pull-request/changes.js';
import { compareWithBase } from './pull-request/compare.js';
import { findScope } from './scope.js';
import { selectPaths } from './select-paths.js';
import type { Step } from './step.js';

/** Scans what the inputs ask for, and tells apart what a pull request brought. */
export async function scanStep(
  step: Step,
  policy: Policy,
  configurationChanges: readonly ConfigurationChange[],
): Promise<StepReport> {
  const changes = await changesOf(step);
  const scanned = await scanCheckout(step, policy, changes, configurationChanges);
  const report = await compare(step, policy, scanned, changes);
  const known = changes !== undefined && !('unknown' in changes);
  const changed = known ? new Set(changes.files.keys()) : undefined;
  return { report, changed, onlyChanged: known && step.inputs.changedOnly };
}

export interface StepReport {
  readonly report: ScanReport;
  /** Files that the pull request adds or changes; undefined where nobody can tell. */
  readonly changed: ReadonlySet<string> | undefined;
  /** Whether nothing else was scanned than what the pull request concerns. */
  readonly onlyChanged: boolean;
}

/** Undefined where the event belongs to no pull request, or where nobody asks and git does not know. */
async function changesOf(step: Step): Promise<Changes | UnknownChanges | undefined> {
  const { event, git, inputs } = step;
  if (event.pullRequest === undefined) return undefined;
  const asked = inputs.changedOnly || inputs.failOnNew || inputs.reviewComments;
  const api = asked ? step.api : undefined;
  const changes = await findChanges({ event, git, api });
  return 'unknown' in changes && api === undefined ? undefined : changes;
}

async function scanCheckout(
  step: Step,
  policy: Policy,
  changes: Changes | UnknownChanges | undefined,
  configurationChanges: readonly ConfigurationChange[],
): Promise<ScanReport> {
  const { inputs, checkout } = step;
  const scope = findScope(inputs, changes);
  const objects = lfsObjects(step);
  const cache = StepCache.open(step, policy);
  try {
    const report = await scan({
      ...limitsOf(step, policy),
      paths: await selectPaths(policy, checkout, scope.select !== undefined),
      exclude: policy.exclude,
      select: scope.select,
      portraits: changes === undefined || 'unknown' in changes ? undefined : 'imports',
      objects,
      cache: cache?.results,
      configurationChanges,
      workingDirectory: checkout.root,
    });
    const server = objects === undefined ? [] : noteOtherServer(checkout.root, objects.endpoint);
    return {
      ...report,
      notes: [
        ...report.notes,
        ...scope.notes(),
        ...(objects?.notes() ?? []),
        ...server,
        ...(cache?.finish() ?? []),
      ],
    };
  } finally {
    objects?.remove();
  }
}

/** The repository's own server is the only one, whatever the checkout says. */
function lfsObjects({ inputs, environment, interruption }: Step): LfsObjects | undefined {
  if (!inputs.fetchesLfs) return undefined;
  const { GITHUB_SERVER_URL: origin = 'https://github.com', GITHUB_REPOSITORY: repository = '' } =
    environment;
  const endpoint = new URL(`${origin}/${repository}.git/info/lfs`);
  const server = { endpoint, token: inputs.token, signal: interruption.signal, patience: new Patience() };
  return new LfsObjects(server, temporaryFolder(environment), inputs.maxFileSizeBytes ?? Infinity);
}

function temporaryFolder(environment: Environment): string {
  const folder = environment['RUNNER_TEMP'] ?? tmpdir();
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** What holds for each scan of this step. */
function limitsOf({ inputs, interruption }: Step, { settings, knownBad, blacklist, weights }: Policy) {
  const { jobs, timeoutSeconds, fileTimeoutSeconds, maxFileSizeBytes } = inputs;
  const { signal } = interruption;
  return {
    jobs,
    timeoutSeconds,
    fileTimeoutSeconds,
    maxFileSizeBytes,
    settings,
    knownBad,
    blacklist,
    weights,
    signal,
  };
}

/** What the pull request brought is told apart; where nobody can tell, everything counts as new. */
async function compare(
  step: Step,
  policy: Policy,
  report: ScanReport,
  changes: Changes | UnknownChanges | undefined,
): Promise<ScanReport> {
  if (changes === undefined) return report;
  if ('unknown' in changes) return everythingIsNew(step, report, changes.unknown);
  try {
    return await markChanges(step, policy, report, changes);
  } catch (error) {
    // No temporary folder, a full disk: what was found in the checkout is worth more than the comparison.
    return everythingIsNew(step, report, `the base could not be compared (${errorText(error)})`);
  }
}

function everythingIsNew({ inputs }: Step, report: ScanReport, why: string): ScanReport {
  if (inputs.failOnNew) log.warning(`fail-on-new: everything counts as new, because ${why}.`);
  else log.debug(`New findings are not told apart, because ${why}.`);
  return report;
}

async function markChanges(
  step: Step,
  policy: Policy,
  report: ScanReport,
  changes: Changes,
): Promise<ScanReport> {
  const { inputs, environment } = step;
  const temporary = temporaryFolder(environment);
  const scanFolder = (folder: string): Promise<ScanReport> =>
    scan({ ...limitsOf(step, policy), paths: [folder], workingDirectory: folder, portraits: 'imports' });
  const api = inputs.failOnNew || inputs.reviewComments ? step.api : undefined;
  const request = { ...step, api, report, changes, temporary, scan: scanFolder };
  const { notes, ...news } = await compareWithBase(request);
  return markNew({ ...report, notes: [...report.notes, ...notes] }, news, inputs.failOnNew);
}
