/** The two ways in which a run ends early: its time is over, or the caller stops it. */
export class Stop {
  /** Aborted when either happens. */
  readonly signal: AbortSignal;
  readonly #seconds: number | undefined;
  readonly #caller: AbortSignal | undefined;
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #relay = (): void => {
    this.#controller.abort();
  };

  /** @param seconds for the whole run from now; undefined for no bound */
  constructor(seconds: number | undefined, caller: AbortSignal | undefined) {
    this.signal = this.#controller.signal;
    this.#seconds = seconds;
    this.#caller = caller;
    if (seconds !== undefined) this.#timer = setTimeout(this.#relay, Math.min(seconds * 1000, 0x7fff_ffff));
    if (caller?.aborted === true) this.#relay();
    else caller?.addEventListener('abort', this.#relay);
  }

  /** Why the run ended, as the beginning of a sentence. */
  get message(): string {
    return this.#caller?.aborted === true
      ? 'The run was stopped'
      : `The time for the whole run (${String(this.#seconds)} s) was over`;
  }

  /** @param handle is called once, at once if the run has been stopped already */
  onStop(handle: (message: string) => void): void {
    const tell = (): void => {
      handle(`${this.message} before this file was analysed to its end`);
    };
    if (this.signal.aborted) tell();
    else this.signal.addEventListener('abort', tell, { once: true });
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#caller?.removeEventListener('abort', this.#relay);
  }
}
