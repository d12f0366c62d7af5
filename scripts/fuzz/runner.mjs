/** Runs executions in a process that lives until it hangs, dies or has served its time. */
import { fork } from 'node:child_process';
import { join } from 'node:path';

/** Without a pulse for so long, an execution hangs. */
const silenceMs = 300_000;
/** A process is replaced after so many stretches, so that what one execution leaves behind is not another's burden. */
const mostStretches = 200;

/**
 * @typedef {{ target: string, seed: number, from: number, count: number, save?: boolean }} Stretch
 * @typedef {{ failed: number, why: string, name: string, bytes: string }} Failure
 */
export class Runner {
  #worker;
  #stretches = 0;
  #onFailure;
  #script;

  /**
   * @param {(target: string, failure: Failure) => void} onFailure
   * @param {string} script what executes stretches
   */
  constructor(onFailure, script = join(import.meta.dirname, 'worker.mjs')) {
    this.#onFailure = onFailure;
    this.#script = script;
  }

  /**
   * @param {Stretch} stretch
   * @param {number} deadline when it stops although executions are left, in milliseconds since 1970
   * @returns {Promise<{ at: number, failures: number, death: string | undefined }>} `at` is the next execution; of a
   *   stretch that hung or killed its process, as `death` says, one of the few from there on may have done so
   */
  run(stretch, deadline) {
    if (++this.#stretches % mostStretches === 0) this.stop();
    this.#worker ??= fork(this.#script);
    const worker = this.#worker;
    return new Promise((resolve) => {
      const state = { at: stretch.from, failures: 0 };
      let timer;
      const finish = (death) => {
        clearTimeout(timer);
        worker.removeAllListeners();
        if (death !== undefined) this.stop();
        resolve({ ...state, death });
      };
      const watch = () => {
        clearTimeout(timer);
        timer = setTimeout(() => finish(`is silent for ${String(silenceMs / 1000)} s`), silenceMs);
      };
      // Unlike 'exit' it waits for the messages that are on their way.
      worker.on('close', (code, signal) =>
        finish(`ends its process with ${signal ?? `exit code ${String(code)}`}`),
      );
      worker.on('message', (message) => {
        watch();
        if (message.at !== undefined) state.at = message.at;
        if (message.failed !== undefined) {
          state.failures++;
          // Whatever ends the process later does so behind this one, which is not to be counted again.
          state.at = message.failed + 1;
          this.#onFailure(stretch.target, message);
        }
        if (message.done) finish(undefined);
      });
      watch();
      worker.send({ ...stretch, deadline });
    });
  }

  stop() {
    this.#worker?.removeAllListeners();
    this.#worker?.kill('SIGKILL');
    this.#worker = undefined;
  }
}
