import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ContractOptions, ContractServer, type ContractState } from '../support/contract-server.js';
import { poisonedPickle } from '../support/models.js';
import { type ActionOptions, type ActionRun, commit, Runner } from '../support/run-action.js';

const lenient = 'fail-on: never\n';
const configuration = '.modelaudit.yml';

let runner: Runner;
let server: ContractServer | undefined;
beforeEach(() => {
  runner = new Runner();
  runner.workspace.write('model.pkl', poisonedPickle());
});
afterEach(async () => {
  runner.remove();
  await server?.stop();
  server = undefined;
});

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: runner.workspace.path, encoding: 'utf8' }).trim();
}

/** Commits all there is; gives the commit's id. */
function commitAll(): string {
  git('add', '-A');
  git('commit', '--quiet', '--allow-empty', '--message', 'state');
  return git('rev-parse', 'HEAD');
}

function pullRequest(base: string): ActionOptions {
  const head = { sha: commit, repo: { full_name: 'octo/models' } };
  return {
    event: 'pull_request',
    payload: { pull_request: { number: 1, head, base: { sha: base } } },
    env: { GITHUB_REF: 'refs/pull/1/merge' },
  };
}

async function runAgainst(
  contract: ContractOptions,
  options: ActionOptions,
): Promise<ActionRun & { readonly github: ContractState }> {
  server = await ContractServer.start(contract);
  const run = await runner.run({ ...options, env: { ...options.env, GITHUB_API_URL: server.url } });
  const github = await server.state();
  expect(github.violations).toEqual([]);
  return { ...run, github };
}

describe('the configuration on a push', () => {
  it('is that of the checkout and is named', async () => {
    runner.workspace.write(configuration, lenient);
    const run = await runner.run();
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(`configuration ${configuration}`);
  });

  it('is beaten by inputs', async () => {
    runner.workspace.write(configuration, lenient);
    expect((await runner.run({ inputs: { 'fail-on': 'critical' } })).status).toBe(1);
  });

  it('comes from where the input says, or the step fails', async () => {
    runner.workspace.write('ci/audit.yml', lenient);
    expect((await runner.run({ inputs: { config: 'ci/audit.yml' } })).status).toBe(0);
    const run = await runner.run({ inputs: { config: 'absent.yml' } });
    expect(run.status).toBe(1);
    expect(run.commands('error')).toEqual(["input config: there is no file 'absent.yml'"]);
  });

  it('with a mistake fails the step in one line', async () => {
    runner.workspace.write(configuration, 'fail-onn: never\n');
    const run = await runner.run();
    expect(run.status).toBe(1);
    expect(run.commands('error')).toEqual(['.modelaudit.yml: unknown key "fail-onn"; did you mean fail-on?']);
  });

  it('names paths and known-bad lists', async () => {
    runner.workspace.write(configuration, 'paths: [absent]\n');
    expect((await runner.run()).commands('error')).toEqual([
      "paths of .modelaudit.yml: 'absent' matches nothing",
    ]);
    runner.workspace.write(configuration, 'known-bad: [absent.txt]\n');
    expect((await runner.run()).commands('error')).toEqual(["there is no known-bad list 'absent.txt'"]);
  });
});

