import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { ContractOptions } from '../support/contract-server.js';
import { cleanPickle, poisonedPickle } from '../support/models.js';
import { callPickle } from '../support/pickle-assembler.js';
import { type ActionOptions, commit } from '../support/run-action.js';
import { Scenario, type ScenarioRun } from '../support/scenario.js';

const scenario = new Scenario();
const head = '2'.repeat(40);
const anyBase = '3'.repeat(40);

function pullRequest(
  base: string,
  inputs: Readonly<Record<string, string>> = {},
  sha = commit,
): ActionOptions {
  const pull = { number: 12, head: { sha: head, repo: { full_name: 'octo/models' } }, base: { sha: base } };
  return {
    event: 'pull_request',
    payload: { pull_request: pull },
    inputs,
    env: { GITHUB_REF: 'refs/pull/12/merge', GITHUB_SHA: sha },
  };
}

function write(files: Readonly<Record<string, Uint8Array | string>>): void {
  for (const [path, content] of Object.entries(files)) scenario.runner.workspace.write(path, content);
}

interface Report {
  readonly issues: readonly { readonly path: string; readonly new?: boolean }[];
  readonly files: readonly { readonly path: string; readonly new_imports?: readonly string[] }[];
  readonly notes: readonly string[];
}

function reportOf({ outputs }: ScenarioRun): Report {
  return JSON.parse(readFileSync(outputs['json-file'] ?? '', 'utf8')) as Report;
}

function scanned(run: ScenarioRun): string[] {
  return reportOf(run).files.map(({ path }) => path);
}

/** A repository whose base holds two models, and the pull request's version of one of them. */
function repository(): string {
  scenario.git('init', '--quiet');
  write({ 'old.pkl': poisonedPickle(), 'models/same.pkl': poisonedPickle(), 'gone.pkl': cleanPickle() });
  return scenario.commitAll();
}

