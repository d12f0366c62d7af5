import type { getOctokit } from '@actions/github';
import { log } from '../log.js';
import { retryForbidden } from './retry-forbidden.js';

type Client = ReturnType<typeof getOctokit>;

/** A refusal of GitHub, or no answer at all (status 500, as the client has it). */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What a request is made of. */
interface Connection {
  readonly client: Client;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** Goes into the `request` of every call. */
  readonly request: { readonly signal: AbortSignal };
}

/** A stuck connection must not eat the job's time. Retries are inside. */
const requestMilliseconds = 180_000;
/** What plugin-retry leaves alone: the same request gets the same answer. 401, 403 and 429 have a policy of their own. */
const doNotRetry = [400, 401, 403, 404, 410, 413, 422, 429, 451];

/** Speaks to `GITHUB_API_URL`, and nothing else ever sees the token: retries, rate limits and time are decided here. */
export class Transport {
  readonly #client: Client;
  readonly #repository: Connection['repository'];
  readonly #signal: AbortSignal;

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
    const { retry } = await import('@octokit/plugin-retry');
    const client = getOctokit(token, { log: quietLog, retry: { doNotRetry } }, retryForbidden, retry);
    return new Transport(client, repository, signal);
  }

  /** @throws ApiError for every refusal, and for no answer in time */
  async ask<Answer>(call: (connection: Connection) => Promise<Answer>): Promise<Answer> {
    const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(requestMilliseconds)]);
    try {
      return await call({ client: this.#client, repository: this.#repository, request: { signal } });
    } catch (error) {
      throw asApiError(error);
    }
  }
}

function asApiError(error: unknown): ApiError {
  const message = error instanceof Error ? error.message : String(error);
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return new ApiError(typeof status === 'number' ? status : 500, message);
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
