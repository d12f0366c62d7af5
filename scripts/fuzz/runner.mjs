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

  /** @param {(target: string, failure: Failure) => void} onFailure */
  constructor(onFailure) {
    this.#onFailure = onFailure;
  }

  /**
   * @param {Stretch} stretch
   * @param {number} deadline when it stops although executions are left, in milliseconds since 1970
   * @returns {Promise<{ at: number, failures: number, hung: boolean }>} `at` is the next execution; of a stretch that
   *   hung, one of the few from there on did
   */
  run(stretch, deadline) {
    if (++this.#stretches % mostStretches === 0) this.stop();
    this.#worker ??= fork(join(import.meta.dirname, 'worker.mjs'));
    const worker = this.#worker;
    return new Promise((resolve) => {
      const state = { at: stretch.from, failures: 0, hung: false };
      let timer;
      const finish = (hung) => {
        clearTimeout(timer);
        worker.removeAllListeners();
        if (hung) this.stop();
        resolve({ ...state, hung });
      };
      const watch = () => {
        clearTimeout(timer);
        timer = setTimeout(() => finish(true), silenceMs);
      };
      worker.on('exit', () => finish(true));
      worker.on('message', (message) => {
        watch();
        if (message.at !== undefined) state.at = message.at;
        if (message.failed !== undefined) {
          state.failures++;
          this.#onFailure(stretch.target, message);
        }
        if (message.done) finish(false);
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