describe('changed-only', () => {
  it('scans what the history says, and asks nobody', async () => {
    const base = repository();
    scenario.git('mv', 'old.pkl', 'renamed.pkl');
    scenario.git('rm', '--quiet', 'gone.pkl');
    write({ 'new ü.pkl': cleanPickle() });
    const sha = scenario.commitAll();
    const run = await scenario.run(pullRequest(base, { 'changed-only': 'true' }, sha));
    expect(scanned(run)).toEqual(['new ü.pkl', 'renamed.pkl']);
    expect(reportOf(run).notes).toContain(
      '2 of 3 files were scanned: what the pull request adds, changes or concerns.',
    );
    expect(run.github.requests).toEqual([]);
  });

  it('has a category of its own at code scanning: the alerts of other files stay open', async () => {
    const base = repository();
    write({ 'new.pkl': poisonedPickle() });
    const inputs = { 'changed-only': 'true', 'upload-sarif': 'true', 'fail-on': 'never' };
    const run = await scenario.run(pullRequest(base, inputs, scenario.commitAll()));
    expect(run.github.uploads[0]?.sarif.runs[0]?.automationDetails?.id).toBe('modelaudit-changed/');
    const whole = await scenario.run(pullRequest(anyBase, inputs, scenario.git('rev-parse', 'HEAD')), {
      commits: [anyBase],
      script: { 'pulls/list-files': [{ status: 403, body: { message: 'no' } }] },
    });
    expect(whole.github.uploads[0]?.sarif.runs[0]?.automationDetails?.id).toBe('modelaudit/');
  });

  it('takes what GitHub merged into for the base, not what the event remembers', async () => {
    const start = repository();
    scenario.git('checkout', '--quiet', '-b', 'topic');
    write({ 'topic.pkl': cleanPickle() });
    scenario.commitAll();
    scenario.git('checkout', '--quiet', '-');
    write({ 'others.pkl': cleanPickle() });
    scenario.commitAll();
    scenario.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic');
    const sha = scenario.git('rev-parse', 'HEAD');
    const run = await scenario.run(pullRequest(start, { 'changed-only': 'true' }, sha));
    expect(scanned(run)).toEqual(['topic.pkl']);
  });

  it('asks the API where the history is missing', async () => {
    write({
      'a.pkl': cleanPickle(),
      'b.pkl': cleanPickle(),
      'c/config.json': '{}',
      'c/d.pkl': cleanPickle(),
    });
    const run = await scenario.run(pullRequest(anyBase, { 'changed-only': 'true' }), {
      commits: [anyBase],
      changed: [
        { filename: 'b.pkl' },
        { filename: 'c/config.json' },
        { filename: 'x.pkl', status: 'removed' },
      ],
    });
    expect(scanned(run)).toEqual(expect.arrayContaining(['b.pkl', 'c/d.pkl']));
    expect(scanned(run)).not.toContain('none.pkl');
    expect(run.status).toBe(0);
  });

  it.each([
    [
      'lists no more files',
      { changed: Array.from({ length: 3001 }, (_, at) => ({ filename: `f${String(at)}` })) },
      /lists at most 3,000 files/,
    ],
    [
      'may not list them',
      { script: { 'pulls/list-files': [{ status: 403, body: { message: 'no' } }] } },
      /pull-requests: read/,
    ],
    [
      'speaks of another commit',
      { changed: [{ filename: 'x' }], changedAt: '8'.repeat(40) },
      /another commit meanwhile/,
    ],
  ] as [string, ContractOptions, RegExp][])(
    'scans everything where GitHub %s',
    async (_, contract, words) => {
      write({ 'a.pkl': cleanPickle(), 'b.pkl': cleanPickle() });
      const run = await scenario.run(pullRequest(anyBase, { 'changed-only': 'true' }), {
        commits: [anyBase],
        ...contract,
      });
      expect(scanned(run)).toEqual(['a.pkl', 'b.pkl']);
      expect(run.commands('warning')).toEqual([expect.stringMatching(words)]);
    },
  );

  it('passes where nothing changed, also with patterns that match nothing', async () => {
    const base = repository();
    const run = await scenario.run(pullRequest(base, { 'changed-only': 'true', paths: 'absent/**' }, base));
    expect(run).toMatchObject({ status: 0, outputs: { 'files-scanned': '0' } });
  });

  it('scans everything on a push', async () => {
    write({ 'a.pkl': cleanPickle() });
    expect(scanned(await scenario.run({ inputs: { 'changed-only': 'true' } }))).toEqual(['a.pkl']);
  });

  it('lets no setting of the checkout act', async () => {
    const base = repository();
    const trap = scenario.runner.workspace.write('trap', '#!/bin/sh\necho trapped > trapped\n');
    chmodSync(trap, 0o755);
    write({ '.gitattributes': '*.pkl diff=evil filter=evil\n', 'more.pkl': cleanPickle() });
    const sha = scenario.commitAll();
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'core.pager',
    ])
      scenario.git('config', key, trap);
    await scenario.run(pullRequest(base, { 'changed-only': 'true' }, sha));
    expect(existsSync(join(scenario.runner.workspace.path, 'trapped'))).toBe(false);
  });
});

describe('shard', () => {
  it('shares the files out, each share with its category', async () => {
    write({ 'a.pkl': cleanPickle(), 'b.pkl': cleanPickle(), 'c.pkl': cleanPickle(), 'd.pkl': cleanPickle() });
    const runs = [];
    for (const shard of ['1/2', '2/2']) {
      const inputs = { shard, 'upload-sarif': 'true', 'wait-for-processing': 'false' };
      const run = await scenario.run({ inputs });
      expect(run.github.uploads[0]?.sarif.runs[0]?.automationDetails?.id).toBe(
        `modelaudit-${shard.replace('/', '-of-')}/`,
      );
      runs.push(...scanned(run));
    }
    expect(runs.sort()).toEqual(['a.pkl', 'b.pkl', 'c.pkl', 'd.pkl']);
  });
});

