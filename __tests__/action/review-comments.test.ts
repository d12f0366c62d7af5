import { describe, expect, it } from '@jest/globals';
import type { ContractOptions } from '../support/contract-server.js';
import { cleanPickle, poisonedPickle } from '../support/models.js';
import type { ActionOptions } from '../support/run-action.js';
import { Scenario, type ScenarioRun } from '../support/scenario.js';

const scenario = new Scenario();
const base = '3'.repeat(40);
const head = '2'.repeat(40);
const bot = 'github-actions[bot]';

function pullRequest(fork = false): ActionOptions {
  const repo = { full_name: fork ? 'stranger/models' : 'octo/models' };
  return {
    event: 'pull_request',
    payload: { pull_request: { number: 12, head: { sha: head, repo }, base: { sha: base } } },
    inputs: { 'review-comments': 'true' },
    env: { GITHUB_REF: 'refs/pull/12/merge' },
  };
}

/** The API's part: which files changed, and the rest. */
function changing(paths: readonly string[], more: ContractOptions = {}): ContractOptions {
  return { commits: [base], changed: paths.map((filename) => ({ filename })), ...more };
}

function write(path: string, content: Uint8Array): void {
  scenario.runner.workspace.write(path, content);
}

function commentsOf({ github }: ScenarioRun) {
  return github.comments;
}

/** What the action writes about a poisoned file. */
async function firstComment(path: string): Promise<string> {
  write(path, poisonedPickle());
  const [comment] = commentsOf(await scenario.run(pullRequest(), changing([path])));
  return comment?.body ?? '';
}

