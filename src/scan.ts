/** From paths to a report: discover → inspect → assess → verdict. The public API, and the table of contents. */

import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { UsageError } from './core/errors.js';
import type { FileReport, RuleMeta, ScanReport } from './core/types.js';
import { version } from './core/version.js';
import { type CacheIdentity, engineDigest } from './engine/cache/engine-digest.js';
import { compareFindings } from './engine/compare-findings.js';
import { type ConfigurationChange, reportConfigurationChange } from './engine/configuration-change.js';
import { compareText } from './engine/compare-text.js';
import { type RemoteObjects, resolvePointers } from './engine/discovery/resolve-pointers.js';
import type { DescriptionWish } from './engine/protocol.js';
import { scanRules } from './engine/rules/index.js';
import type { EarlyScanner } from './engine/pool/early-scanner.js';
import { scanFiles } from './engine/scan-files.js';
import type { ScanFilesRequest } from './engine/scan-files-request.js';
import { scannerEntry } from './engine/scanner-entry.js';
import { formatRules } from './formats/catalogue.js';
import { assess } from './policy/assess.js';
import type { Settings } from './policy/effective.js';
import { mergeReports as joinReports, type Part } from './policy/merge-reports.js';
import { hasErrors, verdictOf } from './policy/verdict.js';
import { sum } from './core/sum.js';

export { promisesModel } from './engine/model-names.js';
export type { Select } from './engine/discovery/narrow.js';
export { parseKnownBad, type KnownBadList } from './engine/known-bad.js';
export type { ConfigurationChange } from './engine/configuration-change.js';
export type { PartialFile, PointerFile, RemoteObjects } from './engine/discovery/resolve-pointers.js';
export type { Progress } from './core/types.js';
export { cacheBounds, type CachedResult, readCachedResult } from './engine/cache/cached-result.js';
export type { CacheIdentity } from './engine/cache/engine-digest.js';
export { ResultCache } from './engine/cache/result-cache.js';
export { selection } from './engine/discovery/selection.js';
export type { DescriptionWish } from './engine/protocol.js';
export { formatTitles } from './formats/catalogue.js';
export { acceptFindings } from './policy/accept-findings.js';
export { type Baseline, loadBaseline } from './policy/baseline.js';
export {
  effectiveSettings,
  type ConfigurationFile,
  type Overrides,
  type Settings,
} from './policy/effective.js';
export { markNew, type News } from './policy/news.js';
export { countedIncomplete, exitStatus, failsAsIncomplete, incompleteFiles } from './policy/verdict.js';

export interface ScanRequest extends Omit<ScanFilesRequest, 'jobs' | 'rules' | 'scannerEntry'> {
  readonly settings: Settings;
  /** Where the objects of Git LFS pointers are fetched from; default: pointers stay unread. */
  readonly objects?: RemoteObjects | undefined;
  /** Files that decide what is reported and are under change; each is told as a finding. */
  readonly configurationChanges?: readonly ConfigurationChange[] | undefined;
  /** Scanner processes; default: cores, at most 8. */
  readonly jobs?: number | undefined;
  /** Absolute path of the scanner process's script; default: beside the running bundle. */
  readonly scannerEntry?: string | undefined;
}

/** Every rule that can fire, sorted by id. */
export const catalogue: readonly RuleMeta[] = [...formatRules, ...scanRules].sort((a, b) =>
  compareText(a.id, b.id),
);

/** What a result that is kept belongs to: this engine, and the options that change what it finds in a file. */
export function cacheIdentity({
  blacklist = [],
  knownBad = [],
  weights = 'auto',
}: Pick<ScanFilesRequest, 'blacklist' | 'knownBad' | 'weights'>): CacheIdentity {
  const domains = knownBad.map(({ name, domains: names }) => [name, names]);
  const options = createHash('sha256').update(JSON.stringify([blacklist, domains, weights]));
  return { engine: engineDigest(scannerEntry(), catalogue), options: options.digest('hex') };
}

/** Joins reports of several runs under one gate. */
export function mergeReports(parts: readonly Part[], policy: ScanReport['policy']): ScanReport {
  return joinReports(parts, policy, catalogue, compareFindings);
}

const maxDefaultJobs = 8;

