import type { EarlyScanner } from './early-scanner.js';
import type { FileTask } from './file-task.js';
import type { Launch } from './launch.js';
import type { Frame } from '../protocol.js';
import { ForgedFrameError } from './read-frame.js';
import { residentBytes } from './resident-memory.js';
import { ScannerProcess, type Ending, type KillReason } from './scanner-process.js';
import { startScanner } from './start-scanner.js';

export interface SlotEvents {
  /** A task has its result; the slot has room for another one. */
  finished(task: FileTask): void;
  /** The process ended; these tasks were queued in it and are not to blame. */
  ended(blameless: readonly FileTask[], worked: boolean): void;
}

export interface SlotOptions {
  readonly launch: Launch;
  readonly early?: EarlyScanner | undefined;
  readonly ruleIds: ReadonlySet<string>;
  /** Milliseconds that one file may take before its process is killed. */
  readonly deadlineMs: number;
}

/** A scanner process with the tasks that were sent to it; the first of them is in hand. */
export class ScannerSlot {
  readonly #options: SlotOptions;
  readonly #events: SlotEvents;
  readonly #process: ScannerProcess;
  readonly #queue: FileTask[] = [];
  #timer: NodeJS.Timeout | undefined;
  #worked = false;

  constructor(options: SlotOptions, events: SlotEvents) {
    this.#options = options;
    this.#events = events;
    const { launch, early, ruleIds } = options;
    const child = early?.take(launch) ?? startScanner(launch);
    this.#process = new ScannerProcess(child, launch.settings, ruleIds, {
      frame: (frame, characters) => {
        this.#take(frame, characters);
      },
      ended: (ending) => {
        this.#ended(ending);
      },
    });
  }

  get tasks(): readonly FileTask[] {
    return this.#queue;
  }

  send(task: FileTask): void {
    this.#queue.push(task);
    if (this.#queue.length === 1) this.#watch();
    this.#process.send(task.job);
  }

  kill(reason: KillReason): void {
    this.#process.kill(reason);
  }

  close(): void {
    this.#process.close();
  }

  /** Resident bytes; 0 where the system does not tell. */
  resident(): number {
    const { pid } = this.#process;
    return (pid === undefined ? undefined : residentBytes(pid)) ?? 0;
  }

  #take(frame: Frame, characters: number): void {
    if (frame.type === 'ready') return;
    const task = this.#queue[0];
    if (task?.job.id !== frame.id) throw new ForgedFrameError('a frame about another file');
    task.take(frame, characters);
    if (frame.type === 'started') this.#watch();
    if (frame.type !== 'done') return;
    this.#queue.shift();
    this.#worked = true;
    this.#watch();
    this.#events.finished(task);
  }

  /** One deadline for the task in hand, anew from its `started` frame. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#queue.length === 0) return;
    this.#timer = setTimeout(() => {
      this.#process.kill('time');
    }, this.#options.deadlineMs);
  }

  #ended(ending: Ending): void {
    clearTimeout(this.#timer);
    const [head] = this.#queue;
    const blamed =
      head !== undefined && (head.started || ending.killed === 'time') && ending.killed !== 'stopped';
    if (blamed) {
      this.#queue.shift();
      head.fail(ending);
      this.#events.finished(head);
    }
    this.#events.ended(this.#queue.splice(0), this.#worked || blamed);
  }
}
