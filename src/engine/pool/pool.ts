import { addAll } from '../../core/add-all.js';
import { limits } from '../../core/limits.js';
import type { EarlyScanner } from './early-scanner.js';
import type { FileTask } from './file-task.js';
import type { Launch } from './launch.js';
import { ScannerSlot } from './scanner-slot.js';

export interface PoolOptions {
  readonly launch: Launch;
  /** Stands in for the first process. */
  readonly early?: EarlyScanner | undefined;
  readonly ruleIds: ReadonlySet<string>;
  /** Scanner processes at the same time, at least 1. */
  readonly jobs: number;
  /** Seconds that one file may take. */
  readonly fileTimeoutSeconds: number;
  /** Is told of each task that has its result. */
  readonly finished: (task: FileTask) => void;
}

/** Small files are queued in a process, so that none waits for a round trip; a large one gets a process of its own. */
const pipelinedFiles = 3;
const pipelinedBytes = 1 << 20;
/** Processes in a row that end before they finish anything: then it is not the files' fault. */
const maxFailedStarts = 3;
const memoryPollMs = 50;

/** Runs tasks in scanner processes. A process that dies costs the file in its hand and nothing else. */
export class Pool {
  readonly #options: PoolOptions;
  readonly #slots = new Set<ScannerSlot>();
  /** The next one is the last: taking the first of a hundred thousand would move all the others. */
  #waiting: FileTask[] = [];
  #failedStarts = 0;
  #stopped: string | undefined;
  #resolve: (() => void) | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  /** Starts the first process before there is work, while discovery still runs. */
  warm(): void {
    if (this.#slots.size === 0) this.#open();
  }

  /** Ends processes that have nothing to do; needed where `run` is never reached. */
  close(): void {
    for (const slot of this.#slots) slot.close();
  }

  /** Resolves when every task has its result. */
  async run(tasks: readonly FileTask[]): Promise<void> {
    this.#waiting = tasks.toReversed();
    const poll = setInterval(() => {
      this.#watchMemory();
    }, memoryPollMs);
    try {
      await new Promise<void>((resolve) => {
        this.#resolve = resolve;
        this.#dispatch();
      });
    } finally {
      clearInterval(poll);
      this.close();
    }
  }

  /** Ends the run: what is in hand or waiting gets `message` as its finding, what was found is kept. */
  stop(message: string): void {
    this.#stopped ??= message;
    for (const slot of this.#slots) slot.kill('stopped');
    this.#dispatch();
  }

  #dispatch(): void {
    if (this.#stopped !== undefined) this.#abandon(this.#stopped);
    while (this.#waiting.length > 0 && this.#sendNext());
    const busy = [...this.#slots].some((slot) => slot.tasks.length > 0);
    if (this.#waiting.length === 0 && !busy) this.#resolve?.();
  }

  #sendNext(): boolean {
    const task = this.#waiting.at(-1);
    if (task === undefined) return false;
    const slot = this.#idle() ?? this.#another() ?? this.#roomy(task);
    if (slot === undefined) return false;
    this.#waiting.pop();
    slot.send(task);
    return true;
  }

  #idle(): ScannerSlot | undefined {
    return [...this.#slots].find((slot) => slot.tasks.length === 0);
  }

  #another(): ScannerSlot | undefined {
    return this.#slots.size < this.#options.jobs ? this.#open() : undefined;
  }

  #roomy(task: FileTask): ScannerSlot | undefined {
    if (task.file.size > pipelinedBytes) return undefined;
    const small = [...this.#slots].filter(
      ({ tasks }) => tasks.length < pipelinedFiles && tasks.every(({ file }) => file.size <= pipelinedBytes),
    );
    return small.toSorted((a, b) => a.tasks.length - b.tasks.length)[0];
  }

  /** @returns undefined where the system refuses at once; most refusals come later, as an ended process */
  #open(): ScannerSlot | undefined {
    const { launch, early, ruleIds, fileTimeoutSeconds } = this.#options;
    try {
      const slot: ScannerSlot = new ScannerSlot(
        { launch, early, ruleIds, deadlineMs: fileTimeoutSeconds * 1000 },
        {
          finished: (task) => {
            this.#finished(task);
          },
          ended: (blameless, worked) => {
            this.#ended(slot, blameless, worked);
          },
        },
      );
      this.#slots.add(slot);
      return slot;
    } catch (error) {
      if (this.#slots.size === 0) this.#giveUp(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  #finished(task: FileTask): void {
    this.#failedStarts = 0;
    this.#options.finished(task);
    this.#dispatch();
  }

  #ended(slot: ScannerSlot, blameless: readonly FileTask[], worked: boolean): void {
    this.#slots.delete(slot);
    addAll(this.#waiting, blameless.toReversed());
    if (!worked && this.#stopped === undefined) this.#failedStarts += 1;
    if (this.#failedStarts >= maxFailedStarts) this.#giveUp('it ends at once');
    this.#dispatch();
  }

  #giveUp(reason: string): void {
    const ending = { killed: undefined, code: null, signal: null, lastWords: reason };
    this.#settle((task) => {
      task.fail(ending);
    });
  }

  /** Tasks in a killed process come back through `ended`; only those that wait are settled here. */
  #abandon(message: string): void {
    this.#settle((task) => {
      task.stop(message);
    });
  }

  #settle(how: (task: FileTask) => void): void {
    for (const task of this.#waiting.splice(0).reverse()) {
      how(task);
      this.#options.finished(task);
    }
  }

  #watchMemory(): void {
    for (const slot of this.#slots) {
      if (slot.tasks.length > 0 && slot.resident() > limits.maxResidentBytes) slot.kill('memory');
    }
  }
}
