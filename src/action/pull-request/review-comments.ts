import { createHash } from 'node:crypto';
import type { ScanReport } from '../../core/types.js';
import { count } from '../../reports/count.js';
import { type FileIssues, worstFilesFirst } from '../../reports/order.js';
import { renderFileComment, renderResolvedComment, resolvedTitle } from '../../reports/markdown/comment.js';
import type { PullRequest, TriggerEvent } from '../event.js';
import { ApiError, type GitHubApi, type ReviewComment } from '../github/github-api.js';
import { log } from '../log.js';
import { explainDenial } from '../upload-refusal.js';

export interface ReviewCommentsRequest {
  readonly report: ScanReport;
  readonly category: string;
  readonly event: TriggerEvent;
  /** What the pull request changes: GitHub takes comments on nothing else. Undefined where nobody can tell. */
  readonly changed: ReadonlySet<string> | undefined;
  /** Undefined without a token. */
  readonly api: GitHubApi | undefined;
}

/** More would be noise, and GitHub takes many comments in a row for abuse. */
const maxNewComments = 10;
/** What GITHUB_TOKEN writes as, where the API does not tell who the token is. */
const workflowBot = 'github-actions[bot]';

/** One comment on each flagged file of the pull request. What GitHub refuses becomes a warning, never a failure. */
export async function reviewFiles(request: ReviewCommentsRequest): Promise<void> {
  const { api, event } = request;
  const { pullRequest } = event;
  if (pullRequest === undefined) return;
  if (api === undefined) {
    log.warning('No review comments: the input token is empty.');
    return;
  }
  const review = new Review(request, api, pullRequest);
  const error = await review.update().then(() => review.failure, refusalOf);
  if (error === undefined) return;
  const what = review.written > 0 ? 'Some review comments are missing or out of date' : 'No review comments';
  log.warning(`${what}: ${explainDenial(error, event, 'pull-requests: write')}.`);
}

function refusalOf(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  throw error;
}

class Review {
  readonly #request: ReviewCommentsRequest;
  readonly #api: GitHubApi;
  readonly #pullRequest: PullRequest;
  #written = 0;
  #failure: ApiError | undefined;

  constructor(request: ReviewCommentsRequest, api: GitHubApi, pullRequest: PullRequest) {
    this.#request = request;
    this.#api = api;
    this.#pullRequest = pullRequest;
  }

  /** Comments that are there, or up to date, because of this run. */
  get written(): number {
    return this.#written;
  }

  /** Why the last of those that could not be written could not. */
  get failure(): ApiError | undefined {
    return this.#failure;
  }

  /** @throws ApiError for what would befall every other request too */
  async update(): Promise<void> {
    const flagged = this.#flagged();
    const own = await this.#ownComments();
    const back = await this.#refresh(flagged, own);
    const clean = await this.#resolve(flagged, own);
    await this.#moveThreads(clean, back);
    await this.#create(flagged.filter(({ path }) => !own.has(this.#marker(path))));
  }

