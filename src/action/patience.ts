/** Minutes of a job are paid for: a GitHub that is silent, stumbles or asks to wait costs five of them, then nothing. */
const totalMilliseconds = 300_000;
/** One request. */
const requestMilliseconds = 180_000;

/** The time that a job has left for answers that do not come. */
export class Patience {
  #left = totalMilliseconds;

  /** How long the next request may take; 0 when there is no time left. */
  get milliseconds(): number {
    return Math.min(this.#left, requestMilliseconds);
  }

  /** Takes the time for a wait; gives whether there was as much. */
  take(milliseconds: number): boolean {
    if (milliseconds > this.#left) return false;
    this.spend(milliseconds);
    return true;
  }

  spend(milliseconds: number): void {
    this.#left = Math.max(0, this.#left - milliseconds);
  }
}
