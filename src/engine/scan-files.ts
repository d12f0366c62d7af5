import { dirname } from 'node:path';
import { UsageError } from '../core/errors.js';
import type { FileReport } from '../core/types.js';
import { discover } from './discovery/discover.js';
import type { Obstacle } from './discovery/discovered.js';
import { narrow } from './discovery/narrow.js';
import { pathObstacle } from './discovery/path-obstacle.js';
import { readableFolders } from './discovery/readable-folders.js';
import { resolveRoots } from './discovery/scan-roots.js';
import { standIn } from './discovery/stand-in.js';
import { FileRun } from './file-run.js';
import { Stop } from './pool/stop.js';
import type { ScanSettings } from './protocol.js';
import { timedOut } from './rules/timed-out.js';
import type { ScanFilesRequest } from './scan-files-request.js';
import { WatchList } from './watch-list.js';

export interface ScannedFiles {
  /** Sorted by path; ignored files and obstacles included. */
  readonly reports: readonly FileReport[];
  readonly notes: readonly string[];
}

/** Domains that fit into one message to a scanner process. */
const maxDomains = 20_000;

/** From paths to file reports. @throws UsageError for empty paths, URLs, globs that name nothing and bad patterns */
export async function scanFiles(request: ScanFilesRequest): Promise<ScannedFiles> {
  const { workingDirectory, paths, allowHubCacheLinks = false } = request;
  const { roots, obstacles } = resolveRoots({ paths, workingDirectory, followOutside: allowHubCacheLinks });
  const settings = settingsOf(request);
  const watch = settings && (await WatchList.compile(settings.watch));
  const standInFolders = [
    ...new Set([...(request.standIns?.values() ?? [])].map(({ path }) => dirname(path))),
  ];
  const readable = [...readableFolders(roots, allowHubCacheLinks), ...standInFolders];
  const run = new FileRun(request, readable, settings, watch);
  const stop = new Stop(request.timeoutSeconds, request.signal);
  try {
    const search = { ...request, roots, signal: stop.signal };
    const found = await run.whileWarm(roots.length > 0, () => discover(search));
    const narrowed = narrow(found, request.select);
    const discovery = { ...narrowed, files: narrowed.files.map((file) => standIn(file, request.standIns)) };
    const unfinished = stop.signal.aborted ? [unfinishedWalk(stop.message)] : [];
    const reports = await run.scan(discovery, [...obstacles, ...unfinished], stop);
    return { reports, notes: discovery.notes };
  } finally {
    stop.clear();
  }
}

/** Undefined where all is default, and nothing need be said. */
function settingsOf({
  blacklist = [],
  knownBad = [],
  weights = 'auto',
}: ScanFilesRequest): ScanSettings | undefined {
  const domains = knownBad.flatMap(({ domains: names, name }) =>
    names.map((domain): [string, string] => [domain, name]),
  );
  if (domains.length > maxDomains)
    throw new UsageError(`known-bad lists hold more than ${String(maxDomains)} domains`);
  if (blacklist.length === 0 && domains.length === 0 && weights === 'auto') return undefined;
  return { watch: { blacklist, domains }, weights };
}

function unfinishedWalk(message: string): Obstacle {
  return pathObstacle('.', timedOut, `${message}, and not all folders were listed`, 'partial');
}
