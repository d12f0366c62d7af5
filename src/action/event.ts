import { readTextFile } from '../shell/read-text-file.js';
import type { Environment } from './inputs.js';

export interface PullRequest {
  readonly headCommit: string;
  /** `refs/pull/12`, without `/merge` or `/head`. */
  readonly ref: string;
  readonly fromFork: boolean;
}

/** What started the workflow, as far as the action has to know. */
export interface TriggerEvent {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  /** `GITHUB_SHA`. */
  readonly commit: string;
  /** `GITHUB_REF`; empty for events without one. */
  readonly ref: string;
  readonly pullRequest: PullRequest | undefined;
  readonly byDependabot: boolean;
  readonly inMergeQueue: boolean;
  /** The commit that decides what the gate is, where the checkout itself is what is being judged (CONTRACT §7). */
  readonly baseCommit: string | undefined;
}

/** GitHub caps webhook payloads at 25 MB. */
const maxPayloadBytes = 32 * 2 ** 20;
const queuePrefix = 'refs/heads/gh-readonly-queue/';
const dependabot = 'dependabot[bot]';

/** @throws UsageError when the payload can't be read */
export function readEvent(environment: Environment): TriggerEvent {
  const payload = readPayload(environment['GITHUB_EVENT_PATH']);
  const variable = (name: string): string => environment[name] ?? '';
  const [name, ref] = [variable('GITHUB_EVENT_NAME'), variable('GITHUB_REF')];
  return {
    name,
    commit: variable('GITHUB_SHA'),
    ref,
    pullRequest: readPullRequest(payload, variable('GITHUB_REPOSITORY')),
    byDependabot:
      variable('GITHUB_ACTOR') === dependabot ||
      text(payload, 'pull_request', 'user', 'login') === dependabot,
    inMergeQueue: name === 'merge_group' || ref.startsWith(queuePrefix),
    baseCommit: baseCommit(payload, name, ref, variable('GITHUB_SHA')),
  };
}

function readPayload(path: string | undefined): unknown {
  const content = path === undefined || path === '' ? undefined : readTextFile(path, maxPayloadBytes);
  return content === undefined ? {} : JSON.parse(content);
}

function readPullRequest(payload: unknown, repository: string): PullRequest | undefined {
  const number = valueAt(payload, 'pull_request', 'number');
  if (typeof number !== 'number') return undefined;
  return {
    headCommit: text(payload, 'pull_request', 'head', 'sha'),
    ref: `refs/pull/${String(number)}`,
    // The repository of a deleted fork is null.
    fromFork: text(payload, 'pull_request', 'head', 'repo', 'full_name') !== repository,
  };
}

/**
 * A pull request is judged by its base. A `workflow_run` may have checked out anything; `GITHUB_SHA` is then the tip
 * of the default branch. The push of a merge queue names its base at the end of the branch.
 */
function baseCommit(payload: unknown, name: string, ref: string, commit: string): string | undefined {
  if (name === 'merge_group') return commitId(text(payload, 'merge_group', 'base_sha'));
  if (name === 'workflow_run') return commitId(commit);
  if (ref.startsWith(queuePrefix)) return commitId(ref.slice(ref.lastIndexOf('-') + 1));
  return commitId(text(payload, 'pull_request', 'base', 'sha'));
}

function commitId(sha: string): string | undefined {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha) ? sha : undefined;
}

function text(value: unknown, ...keys: readonly string[]): string {
  const found = valueAt(value, ...keys);
  return typeof found === 'string' ? found : '';
}

function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
    value,
  );
}
