import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { cleanPickle, poisonedPickle } from '../support/models.js';
import { type ActionOptions, commit } from '../support/run-action.js';
import { Scenario } from '../support/scenario.js';

const lenient = 'fail-on: never\n';
const configuration = '.modelaudit.yml';

const scenario = new Scenario();
beforeEach(() => {
  scenario.runner.workspace.write('model.pkl', poisonedPickle());
});

function pullRequest(base: string): ActionOptions {
  const head = { sha: commit, repo: { full_name: 'octo/models' } };
  return {
    event: 'pull_request',
    payload: { pull_request: { number: 1, head, base: { sha: base } } },
    env: { GITHUB_REF: 'refs/pull/1/merge' },
  };
}

describe('the configuration on a push', () => {
  it('is that of the checkout and is named', async () => {
    scenario.runner.workspace.write(configuration, lenient);
    const run = await scenario.runner.run();
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(`configuration ${configuration}`);
  });

  it('is beaten by inputs', async () => {
    scenario.runner.workspace.write(configuration, lenient);
    expect((await scenario.runner.run({ inputs: { 'fail-on': 'critical' } })).status).toBe(1);
  });

  it('comes from where the input says, or the step fails', async () => {
    scenario.runner.workspace.write('ci/audit.yml', lenient);
    expect((await scenario.runner.run({ inputs: { config: 'ci/audit.yml' } })).status).toBe(0);
    const run = await scenario.runner.run({ inputs: { config: 'absent.yml' } });
    expect(run.status).toBe(1);
    expect(run.commands('error')).toEqual(["input config: there is no file 'absent.yml'"]);
  });

  it('with a mistake fails the step in one line', async () => {
    scenario.runner.workspace.write(configuration, 'fail-onn: never\n');
    const run = await scenario.runner.run();
    expect(run.status).toBe(1);
    expect(run.commands('error')).toEqual(['.modelaudit.yml: unknown key "fail-onn"; did you mean fail-on?']);
  });

  it('names paths and known-bad lists', async () => {
    scenario.runner.workspace.write(configuration, 'paths: [absent]\n');
    expect((await scenario.runner.run()).commands('error')).toEqual([
      "paths of .modelaudit.yml: 'absent' matches nothing",
    ]);
    scenario.runner.workspace.write(configuration, 'known-bad: [absent.txt]\n');
    expect((await scenario.runner.run()).commands('error')).toEqual([
      "there is no known-bad list 'absent.txt'",
    ]);
  });
});

