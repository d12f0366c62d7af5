import { addAll } from '../core/add-all.js';
import type { getOctokit } from '@actions/github';
import { log } from './log.js';
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

export interface SarifUpload {
  readonly commit: string;
  readonly ref: string;
  /** Gzip, then base64. */
  readonly sarif: string;
  /** ISO 8601. */
  readonly startedAt: string;
}

export interface Processing {
  readonly status: 'pending' | 'complete' | 'failed';
  readonly errors: readonly string[];
}

/** A file that a pull request adds, changes or deletes. */
export interface ListedFile {
  /** Undefined where the file was deleted. */
  readonly path: string | undefined;
  /** What it was called before; undefined where it is new. */
  readonly previousPath: string | undefined;
  /** The head commit that the list speaks of. */
  readonly commit: string | undefined;
}

/** A comment on a file of a pull request. */
export interface ReviewComment {
  readonly id: number;
  /** Login; empty for an account that is gone. */
  readonly author: string;
  readonly path: string;
  readonly body: string;
}

/** A finding at its file, in a check run. */
export interface CheckAnnotation {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRun {
  readonly name: string;
  readonly commit: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly output: { readonly title: string; readonly summary: string };
  /** At most 50. */
  readonly annotations: readonly CheckAnnotation[];
}

/** A stuck connection must not eat the job's time. Retries are inside. */
const requestMilliseconds = 180_000;
const pageSize = 100;
const maxCommentPages = 30;
/** What plugin-retry leaves alone: the same request gets the same answer. 401, 403 and 429 have a policy of their own. */
const doNotRetry = [400, 401, 403, 404, 410, 413, 422, 429, 451];

/** The calls that the action makes to `GITHUB_API_URL`; nothing else ever sees the token. Each throws `ApiError`. */
export class GitHubApi {
  readonly #client: Client;
  readonly #repository: { readonly owner: string; readonly repo: string };
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
  static async connect(token: string, repository: string, signal: AbortSignal): Promise<GitHubApi> {
    const { getOctokit } = await import('@actions/github');
    const { retry } = await import('@octokit/plugin-retry');
    const client = getOctokit(token, { log: quietLog, retry: { doNotRetry } }, retryForbidden, retry);
    return new GitHubApi(client, repository, signal);
  }

