/** The first step of a scan, loaded before everything else: the scanner process starts up while the engine is read. */

import { readableFolders } from './engine/discovery/readable-folders.js';
import { resolveRoots } from './engine/discovery/scan-roots.js';
import { EarlyScanner } from './engine/pool/early-scanner.js';
import { scannerLaunch } from './engine/pool/launch.js';
import { scannerEntry } from './engine/scanner-entry.js';

export type { EarlyScanner } from './engine/pool/early-scanner.js';

/**
 * Starts what the command line's scan of these paths would start first; undefined where there is nothing to read or the
 * system refuses. What is wrong with the paths is for the scan to tell. Never throws.
 */
export function startScan(
  paths: readonly string[],
  workingDirectory: string,
  entry = scannerEntry(),
): EarlyScanner | undefined {
  try {
    const { roots } = resolveRoots({ paths, workingDirectory, followOutside: true });
    return roots.length === 0
      ? undefined
      : new EarlyScanner(scannerLaunch(entry, readableFolders(roots, true)));
  } catch {
    return undefined;
  }
}
