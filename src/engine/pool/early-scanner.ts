import type { ChildProcess } from 'node:child_process';
import type { Launch } from './launch.js';
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

  /** Hands the process over, once; one that this launch would not start is ended. Undefined where there is none. */
  take(launch: Launch): ChildProcess | undefined {
    if (commandOf(launch) !== this.#command) this.close();
    const child = this.#child;
    this.#child = undefined;
    return child;
  }

  /** Ends it where nobody took it. */
  close(): void {
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

/** All that decides what a process is and may do. */
function commandOf({ command, args, env }: Launch): string {
  return JSON.stringify([command, args, env]);
}
