import { count } from '../../reports/count.js';
import type { PullRequest, TriggerEvent } from '../event.js';
import type { Difference, Git } from '../git.js';
import { ApiError, type GitHubApi } from '../github/github-api.js';
import { explainDenial } from '../upload-refusal.js';

/** What a pull request does to the files of its base. Paths are relative to the repository, with `/`. */
export interface Changes {
  /** The commit that the base versions are read from. */
  readonly base: string;
  /** Files that the pull request adds or changes, with the path of the base version, undefined for new files. */
  readonly files: ReadonlyMap<string, string | undefined>;
  /** Every path that is different, those of deleted and renamed files included. */
  readonly touched: readonly string[];
  readonly source: 'git' | 'api';
}

/** Why nobody can tell what the pull request changes, a clause. */
export interface UnknownChanges {
  readonly unknown: string;
}

/** GitHub lists no more files of a pull request than these (REST description of "List pull requests files"). */
const maxListedFiles = 3000;

export interface ChangesRequest {
  readonly event: TriggerEvent;
  readonly git: Git | undefined;
  /** Undefined where the API is not to be asked. */
  readonly api: (() => Promise<GitHubApi | undefined>) | undefined;
}

/** From the local history where it reaches back far enough, else from the API. */
export async function findChanges(request: ChangesRequest): Promise<Changes | UnknownChanges> {
  const { event, git } = request;
  const { pullRequest } = event;
  if (pullRequest === undefined) return { unknown: 'the event belongs to no pull request' };
  const head = git?.head();
  const local = git === undefined || head === undefined ? undefined : fromGit(git, head, event, pullRequest);
  if (local !== undefined) return local;
  const stranger = head !== undefined && head !== event.commit && head !== pullRequest.headCommit;
  if (stranger) return { unknown: 'the checked-out commit is not that of the pull request' };
  return fromApi(request, pullRequest);
}

function fromGit(
  git: Git,
  head: string,
  { commit, ref }: TriggerEvent,
  pullRequest: PullRequest,
): Changes | undefined {
  const base = baseOf(git, head, head === commit && ref === `${pullRequest.ref}/merge`, pullRequest);
  const differences = base === undefined ? undefined : git.differences(base, head);
  return base === undefined || differences === undefined ? undefined : collect(base, differences, 'git');
}

/** What GitHub merged into is the first parent of its merge commit; elsewhere it is where the branch left the base. */
function baseOf(git: Git, head: string, merged: boolean, { baseCommit }: PullRequest): string | undefined {
  const parents = merged ? git.parents(head) : undefined;
  if (parents?.length === 2) return parents[0];
  return isCommitId(baseCommit) ? git.mergeBase(baseCommit, head) : undefined;
}

async function fromApi(
  { api: connect, event }: ChangesRequest,
  { number, headCommit, baseCommit }: PullRequest,
): Promise<Changes | UnknownChanges> {
  const api = await connect?.();
  if (api === undefined) return { unknown: 'the history of the checkout does not reach back to the base' };
  try {
    const listed = await api.pullRequests.files(number, maxListedFiles);
    if (listed.length >= maxListedFiles) return { unknown: tooMany };
    const moved = listed.some(({ commit }) => commit !== undefined && commit !== headCommit);
    if (moved) return { unknown: 'the pull request has got another commit meanwhile' };
    return collect(baseCommit, listed, 'api');
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const why = explainDenial(error, event, 'pull-requests: read');
    return {
      unknown: `GitHub did not list the files of the pull request, and the checkout lacks its history (fetch-depth: 0): ${why}`,
    };
  }
}

const tooMany = `GitHub lists at most ${count(maxListedFiles, 'file')} of a pull request, and this one changes more; check out with fetch-depth: 0`;

function collect(base: string, differences: readonly Difference[], source: Changes['source']): Changes {
  const present = differences.flatMap(({ path, previousPath }) =>
    path === undefined ? [] : [[path, previousPath] as const],
  );
  const touched = differences.flatMap(({ path, previousPath }) => [path, previousPath]);
  return {
    base,
    files: new Map(present),
    touched: [...new Set(touched.filter((path) => path !== undefined))],
    source,
  };
}

function isCommitId(text: string): boolean {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text);
}