export interface InspectFileRequest {
  /** One file, absolute or relative to `workingDirectory`. */
  readonly path: string;
  /** Absolute. */
  readonly workingDirectory: string;
  readonly wish: DescriptionWish;
  readonly fileTimeoutSeconds?: number | undefined;
  readonly scannerEntry?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly early?: EarlyScanner | undefined;
}

/**
 * Describes one file, in a scanner process like any scan. Its findings are not judged by any policy.
 * @throws UsageError for a URL, a folder, a path that is not there
 */
export async function inspectFile(request: InspectFileRequest): Promise<FileReport> {
  const { path, wish, ...rest } = request;
  const { reports } = await scanFiles({
    ...rest,
    paths: [path],
    describe: wish,
    hashes: true,
    jobs: 1,
    rules: catalogue,
    scannerEntry: request.scannerEntry ?? scannerEntry(),
    allowHubCacheLinks: true,
  });
  const [report] = reports;
  if (report === undefined || reports.length > 1) {
    throw new UsageError(`'inspect' takes one file: '${path}' holds ${String(reports.length)}`);
  }
  return report;
}

/** @throws UsageError for empty paths, URLs and globs that name nothing; everything else that goes wrong is in the report */
export async function scan(request: ScanRequest): Promise<ScanReport> {
  const startTime = Date.now() / 1000;
  const { settings, jobs = Math.min(availableParallelism(), maxDefaultJobs) } = request;
  const entry = request.scannerEntry ?? scannerEntry();
  const hashFindings = request.hashFindings === true || comparesContent(settings);
  const run = { ...request, hashFindings, jobs, rules: catalogue, scannerEntry: entry };
  const { reports: local, notes } = await scanFiles(run);
  const scanned = await withObjects(local, run, request.objects);
  const changes = request.configurationChanges ?? [];
  const reports = [...scanned, ...changes.map((change) => reportConfigurationChange(change, catalogue))];
  const {
    issues,
    suppressed,
    baseline,
    notes: policyNotes,
  } = assess(reports, settings, catalogue, Date.now() / 1000);
  const files = reports.filter((report) => report.claimed).map(summary);
  const judged = {
    rules: catalogue,
    files,
    issues: issues.toSorted(compareFindings),
    suppressed: suppressed.toSorted(compareFindings),
    policy: policyOf(settings),
  };
  return {
    ...judged,
    tool: { name: 'ModelAudit', version },
    startTime,
    duration: Date.now() / 1000 - startTime,
    verdict: verdictOf(judged),
    hasErrors: hasErrors(reports, catalogue),
    bytesScanned: sum(reports.filter((report) => report.formats.length > 0).map((report) => report.size)),
    bytesRead: sum(reports.map((report) => report.bytesRead)),
    filesIgnored: reports.filter((report) => !report.claimed && report.findings.length === 0).length,
    scannerNames: [...new Set(reports.flatMap((report) => report.formats))].sort(compareText),
    notes: [...notes, ...policyNotes],
    ...(baseline === undefined ? {} : { baseline }),
  };
}

async function withObjects(
  reports: readonly FileReport[],
  run: ScanFilesRequest,
  objects: RemoteObjects | undefined,
): Promise<readonly FileReport[]> {
  if (objects === undefined) return reports;
  return resolvePointers(reports, objects, async (standIns) => {
    const select = (paths: readonly string[]): ReadonlySet<string> =>
      new Set(paths.filter((path) => standIns.has(path)));
    return (await scanFiles({ ...run, select, standIns })).reports.filter(({ path }) => standIns.has(path));
  });
}

function summary({
  path,
  size,
  formats: ids,
  outcome,
  duration,
  bytesRead,
  sha256,
  traits,
  imports,
}: FileReport): ScanReport['files'][number] {
  return {
    path,
    size,
    formats: ids,
    outcome,
    duration,
    bytesRead,
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(traits === undefined ? {} : { traits }),
    ...(imports === undefined ? {} : { imports }),
  };
}

function comparesContent({ allow, baseline }: Settings): boolean {
  return baseline !== undefined || allow.some(({ sha256 }) => sha256 !== undefined);
}

function policyOf({ failOn, failOnIncomplete, strict, configuration }: Settings): ScanReport['policy'] {
  return { failOn, failOnIncomplete, strict, configuration };
}
