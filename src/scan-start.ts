/** The first step of a scan, loaded before everything else: the scanner process starts up while the engine is read. */

import { startEarly, type EarlyScanner } from './engine/early-scanner.js';
import { scannerEntry } from './engine/scanner-entry.js';

export type { EarlyScanner } from './engine/early-scanner.js';

/** Starts the scanner process that the command line's scan of these paths uses first. Never throws. */
export function startScan(paths: readonly string[], workingDirectory: string): EarlyScanner | undefined {
  return startEarly(paths, workingDirectory, scannerEntry());
}
