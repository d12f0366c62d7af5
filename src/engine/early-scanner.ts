import type { ChildProcess } from 'node:child_process';
import { scannerLaunch, type Launch } from './launch.js';
import { readableFolders } from './readable-folders.js';
import { resolveRoots } from './scan-roots.js';
import { startScanner } from './start-scanner.js';

/**
 * A scanner process that starts up while its parent still loads the engine. Whoever scans takes it only where it would
 * start exactly the same, fence and all; what the process is told, settings first, comes from the scan alone.
 */
export class EarlyScanner {
  readonly #command: string;
  #child: ChildProcess | undefined;

  constructor(launch: Launch) {
    this.#command = commandOf(launch);
    const child = startScanner(launch);
    this.#child = child;
    for (const ending of ['error', 'exit'])
      child.on(ending, () => {
        this.#child = undefined;
      });
  }

  /** Hands the process over, once; undefined where it is none that this launch would start, or ended. */
  take(launch: Launch): ChildProcess | undefined {
    if (commandOf(launch) !== this.#command) return undefined;
    const child = this.#child;
    this.#child = undefined;
    return child;
  }

  /** Ends it where nobody took it. */
  close(): void {
    this.#child?.kill('SIGKILL');
  }
}

/**
 * Starts what a scan of these paths would start first; undefined where there is nothing to read or the system refuses.
 * What is wrong with the paths is for the scan to tell.
 */
export function startEarly(
  paths: readonly string[],
  workingDirectory: string,
  entry: string,
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

/** All that decides what a process is and may do. */
function commandOf({ command, args, env }: Launch): string {
  return JSON.stringify([command, args, env]);
}