  /** Files worth a reader's time. Of several findings only those of a pull request are news. */
  #flagged(): readonly FileIssues[] {
    const { report, changed } = this.#request;
    const worth = report.issues.filter(({ severity }) => severity === 'critical' || severity === 'warning');
    return worstFilesFirst(worth).filter(({ path }) => changed?.has(path) !== false);
  }

  /**
   * By marker. A marker alone proves nothing, anybody can write one: the author has to be who we are. Of several with
   * one marker the first counts.
   */
  async #ownComments(): Promise<ReadonlyMap<string, ReviewComment>> {
    const comments = await this.#api.pullRequests.comments(this.#pullRequest.number);
    const marked = comments.flatMap((comment) => {
      const marker = /<!-- modelaudit [0-9a-f]{32} -->/.exec(comment.body)?.[0];
      return marker === undefined ? [] : [{ marker, comment }];
    });
    if (marked.length === 0) return new Map();
    const me = (await this.#api.pullRequests.whoAmI()) ?? workflowBot;
    return new Map(
      marked
        .filter(({ comment }) => comment.author === me)
        .reverse()
        .map(({ marker, comment }) => [marker, comment]),
    );
  }

  /** Gives the comments that said that their file was clean, which it is no more. */
  async #refresh(
    flagged: readonly FileIssues[],
    own: ReadonlyMap<string, ReviewComment>,
  ): Promise<ReviewComment[]> {
    const back: ReviewComment[] = [];
    for (const file of flagged) {
      const comment = own.get(this.#marker(file.path));
      if (comment === undefined) continue;
      await this.#write(comment, this.#body(file));
      if (isResolved(comment.body)) back.push(comment);
    }
    return back;
  }

  /** Gives the comments whose file became clean. Comments of other jobs have other markers: theirs is not ours to judge. */
  async #resolve(
    flagged: readonly FileIssues[],
    own: ReadonlyMap<string, ReviewComment>,
  ): Promise<ReviewComment[]> {
    const clean: ReviewComment[] = [];
    const bad = new Set(flagged.map(({ path }) => path));
    for (const [marker, comment] of own) {
      if (marker !== this.#marker(comment.path) || bad.has(comment.path)) continue;
      await this.#write(comment, `${marker}\n${renderResolvedComment(this.#pullRequest.headCommit)}`);
      if (!isResolved(comment.body)) clean.push(comment);
    }
    return clean;
  }

  /**
   * Resolves threads whose file became clean, and opens those again that an earlier run resolved. Not every token may:
   * then the text alone says it.
   */
  async #moveThreads(clean: readonly ReviewComment[], back: readonly ReviewComment[]): Promise<void> {
    if (clean.length + back.length === 0) return;
    const api = this.#api.pullRequests;
    try {
      const threads = await api.threads(this.#pullRequest.number);
      for (const { id } of clean) {
        const thread = threads.get(id);
        if (thread?.isResolved === false) await api.resolveThread(thread.id);
      }
      for (const { id } of back) {
        const thread = threads.get(id);
        if (thread?.isResolved === true) await api.reopenThread(thread.id);
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      log.line(`Review threads stay as they are, their text is up to date: ${error.message}`);
    }
  }

  async #write(comment: ReviewComment, body: string): Promise<void> {
    if (withoutCommit(comment.body) === withoutCommit(body)) return;
    await this.#try(() => this.#api.pullRequests.updateComment(comment.id, body));
  }

  async #create(files: readonly FileIssues[]): Promise<void> {
    for (const file of files.slice(0, maxNewComments)) await this.#comment(file);
    const left = files.length - maxNewComments;
    if (left > 0)
      log.line(`${count(left, 'more flagged file')} without a review comment; the job summary has them.`);
  }

  async #comment(file: FileIssues): Promise<void> {
    const { number, headCommit } = this.#pullRequest;
    await this.#try(() =>
      this.#api.pullRequests.commentOnFile(number, headCommit, file.path, this.#body(file)),
    );
  }

  /** One comment that can't be written costs no other; a token that may not write would be refused each time. */
  async #try(write: () => Promise<void>): Promise<void> {
    try {
      await write();
      this.#written++;
    } catch (error) {
      if (!(error instanceof ApiError) || endsAll(error)) throw error;
      // The list of changed files and the diff that GitHub shows can differ.
      if (error.status !== 422) this.#failure = error;
    }
  }

  #body(file: FileIssues): string {
    const rules = new Map(this.#request.report.rules.map((rule) => [rule.id, rule]));
    const { newImports } = this.#request.report.files.find(({ path }) => path === file.path) ?? {};
    return `${this.#marker(file.path)}\n${renderFileComment(file, rules, newImports)}`;
  }

  #marker(path: string): string {
    const identity = JSON.stringify([this.#request.category, path]);
    return `<!-- modelaudit ${createHash('sha256').update(identity).digest('hex').slice(0, 32)} -->`;
  }
}

function endsAll({ failure, status }: ApiError): boolean {
  return failure !== 'refused' || status === 401 || status === 403 || status === 429;
}

/** What an earlier run wrote of a file that was clean. */
function isResolved(body: string): boolean {
  return body.replace(/^<!-- modelaudit [0-9a-f]{32} -->\s*/, '').startsWith(resolvedTitle);
}

/** The same news about another commit is no news. */
function withoutCommit(body: string): string {
  return body.replace(/[0-9a-f]{40,64}/g, '').trim();
}