  /** Gives the id of the upload. `validate` is never sent: GitHub Enterprise Server refuses a body that has it. */
  async uploadSarif({ commit, ref, sarif, startedAt }: SarifUpload): Promise<string> {
    const { data } = await this.#ask((request) =>
      this.#client.request('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
        ...this.#repository,
        commit_sha: commit,
        ref,
        sarif,
        started_at: startedAt,
        tool_name: 'ModelAudit',
        request,
      }),
    );
    return data.id ?? '';
  }

  /** How far GitHub is with an upload. */
  async processing(sarifId: string): Promise<Processing> {
    const { data } = await this.#ask((request) =>
      this.#client.request('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', {
        ...this.#repository,
        sarif_id: sarifId,
        request,
      }),
    );
    return { status: data.processing_status ?? 'pending', errors: data.errors ?? [] };
  }

  /**
   * The bytes of a file at a commit; undefined when the path is something else, or the file is larger than `maxBytes`.
   * Absence is status 404.
   */
  async fileAt(commit: string, path: string, maxBytes: number): Promise<Uint8Array | undefined> {
    return this.#ask(async (request) => {
      const { data, headers } = await this.#client.request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...this.#repository,
        path,
        ref: commit,
        mediaType: { format: 'raw' },
        // GitHub declares every file to be UTF-8, and the client would read a model as that.
        request: { ...request, parseSuccessResponseBody: false },
      });
      const isFolder = headers['content-type']?.startsWith('application/json') === true;
      const body: unknown = data;
      return isFolder || !(body instanceof ReadableStream) ? undefined : await readAtMost(body, maxBytes);
    });
  }

  /**
   * The files that a pull request changes, as GitHub lists them now.
   * @param most the list ends there
   */
  async pullRequestFiles(number: number, most: number): Promise<ListedFile[]> {
    const found: ListedFile[] = [];
    for (let page = 1; found.length < most; page++) {
      const { data } = await this.#ask((request) =>
        this.#client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
          ...this.#repository,
          pull_number: number,
          per_page: pageSize,
          page,
          request,
        }),
      );
      addAll(found, data.map(listedFile));
      if (data.length < pageSize) break;
    }
    return found;
  }

  /** Gives the id of a check run that is complete. Not tried again, because it would be there twice. */
  async createCheckRun({ name, commit, conclusion, output, annotations }: CheckRun): Promise<number> {
    const { data } = await this.#ask((request) =>
      this.#client.request('POST /repos/{owner}/{repo}/check-runs', {
        ...this.#repository,
        name,
        head_sha: commit,
        status: 'completed',
        conclusion,
        output: { ...output, annotations: annotations.map(describeAnnotation) },
        request: { ...request, retries: 0 },
      }),
    );
    return Number(data.id);
  }

  /** Adds annotations to a check run. @param annotations at most 50 */
  async annotateCheckRun(
    id: number,
    output: CheckRun['output'],
    annotations: readonly CheckAnnotation[],
  ): Promise<void> {
    await this.#ask((request) =>
      this.#client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        ...this.#repository,
        check_run_id: id,
        output: { ...output, annotations: annotations.map(describeAnnotation) },
        request: { ...request, retries: 0 },
      }),
    );
  }

  /** The comments on files and lines of a pull request, oldest first; at most 3,000 of them. */
  async reviewComments(number: number): Promise<ReviewComment[]> {
    const found: ReviewComment[] = [];
    for (let page = 1; page <= maxCommentPages; page++) {
      const { data } = await this.#ask((request) =>
        this.#client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
          ...this.#repository,
          pull_number: number,
          sort: 'created',
          direction: 'asc',
          per_page: pageSize,
          page,
          request,
        }),
      );
      addAll(
        found,
        data.map(({ id, path, body, user }) => ({ id: Number(id), path, body, author: loginOf(user) })),
      );
      if (data.length < pageSize) break;
    }
    return found;
  }

  /** Comments on a file as a whole. Not tried again, because it would be there twice. */
  async commentOnFile(number: number, commit: string, path: string, body: string): Promise<void> {
    await this.#ask((request) =>
      this.#client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/comments', {
        ...this.#repository,
        pull_number: number,
        commit_id: commit,
        path,
        body,
        subject_type: 'file',
        request: { ...request, retries: 0 },
      }),
    );
  }

  async updateReviewComment(id: number, body: string): Promise<void> {
    await this.#ask((request) =>
      this.#client.request('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
        ...this.#repository,
        comment_id: id,
        body,
        request,
      }),
    );
  }

  /** Whose token this is; undefined where GitHub does not tell. Only GraphQL answers for every sort of token. */
  async whoAmI(): Promise<string | undefined> {
    try {
      const { viewer } = await this.#ask((request) =>
        this.#client.graphql<{ readonly viewer: { readonly login: string } }>('query { viewer { login } }', {
          request,
        }),
      );
      return viewer.login;
    } catch (error) {
      log.debug(`GitHub does not tell whose token this is: ${String(error)}`);
      return undefined;
    }
  }

  /** Whether the token reaches the commit at all: GitHub answers 404 to those who may not know. */
  async reachesCommit(commit: string): Promise<boolean> {
    const answer = this.#ask((request) =>
      this.#client.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        ...this.#repository,
        commit_sha: commit,
        request,
      }),
    );
    return answer.then(
      () => true,
      (error: unknown) => {
        log.debug(`The commit ${commit} can't be read: ${String(error)}`);
        return false;
      },
    );
  }

  async #ask<Answer>(call: (request: { signal: AbortSignal }) => Promise<Answer>): Promise<Answer> {
    const signal = AbortSignal.any([this.#signal, AbortSignal.timeout(requestMilliseconds)]);
    try {
      return await call({ signal });
    } catch (error) {
      throw asApiError(error);
    }
  }
}

function describeAnnotation({ path, line, level, title, message }: CheckAnnotation) {
  return { path, start_line: line, end_line: line, annotation_level: level, title, message };
}

/** The description has it always there; accounts that are gone are null all the same. */
function loginOf(user: { readonly login: string } | null): string {
  return user?.login ?? '';
}

async function readAtMost(
  body: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function listedFile(file: {
  readonly filename: string;
  readonly status: string;
  readonly previous_filename?: string;
  readonly contents_url: string;
}): ListedFile {
  const { filename, status, previous_filename: previous = filename, contents_url: link } = file;
  return {
    path: status === 'removed' ? undefined : filename,
    previousPath: status === 'added' ? undefined : previous,
    commit: /[?&]ref=([0-9a-f]{40,64})$/.exec(link)?.[1],
  };
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