describe('the configuration of a pull request', () => {
  it('comes from the base commit in git, and the change is noted', async () => {
    git('init', '--quiet');
    const base = commitAll();
    runner.workspace.write(configuration, lenient);
    commitAll();
    const run = await runAgainst({}, pullRequest(base));
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(`${configuration} differs from the base commit`);
    expect(run.github.requests).toEqual([]);
  });

  it('is in force when it is that of the base', async () => {
    git('init', '--quiet');
    runner.workspace.write(configuration, lenient);
    const base = commitAll();
    runner.workspace.write(configuration, 'fail-on: info\n');
    const run = await runAgainst({}, pullRequest(base));
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(`configuration ${configuration}`);
  });

  it('is found below the repository too', async () => {
    git('init', '--quiet');
    runner.workspace.write('sub/.modelaudit.yml', lenient);
    const base = commitAll();
    runner.workspace.write('sub/model.pkl', poisonedPickle());
    const run = await runAgainst({}, { ...pullRequest(base), inputs: { 'working-directory': 'sub' } });
    expect(run.status).toBe(0);
  });

  it('comes from the API when the commit is not in the checkout', async () => {
    const base = '4'.repeat(40);
    runner.workspace.write(configuration, 'fail-on: info\n');
    const files = { [`${base}:${configuration}`]: lenient };
    const run = await runAgainst({ files }, pullRequest(base));
    expect(run.status).toBe(0);
    expect(run.commands('warning')).toEqual([]);
    expect(run.github.requests).toMatchObject([{ method: 'GET' }]);
  });

  it('is none when the base has none', async () => {
    const base = '4'.repeat(40);
    runner.workspace.write(configuration, lenient);
    const run = await runAgainst({ commits: [base] }, pullRequest(base));
    expect(run.status).toBe(1);
    expect(run.commands('warning')).toEqual([]);
  });

  it('is none and one warning when the base can not be read', async () => {
    runner.workspace.write(configuration, lenient);
    const run = await runAgainst({}, pullRequest('4'.repeat(40)));
    expect(run.status).toBe(1);
    expect(run.commands('warning')).toEqual([expect.stringMatching(/\.modelaudit\.yml.*contents: read\.$/)]);
  });

  it.each(['pull_request_target', 'pull_request_review'])(
    'comes from the base on %s as well',
    async (event) => {
      const base = '4'.repeat(40);
      runner.workspace.write(configuration, lenient);
      const run = await runAgainst({ commits: [base] }, { ...pullRequest(base), event });
      expect(run.status).toBe(1);
    },
  );

  it('comes from the base of a merge group, and of the branch that a merge queue pushes', async () => {
    const base = '5'.repeat(40);
    runner.workspace.write(configuration, lenient);
    const env = { GITHUB_REF: `refs/heads/gh-readonly-queue/main/pr-1-${base}` };
    const payload = { merge_group: { base_sha: base } };
    expect((await runAgainst({ commits: [base] }, { event: 'merge_group', payload, env })).status).toBe(1);
    await server?.stop();
    expect((await runAgainst({ commits: [base] }, { event: 'push', env })).status).toBe(1);
  });

  it.each([
    ['pull_request', {}],
    ['pull_request_target', { pull_request: { number: 1 } }],
    ['merge_group', {}],
  ])('is never that of the checkout when the event %s names no base', async (event, payload) => {
    runner.workspace.write(configuration, lenient);
    const run = await runAgainst({}, { event, payload });
    expect(run.status).toBe(1);
    expect(run.commands('warning')).toEqual([expect.stringMatching(/could not be read/)]);
  });

  it.each([
    ['workflow_run', {}],
    ['issue_comment', { issue: { pull_request: {} } }],
  ])('comes from the default branch on %s, where anything may be checked out', async (event, payload) => {
    runner.workspace.write(configuration, lenient);
    const run = await runAgainst(
      { files: { [`${commit}:${configuration}`]: 'fail-on: info\n' } },
      { event, payload },
    );
    expect(run.status).toBe(1);
    expect(run.github.requests).toHaveLength(1);
  });

  it('takes known-bad lists from the base too', async () => {
    git('init', '--quiet');
    runner.workspace.write('bad.txt', `${'0'.repeat(64)}\nnot a hash\n`);
    const base = commitAll();
    runner.workspace.write('bad.txt', '');
    const run = await runAgainst({}, { ...pullRequest(base), inputs: { 'known-bad': 'bad.txt' } });
    expect(run.commands('error')).toEqual([expect.stringMatching(/^bad\.txt, line 2/)]);
  });

  it('is the workflow’s own when it lies outside of the repository', async () => {
    const config = runner.machine.write('audit.yml', lenient);
    const run = await runAgainst({}, { ...pullRequest('4'.repeat(40)), inputs: { config } });
    expect(run.status).toBe(0);
  });

  it('is not read through programs, hooks or replaced objects of the checkout', async () => {
    git('init', '--quiet');
    const base = commitAll();
    runner.workspace.write(configuration, lenient);
    const changed = commitAll();
    git('replace', base, changed);
    const trap = runner.workspace.write('bin/git', '#!/bin/sh\necho trapped > trapped\n');
    chmodSync(trap, 0o755);
    git('config', 'core.fsmonitor', trap);
    const path = `${join(runner.workspace.path, 'bin')}:${process.env['PATH'] ?? ''}`;
    const options = pullRequest(base);
    const run = await runAgainst({}, { ...options, env: { ...options.env, PATH: path } });
    expect(run.status).toBe(1);
    expect(run.commands('warning')).toEqual([]);
    expect(existsSync(join(runner.workspace.path, 'trapped'))).toBe(false);
  });
});