describe('what a pull request brings', () => {
  it('is told apart from what the base had, without a request', async () => {
    const base = repository();
    write({
      'old.pkl': Buffer.concat([poisonedPickle(), poisonedPickle('more')]),
      'new.pkl': poisonedPickle(),
    });
    scenario.git('mv', 'models/same.pkl', 'models/moved.pkl');
    const sha = scenario.commitAll();
    const run = await scenario.run(pullRequest(base, {}, sha));
    const news = Object.fromEntries(reportOf(run).issues.map(({ path, new: isNew }) => [path, isNew]));
    expect(news).toMatchObject({ 'new.pkl': true, 'models/moved.pkl': false });
    expect(run.github.requests).toEqual([]);
    expect(run.summary).toContain('new in this pull request');
  });

  it('tells what a model imports now and did not before, where no finding is new', async () => {
    scenario.git('init', '--quiet');
    write({ 'net.pkl': callPickle(4, 'collections', 'OrderedDict', ''), 'same.pkl': poisonedPickle() });
    const base = scenario.commitAll();
    write({ 'net.pkl': callPickle(4, 'datetime', 'timedelta', ''), 'new.pkl': poisonedPickle() });
    const run = await scenario.run(pullRequest(base, { 'fail-on': 'never' }, scenario.commitAll()));
    const imports = reportOf(run).files.flatMap(({ path, new_imports: names }) =>
      names === undefined ? [] : [[path, names]],
    );
    expect(imports).toEqual([['net.pkl', ['datetime.timedelta']]]);
    expect(run.summary).toContain('### New in this pull request: imports');
    expect(run.summary).toMatch(/net&#46;pkl<\/code> \| <code>datetime&#46;timedelta<\/code>/);
  });

  it('is all that fail-on-new fails on', async () => {
    const base = repository();
    write({ 'old.pkl': poisonedPickle(), 'README.md': 'x', 'models/same.pkl': poisonedPickle() });
    const sha = scenario.commitAll();
    const same = await scenario.run(pullRequest(base, { 'fail-on-new': 'true' }, sha));
    expect(same).toMatchObject({ status: 0, outputs: { verdict: 'clean', critical: '2' } });
    write({ 'bad.pkl': poisonedPickle() });
    const worse = await scenario.run(pullRequest(base, { 'fail-on-new': 'true' }, scenario.commitAll()));
    expect(worse).toMatchObject({ status: 1, outputs: { verdict: 'findings' } });
  });

  it('is read from the API where git has no base', async () => {
    write({ 'old.pkl': poisonedPickle(), 'bad.pkl': poisonedPickle() });
    const contract = {
      commits: [anyBase],
      files: { [`${anyBase}:old.pkl`]: poisonedPickle() },
      changed: [{ filename: 'old.pkl' }, { filename: 'bad.pkl', status: 'added' as const }],
    };
    const run = await scenario.run(pullRequest(anyBase, { 'fail-on-new': 'true' }), contract);
    expect(run.status).toBe(1);
    expect(reportOf(run).issues).toMatchObject([
      { path: 'bad.pkl', new: true },
      { path: 'old.pkl', new: false },
    ]);
  });

  it('is everything where the base can not be had', async () => {
    write({ 'old.pkl': poisonedPickle() });
    const contract = { commits: [anyBase], changed: [{ filename: 'old.pkl' }] };
    const run = await scenario.run(pullRequest(anyBase, { 'fail-on-new': 'true' }), contract);
    expect(run.status).toBe(1);
    expect(reportOf(run).notes).toContainEqual(
      expect.stringMatching(/^All findings of 1 changed file count as new/),
    );
  });

  it('is not what another file of the checkout had', async () => {
    const base = repository();
    write({ 'innocent.py': 'x = 1\n' });
    const sha = scenario.commitAll();
    const run = await scenario.run(pullRequest(base, { 'fail-on-new': 'true' }, sha));
    expect(run.status).toBe(0);
  });

  it('counts an incomplete file only where it is new', async () => {
    scenario.git('init', '--quiet');
    write({ 'broken.pkl': 'prose, whatever its name says\n' });
    const base = scenario.commitAll();
    write({ 'x.txt': '1' });
    const sha = scenario.commitAll();
    expect((await scenario.run(pullRequest(base, { 'fail-on-new': 'true' }, sha))).status).toBe(0);
    write({ 'broken2.pkl': 'prose, whatever its name says\n' });
    const run = await scenario.run(pullRequest(base, { 'fail-on-new': 'true' }, scenario.commitAll()));
    expect(run.status).toBe(1);
    expect(run.commands('error').at(-1)).toBe('1 model file could not be analysed whole: broken2.pkl');
  });
});
