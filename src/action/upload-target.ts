import type { TriggerEvent } from './event.js';
import type { Inputs } from './inputs.js';

/** The commit and the ref that alerts belong to, or why there is none. */
export type UploadTarget = { readonly commit: string; readonly ref: string } | { readonly skipped: string };

/**
 * Alerts must land on the code that was scanned, or those of a pull request end up on the default branch.
 * @param head the commit that is checked out; undefined where git can't tell
 */
export function findUploadTarget(
  event: TriggerEvent,
  head: string | undefined,
  given: Inputs['analysed'],
): UploadTarget {
  if (event.inMergeQueue)
    return { skipped: 'the branch of a merge queue is gone before alerts could show on it' };
  if (event.name === 'pull_request_target' && (given === undefined || given.ref === event.ref)) {
    return {
      skipped:
        'on pull_request_target alerts would land on the base branch; run on pull_request, or give the inputs ref and sha of the pull request',
    };
  }
  if (given !== undefined) return given;
  if (event.name === 'workflow_run') {
    return { skipped: 'on workflow_run the inputs ref and sha must say what was scanned' };
  }
  if (event.pullRequest !== undefined) return pullRequestTarget(event, event.pullRequest, head);
  return branchTarget(event, head);
}

function pullRequestTarget(
  event: TriggerEvent,
  { ref, headCommit }: NonNullable<TriggerEvent['pullRequest']>,
  head = event.commit,
): UploadTarget {
  if (head === event.commit && event.ref === `${ref}/merge`) return { commit: head, ref: event.ref };
  if (head === headCommit) return { commit: head, ref: `${ref}/head` };
  return strangeCommit;
}

function branchTarget({ ref, commit }: TriggerEvent, head = commit): UploadTarget {
  if (ref.startsWith('refs/tags/'))
    return { skipped: 'code scanning shows branches and pull requests, not tags' };
  if (!ref.startsWith('refs/heads/'))
    return { skipped: 'the event belongs to no branch and no pull request' };
  return head === commit ? { commit, ref } : strangeCommit;
}

const strangeCommit: UploadTarget = {
  skipped: 'the checked-out commit is not that of the event; the inputs ref and sha can say what it is',
};
