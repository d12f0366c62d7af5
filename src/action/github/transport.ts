import { setTimeout } from 'node:timers/promises';
import type { getOctokit } from '@actions/github';
import { log } from '../log.js';
import { ApiError, asApiError } from './api-error.js';
import { Patience } from '../patience.js';
import { retryWait } from '../retry-wait.js';

type Client = ReturnType<typeof getOctokit>;

/** What a request is made of. */
interface Connection {
  readonly client: Client;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** Goes into the `request` of every call. */
  readonly request: { readonly signal: AbortSignal };
}

export interface AskOptions {
  /** Whether the request does no harm twice, as where it only reads. Default true. */
  readonly repeatable?: boolean;
}

/** Speaks to `GITHUB_API_URL`, and nothing else ever sees the token: retries, rate limits and time are decided here. */
export class Transport {
  readonly #client: Client;
  readonly #repository: Connection['repository'];
  readonly #signal: AbortSignal;
  readonly #patience = new Patience();

  private constructor(client: Client, repository: string, signal: AbortSignal) {
    const [owner = '', repo = ''] = repository.split('/');
    this.#client = client;
    this.#repository = { owner, repo };
    this.#signal = signal;
  }

  /**
   * The library is loaded here, because it reads the event's payload as it loads.
   * @param repository `owner/name`
   */
  static async connect(token: string, repository: string, signal: AbortSignal): Promise<Transport> {
    const { getOctokit } = await import('@actions/github');
    return new Transport(getOctokit(token, { log: quietLog }), repository, signal);
  }

  /**
   * @param call makes one request and reads its answer; what it throws over an answer makes the answer unusable
   * @throws ApiError for every refusal, and for no usable answer in time
   */
  async ask<Answer>(
    call: (connection: Connection) => Promise<Answer>,
    { repeatable = true }: AskOptions = {},
  ): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#once(call);
      } catch (error) {
        const refusal = asApiError(error);
        log.debug(`GitHub's API: ${String(refusal.status)} ${refusal.message} (${String(error)})`);
        const seconds = retryWait(refusal, attempt, repeatable, Date.now());
        if (seconds === undefined || !this.#patience.take(seconds * 1000)) throw refusal;
        await this.#sleep(seconds);
      }
    }
  }

  async #once<Answer>(call: (connection: Connection) => Promise<Answer>): Promise<Answer> {
    const { milliseconds } = this.#patience;
    if (milliseconds === 0) throw new ApiError(0, 'GitHub was waited for long enough in this job', 'stopped');
    const limit = AbortSignal.timeout(milliseconds);
    const signal = AbortSignal.any([this.#signal, limit]);
    const start = performance.now();
    try {
      return await call({ client: this.#client, repository: this.#repository, request: { signal } });
    } catch (error) {
      this.#patience.spend(performance.now() - start);
      if (this.#signal.aborted) throw stopped();
      // A silence is not worth another one.
      if (limit.aborted)
        throw new ApiError(
          0,
          `GitHub gave no answer within ${String(milliseconds / 1000)} seconds`,
          'stopped',
        );
      throw error;
    }
  }

  async #sleep(seconds: number): Promise<void> {
    try {
      await setTimeout(seconds * 1000, undefined, { signal: this.#signal });
    } catch {
      throw stopped();
    }
  }
}

function stopped(): ApiError {
  return new ApiError(0, 'the run was stopped', 'stopped');
}

/** The client's own remarks quote what servers send. */
const quietLog = {
  debug: (): void => undefined,
  info: (): void => undefined,
  warn: (message: string): void => {
    log.debug(message);
  },
  error: (message: string): void => {
    log.debug(message);
  },
};