describe('review comments', () => {
  it('stand at each flagged file of the pull request, and at no other', async () => {
    write('bad.pkl', poisonedPickle());
    write('elsewhere.pkl', poisonedPickle());
    write('fine.pkl', cleanPickle());
    const run = await scenario.run(pullRequest(), changing(['bad.pkl', 'fine.pkl']));
    expect(commentsOf(run)).toMatchObject([{ path: 'bad.pkl', subject_type: 'file', commit_id: head }]);
    expect(commentsOf(run)[0]?.body).toMatch(
      /^<!-- modelaudit [0-9a-f]{32} -->\n\*\*ModelAudit: 1 critical finding/,
    );
    expect(run.commands('warning')).toEqual([]);
  });

  it('are not repeated, and not touched while nothing changes', async () => {
    const body = await firstComment('bad.pkl');
    const comments = [{ id: 7, author: bot, path: 'bad.pkl', body }];
    const run = await scenario.run(pullRequest(), changing(['bad.pkl'], { comments }));
    expect(commentsOf(run)).toEqual([]);
  });

  it('are brought up to date', async () => {
    const body = await firstComment('bad.pkl');
    write('bad.pkl', poisonedPickle('other words'));
    const comments = [{ id: 7, author: bot, path: 'bad.pkl', body }];
    const run = await scenario.run(pullRequest(), changing(['bad.pkl'], { comments }));
    expect(commentsOf(run)).toMatchObject([{ id: 7, body: expect.stringContaining('other words') }]);
  });

  it('are resolved when the file is clean, once', async () => {
    const body = await firstComment('bad.pkl');
    write('bad.pkl', cleanPickle());
    const comments = [{ id: 7, author: bot, path: 'bad.pkl', body }];
    const run = await scenario.run(pullRequest(), changing(['bad.pkl'], { comments }));
    const [resolved] = commentsOf(run);
    expect(resolved?.body).toMatch(/resolved.*✅/);
    const again = { comments: [{ id: 7, author: bot, path: 'bad.pkl', body: resolved?.body ?? '' }] };
    expect(commentsOf(await scenario.run(pullRequest(), changing(['bad.pkl'], again)))).toEqual([]);
  });

  it('have their threads resolved, and opened again when the file is bad once more', async () => {
    const body = await firstComment('bad.pkl');
    write('bad.pkl', cleanPickle());
    const other = { id: 6, author: 'mallory', path: 'bad.pkl', body: 'hm' };
    const comments = [other, { id: 7, author: bot, path: 'bad.pkl', body }];
    const clean = await scenario.run(pullRequest(), changing(['bad.pkl'], { comments }));
    expect(clean.github).toMatchObject({ resolved: ['PRRT_7'], reopened: [] });
    const text = commentsOf(clean)[0]?.body ?? '';
    write('bad.pkl', poisonedPickle());
    const after = { comments: [other, { id: 7, author: bot, path: 'bad.pkl', body: text }], resolved: [7] };
    const worse = await scenario.run(pullRequest(), changing(['bad.pkl'], after));
    expect(worse.github).toMatchObject({ resolved: [], reopened: ['PRRT_7'] });
  });

  it('that a person resolved stay resolved', async () => {
    const body = await firstComment('bad.pkl');
    write('bad.pkl', poisonedPickle('other words'));
    const comments = [{ id: 7, author: bot, path: 'bad.pkl', body }];
    const run = await scenario.run(pullRequest(), changing(['bad.pkl'], { comments, resolved: [7] }));
    expect(run.github).toMatchObject({ resolved: [], reopened: [] });
  });

  it.each(['hidden', 'locked'] as const)(
    'say by their text what their thread may not: %s',
    async (threads) => {
      const body = await firstComment('bad.pkl');
      write('bad.pkl', cleanPickle());
      const comments = [{ id: 7, author: bot, path: 'bad.pkl', body }];
      const run = await scenario.run(pullRequest(), changing(['bad.pkl'], { comments, threads }));
      expect(commentsOf(run)[0]?.body).toMatch(/resolved/);
      expect(run).toMatchObject({ status: 0, github: { resolved: [] } });
      expect(run.commands('warning')).toEqual([]);
      expect(run.stdout).toContain('Review threads stay as they are');
    },
  );

  it('of somebody who copied the marker are left alone', async () => {
    const body = await firstComment('bad.pkl');
    const comments = [{ id: 7, author: 'mallory', path: 'bad.pkl', body: `${body} all good` }];
    const run = await scenario.run(pullRequest(), changing(['bad.pkl'], { comments }));
    expect(commentsOf(run)).toMatchObject([{ id: 1000, path: 'bad.pkl' }]);
  });

  it('are recognised by their author where the token is that of another app', async () => {
    const body = await firstComment('bad.pkl');
    const comments = [{ id: 7, author: 'my-app[bot]', path: 'bad.pkl', body }];
    const known = changing(['bad.pkl'], { comments, viewer: 'my-app[bot]' });
    expect(commentsOf(await scenario.run(pullRequest(), known))).toEqual([]);
  });

  it('are recognised where GitHub does not tell whose token it is', async () => {
    const body = await firstComment('bad.pkl');
    const comments = [{ id: 7, author: bot, path: 'bad.pkl', body }];
    const hidden = changing(['bad.pkl'], { comments, hidesViewer: true });
    expect(commentsOf(await scenario.run(pullRequest(), hidden))).toEqual([]);
  });

  it('are at most ten a run', async () => {
    const paths = Array.from({ length: 12 }, (_, at) => `m${String(at)}.pkl`);
    for (const path of paths) write(path, poisonedPickle());
    const run = await scenario.run(pullRequest(), changing(paths));
    expect(commentsOf(run)).toHaveLength(10);
    expect(run.stdout).toContain('2 more flagged files without a review comment');
  });

  it('survive a file that GitHub does not see in the diff', async () => {
    for (const path of ['a.pkl', 'b.pkl']) write(path, poisonedPickle());
    const refused = {
      status: 422,
      body: { message: 'Validation Failed', documentation_url: 'https://docs' },
    };
    const script = { 'pulls/create-review-comment': [refused] };
    const run = await scenario.run(pullRequest(), changing(['a.pkl', 'b.pkl'], { script }));
    expect(commentsOf(run)).toMatchObject([{ path: 'b.pkl' }]);
  });

  it.each([
    ['pulls/list-review-comments', false, /pull-requests: write/],
    ['pulls/create-review-comment', false, /pull-requests: write/],
    ['pulls/create-review-comment', true, /from a fork may only read/],
  ] as const)('that %s forbids are one warning (fork: %s)', async (operation, fork, words) => {
    write('bad.pkl', poisonedPickle());
    const script = {
      [operation]: [{ status: 403, body: { message: 'Resource not accessible by integration' } }],
    };
    const run = await scenario.run(pullRequest(fork), changing(['bad.pkl'], { script }));
    expect(run.commands('warning')).toEqual([expect.stringMatching(words)]);
    expect(run).toMatchObject({ status: 1, outputs: { verdict: 'findings' } });
  });

  it('are no matter of a push', async () => {
    write('bad.pkl', poisonedPickle());
    const run = await scenario.run({ inputs: { 'review-comments': 'true' } });
    expect(run.github.requests).toEqual([]);
  });
});
