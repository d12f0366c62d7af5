import { UsageError } from '../core/errors.js';
import { readTextFile } from '../shell/read-text-file.js';
import type { Environment } from './inputs.js';

export interface PullRequest {
  readonly number: number;
  readonly headCommit: string;
  readonly baseCommit: string;
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
  /** Whether the ref is the repository's default branch, as far as the payload says. */
  readonly onDefaultBranch: boolean;
  readonly policySource: PolicySource;
}

/**
 * Where the files that decide what the gate is come from: the checkout, or the base commit where the
 * checkout itself is what is being judged; `unknown` when the event should name a base and does not.
 */
export type PolicySource = 'checkout' | 'unknown' | { readonly commit: string };

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
    onDefaultBranch: ref !== '' && ref === `refs/heads/${text(payload, 'repository', 'default_branch')}`,
    policySource: findPolicySource(payload, name, ref, variable('GITHUB_SHA')),
  };
}

function readPayload(path: string | undefined): unknown {
  if (path === undefined || path === '') return {};
  const content = readTextFile(path, maxPayloadBytes);
  return content === undefined ? {} : parsePayload(content, path);
}

function parsePayload(content: string, path: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    // The parser's message quotes the payload; the file's name says all that helps.
    throw new UsageError(`GITHUB_EVENT_PATH: '${path}' is not JSON`);
  }
}

function readPullRequest(payload: unknown, repository: string): PullRequest | undefined {
  const number = valueAt(payload, 'pull_request', 'number');
  if (typeof number !== 'number') return undefined;
  return {
    number,
    headCommit: text(payload, 'pull_request', 'head', 'sha'),
    baseCommit: text(payload, 'pull_request', 'base', 'sha'),
    ref: `refs/pull/${String(number)}`,
    // The repository of a deleted fork is null.
    fromFork: text(payload, 'pull_request', 'head', 'repo', 'full_name') !== repository,
  };
}

/**
 * A pull request is judged by its base. A `workflow_run`, or a comment on a pull request, may have checked out
 * anything; `GITHUB_SHA` is then the tip of the default branch. The push of a merge queue names its base at the end of
 * the branch.
 */
function findPolicySource(payload: unknown, name: string, ref: string, commit: string): PolicySource {
  if (name === 'merge_group') return base(text(payload, 'merge_group', 'base_sha'));
  if (ref.startsWith(queuePrefix)) return base(ref.slice(ref.lastIndexOf('-') + 1));
  if (name.startsWith('pull_request') || valueAt(payload, 'pull_request') !== undefined) {
    return base(text(payload, 'pull_request', 'base', 'sha'));
  }
  const onPullRequest = valueAt(payload, 'issue', 'pull_request') !== undefined;
  return name === 'workflow_run' || onPullRequest ? base(commit) : 'checkout';
}

function base(commit: string): PolicySource {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit) ? { commit } : 'unknown';
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
