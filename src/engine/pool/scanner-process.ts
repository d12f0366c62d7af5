import type { ChildProcess } from 'node:child_process';
import { limits } from '../../core/limits.js';
import { LineSplitter } from '../line-splitter.js';
import type { Frame, Job, ScanSettings } from '../protocol.js';
import { readFrame } from './read-frame.js';

/** Why the parent ended a process. */
export type KillReason = 'time' | 'memory' | 'forged' | 'stopped';

export interface Ending {
  /** Set when the parent did it. */
  readonly killed: KillReason | undefined;
  readonly code: number | null;
  readonly signal: string | null;
  /** The last words on stderr, printable ASCII only. */
  readonly lastWords: string;
}

export interface ScannerEvents {
  /** @param characters of the line that it came in */
  frame(frame: Frame, characters: number): void;
  /** Once, after the last frame. */
  ended(ending: Ending): void;
}

const maxLastWords = 2_048;

/** One scanner process: sends jobs, checks frames, and says exactly once how it ended. */
export class ScannerProcess {
  readonly #child: ChildProcess;
  readonly #events: ScannerEvents;
  readonly #ruleIds: ReadonlySet<string>;
  readonly #lines = new LineSplitter(limits.maxMessageBytes);
  #lastWords = '';
  #killed: KillReason | undefined;
  #ended = false;

  /**
   * @param child of which nothing was read and to which nothing was said
   * @param settings the first thing it is told
   */
  constructor(
    child: ChildProcess,
    settings: ScanSettings | undefined,
    ruleIds: ReadonlySet<string>,
    events: ScannerEvents,
  ) {
    this.#child = child;
    this.#events = events;
    this.#ruleIds = ruleIds;
    if (settings !== undefined) this.#write({ settings });
    this.#child.on('error', (error) => {
      this.#end(null, null, error.message);
    });
    // Without free descriptors there are no streams at all, only the error.
    this.#child.stdout?.on('data', (chunk: Buffer) => {
      this.#receive(chunk);
    });
    this.#child.stderr?.on('data', (chunk: Buffer) => {
      this.#hear(chunk);
    });
    // A dead process breaks its pipe; that it died is told by 'close'.
    this.#child.stdin?.on('error', () => undefined);
    this.#child.on('close', (code, signal) => {
      this.#end(code, signal, this.#lastWords);
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  send(job: Job): void {
    this.#write(job);
  }

  kill(reason: KillReason): void {
    if (this.#killed !== undefined) return;
    this.#killed = reason;
    this.#child.kill('SIGKILL');
  }

  /** No more jobs: all it could say is said, and its own way out takes a tenth of a small scan. */
  close(): void {
    this.kill('stopped');
  }

  #write(order: Job | { readonly settings: ScanSettings }): void {
    this.#child.stdin?.write(`${JSON.stringify(order)}\n`);
  }

  #receive(chunk: Buffer): void {
    if (this.#killed !== undefined) return;
    try {
      const lines = this.#lines.push(chunk);
      if (lines === undefined) this.kill('forged');
      else this.#deliver(lines);
    } catch (error) {
      this.#lastWords = error instanceof Error ? error.message : String(error);
      this.kill('forged');
    }
  }

  #deliver(lines: readonly string[]): void {
    for (const line of lines) {
      if (this.#killed !== undefined) return;
      this.#events.frame(readFrame(line, this.#ruleIds), line.length);
    }
  }

  #hear(chunk: Buffer): void {
    this.#lastWords = (this.#lastWords + chunk.toString('latin1')).slice(-maxLastWords);
  }

  #end(code: number | null, signal: string | null, lastWords: string): void {
    if (this.#ended) return;
    this.#ended = true;
    const printable = lastWords.replace(/[^\x20-\x7e]+/g, ' ').trim();
    this.#events.ended({ killed: this.#killed, code, signal, lastWords: printable });
  }
}