describe('the configuration of a pull request', () => {
  it('comes from the base commit in git, and the change is noted', async () => {
    scenario.git('init', '--quiet');
    const base = scenario.commitAll();
    scenario.runner.workspace.write(configuration, lenient);
    scenario.commitAll();
    const run = await scenario.run(pullRequest(base));
    expect(run.status).toBe(1);
    expect(run.stdout).toContain(`${configuration} differs from the base commit`);
    expect(run.github.requests).toEqual([]);
  });

  it('is a finding where it changes, which fails nothing', async () => {
    scenario.runner.workspace.write('model.pkl', cleanPickle());
    scenario.git('init', '--quiet');
    const base = scenario.commitAll();
    scenario.runner.workspace.write(configuration, lenient);
    const run = await scenario.run(pullRequest(base));
    expect(run).toMatchObject({ status: 0, outputs: { info: '1', issues: '1' } });
    expect(run.commands('notice')).toEqual([
      expect.stringMatching(/^\.modelaudit\.yml differs from the base/),
    ]);
  });

  it('is in force when it is that of the base', async () => {
    scenario.git('init', '--quiet');
    scenario.runner.workspace.write(configuration, lenient);
    const base = scenario.commitAll();
    scenario.runner.workspace.write(configuration, 'fail-on: info\n');
    const run = await scenario.run(pullRequest(base));
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(`configuration ${configuration}`);
  });

  it('is found below the repository too', async () => {
    scenario.git('init', '--quiet');
    scenario.runner.workspace.write('sub/.modelaudit.yml', lenient);
    const base = scenario.commitAll();
    scenario.runner.workspace.write('sub/model.pkl', poisonedPickle());
    const run = await scenario.run({ ...pullRequest(base), inputs: { 'working-directory': 'sub' } });
    expect(run.status).toBe(0);
  });

  it('comes from the API when the commit is not in the checkout', async () => {
    const base = '4'.repeat(40);
    scenario.runner.workspace.write(configuration, 'fail-on: info\n');
    const files = { [`${base}:${configuration}`]: lenient };
    const run = await scenario.run(pullRequest(base), { files });
    expect(run.status).toBe(0);
    expect(run.commands('warning')).toEqual([]);
    expect(run.github.requests).toMatchObject([{ method: 'GET' }]);
  });

  it('is none when the base has none', async () => {
    const base = '4'.repeat(40);
    scenario.runner.workspace.write(configuration, lenient);
    const run = await scenario.run(pullRequest(base), { commits: [base] });
    expect(run.status).toBe(1);
    expect(run.commands('warning')).toEqual([]);
  });

  it('is none and one warning when the base can not be read', async () => {
    scenario.runner.workspace.write(configuration, lenient);
    const run = await scenario.run(pullRequest('4'.repeat(40)));
    expect(run.status).toBe(1);
    expect(run.commands('warning')).toEqual([
      expect.stringMatching(/\.modelaudit\.yml\. The reason: .*contents: read/),
    ]);
  });

  it.each(['pull_request_target', 'pull_request_review'])(
    'comes from the base on %s as well',
    async (event) => {
      const base = '4'.repeat(40);
      scenario.runner.workspace.write(configuration, lenient);
      const run = await scenario.run({ ...pullRequest(base), event }, { commits: [base] });
      expect(run.status).toBe(1);
    },
  );

  it('comes from the base of a merge group, and of the branch that a merge queue pushes', async () => {
    const base = '5'.repeat(40);
    scenario.runner.workspace.write(configuration, lenient);
    const env = { GITHUB_REF: `refs/heads/gh-readonly-queue/main/pr-1-${base}` };
    const payload = { merge_group: { base_sha: base } };
    expect((await scenario.run({ event: 'merge_group', payload, env }, { commits: [base] })).status).toBe(1);
    expect((await scenario.run({ event: 'push', env }, { commits: [base] })).status).toBe(1);
  });

  it.each([
    ['pull_request', {}],
    ['pull_request_target', { pull_request: { number: 1 } }],
    ['merge_group', {}],
  ])('is never that of the checkout when the event %s names no base', async (event, payload) => {
    scenario.runner.workspace.write(configuration, lenient);
    const run = await scenario.run({ event, payload });
    expect(run.status).toBe(1);
    expect(run.commands('warning')).toEqual([expect.stringMatching(/could not be read/)]);
  });

  it.each([
    ['workflow_run', {}],
    ['issue_comment', { issue: { pull_request: {} } }],
  ])('comes from the default branch on %s, where anything may be checked out', async (event, payload) => {
    scenario.runner.workspace.write(configuration, lenient);
    const run = await scenario.run(
      { event, payload },
      { files: { [`${commit}:${configuration}`]: 'fail-on: info\n' } },
    );
    expect(run.status).toBe(1);
    expect(run.github.requests).toHaveLength(1);
  });

  it('takes known-bad lists from the base too', async () => {
    scenario.git('init', '--quiet');
    scenario.runner.workspace.write('bad.txt', `${'0'.repeat(64)}\nnot a hash\n`);
    const base = scenario.commitAll();
    scenario.runner.workspace.write('bad.txt', '');
    const run = await scenario.run({ ...pullRequest(base), inputs: { 'known-bad': 'bad.txt' } });
    expect(run.commands('error')).toEqual([expect.stringMatching(/^bad\.txt, line 2/)]);
  });

  const nothing = { schema_version: 1, tool: { name: 'ModelAudit', version: '1.0.0' }, findings: [] };
  /** What the pull request would like: everything accepted. */
  async function acceptAll(): Promise<string> {
    const run = await scenario.runner.run();
    const { issues } = JSON.parse(readFileSync(run.outputs['json-file'] ?? '', 'utf8')) as {
      issues: readonly { fingerprint: string; message: string }[];
    };
    const findings = issues.map(({ fingerprint, message }) => ({
      ...{ fingerprint, message, rule: 'pickle/dangerous-call', path: 'model.pkl', member: [] },
      ...{ key: 'x', sha256: null, severity: 'critical' },
    }));
    return JSON.stringify({ ...nothing, findings });
  }

  it('takes the baseline of a push from the checkout', async () => {
    scenario.runner.workspace.write('accepted.json', await acceptAll());
    const run = await scenario.run({ inputs: { baseline: 'accepted.json' } });
    expect(run).toMatchObject({ status: 0, outputs: { suppressed: '1', critical: '0' } });
    const absent = await scenario.run({ inputs: { baseline: 'absent.json' } });
    expect(absent.commands('error')).toEqual([expect.stringMatching(/^input baseline: there is no file/)]);
  });

  it.each(['with', 'without'])('takes the baseline from the base too, %s its history', async (history) => {
    const before = JSON.stringify(nothing);
    const proposed = await acceptAll();
    if (history === 'with') scenario.git('init', '--quiet');
    scenario.runner.workspace.write('accepted.json', before);
    const base = history === 'with' ? scenario.commitAll() : '4'.repeat(40);
    scenario.runner.workspace.write('accepted.json', proposed);
    const options = { ...pullRequest(base), inputs: { baseline: 'accepted.json' } };
    const run = await scenario.run(options, {
      files: { [`${base}:accepted.json`]: before },
      commits: [base],
    });
    expect(run).toMatchObject({ status: 1, outputs: { critical: '1', info: '1', suppressed: '0' } });
    expect(run.stdout).toContain('accepted.json differs from the base commit');
  });

  it('takes lists that the configuration names from the base too', async () => {
    scenario.git('init', '--quiet');
    scenario.runner.workspace.write(configuration, 'known-bad: [bad.txt]\n');
    scenario.runner.workspace.write('bad.txt', 'not a hash\n');
    const base = scenario.commitAll();
    scenario.runner.workspace.write(configuration, 'known-bad: []\n');
    scenario.runner.workspace.write('bad.txt', '');
    const run = await scenario.run(pullRequest(base));
    expect(run.commands('error')).toEqual([expect.stringMatching(/^bad\.txt, line 1/)]);
  });

  it('is the workflow’s own when it lies outside of the repository', async () => {
    const config = scenario.runner.machine.write('audit.yml', lenient);
    const run = await scenario.run({ ...pullRequest('4'.repeat(40)), inputs: { config } });
    expect(run.status).toBe(0);
  });

  it('is not read through programs, hooks or replaced objects of the checkout', async () => {
    scenario.git('init', '--quiet');
    const base = scenario.commitAll();
    scenario.runner.workspace.write(configuration, lenient);
    const changed = scenario.commitAll();
    scenario.git('replace', base, changed);
    const trap = scenario.runner.workspace.write('bin/git', '#!/bin/sh\necho trapped > trapped\n');
    chmodSync(trap, 0o755);
    scenario.git('config', 'core.fsmonitor', trap);
    const path = `${join(scenario.runner.workspace.path, 'bin')}:${process.env['PATH'] ?? ''}`;
    const options = pullRequest(base);
    const run = await scenario.run({ ...options, env: { ...options.env, PATH: path } });
    expect(run.status).toBe(1);
    expect(run.commands('warning')).toEqual([]);
    expect(existsSync(join(scenario.runner.workspace.path, 'trapped'))).toBe(false);
  });
});
