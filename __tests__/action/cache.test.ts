import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cleanPickle, poisonedPickle } from '../support/models.js';
import { type ActionOptions, commit } from '../support/run-action.js';
import { Scenario, type ScenarioRun } from '../support/scenario.js';

const scenario = new Scenario();
const base = '3'.repeat(40);
const fileName = 'modelaudit-results.jsonl';

function cacheFolder(): string {
  return join(scenario.runner.machine.path, 'cache');
}

function cacheFile(): string {
  return join(cacheFolder(), fileName);
}

const repository = { default_branch: 'main' };

function push(more: ActionOptions = {}): ActionOptions {
  return {
    payload: { repository },
    ...more,
    inputs: { cache: cacheFolder(), 'fail-on': 'never', ...more.inputs },
  };
}

function pullRequest(inputs: Readonly<Record<string, string>> = {}): ActionOptions {
  const pull = { number: 12, head: { sha: commit, repo: { full_name: 'octo/models' } }, base: { sha: base } };
  return {
    event: 'pull_request',
    payload: { repository, pull_request: pull },
    inputs: { cache: cacheFolder(), 'fail-on': 'never', ...inputs },
    env: { GITHUB_REF: 'refs/pull/12/merge', GITHUB_RUN_ID: '1' },
  };
}

function readingRun(inputs: Readonly<Record<string, string>> = {}): Promise<ScenarioRun> {
  return scenario.run(pullRequest(inputs), { commits: [base] });
}

function write(files: Readonly<Record<string, Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) scenario.runner.workspace.write(path, content);
}

interface Report {
  readonly issues: readonly { readonly rule_id: string; readonly path: string }[];
  readonly notes: readonly string[];
}

function reportOf({ outputs }: ScenarioRun): Report {
  return JSON.parse(readFileSync(outputs['json-file'] ?? '', 'utf8')) as Report;
}

function rulesOf(run: ScenarioRun): string[] {
  return [...new Set(reportOf(run).issues.map(({ rule_id: rule }) => rule))].sort();
}

/** Every entry of the cache, changed. */
function forge(change: (entry: Record<string, unknown>) => Record<string, unknown>): void {
  const [header, ...lines] = readFileSync(cacheFile(), 'utf8').trimEnd().split('\n');
  const forged = lines.map((line) => JSON.stringify(change(JSON.parse(line) as Record<string, unknown>)));
  writeFileSync(cacheFile(), `${[header, ...forged].join('\n')}\n`);
}

describe('the cache', () => {
  it('is filled by the default branch, and read by pull requests', async () => {
    write({ 'a.pkl': poisonedPickle('a'), 'b.pkl': poisonedPickle('b'), 'c.pkl': cleanPickle() });
    const filled = await scenario.run(push());
    expect(reportOf(filled).notes).toEqual([
      'Cache: everything was scanned, and 3 results kept for later runs.',
    ]);
    const run = await readingRun();
    expect(reportOf(run).notes).toEqual([
      'Cache: 2 files known by content were not scanned again; 1 of 3 known was scanned to check the cache, without a difference.',
    ]);
    expect(run.summary).toContain('2 files known by content were not scanned again');
    expect(reportOf(run).issues.map(({ path }) => path)).toEqual(['a.pkl', 'b.pkl']);
    expect(run.commands('warning').filter((text) => text.includes('cache'))).toEqual([]);
  });

  it.each([
    ['a schedule', { event: 'schedule' }, true],
    ['a tag', { env: { GITHUB_REF: 'refs/tags/v1' } }, true],
    ['another branch', { env: { GITHUB_REF: 'refs/heads/topic' } }, false],
    [
      'a merge queue',
      { event: 'merge_group', env: { GITHUB_REF: 'refs/heads/gh-readonly-queue/main/x' } },
      false,
    ],
    ['workflow_run', { event: 'workflow_run' }, false],
  ])('is filled by %s: %j', async (_, more, isFilled) => {
    write({ 'c.pkl': cleanPickle() });
    await scenario.run(push(more));
    expect(existsSync(cacheFile())).toBe(isFilled);
  });

  it('is not filled by a pull request', async () => {
    write({ 'c.pkl': cleanPickle() });
    await readingRun();
    expect(existsSync(cacheFile())).toBe(false);
  });

  it('scans everything on the default branch, whatever it holds', async () => {
    write({ 'a.pkl': poisonedPickle() });
    await scenario.run(push());
    forge((entry) => ({ ...entry, findings: [] }));
    expect(rulesOf(await scenario.run(push()))).toEqual(['pickle/dangerous-call']);
    expect(rulesOf(await readingRun())).toEqual(['pickle/dangerous-call']);
  });

  it('that was forged is discarded, and a critical finding fails the job', async () => {
    write({ 'a.pkl': poisonedPickle('a'), 'b.pkl': poisonedPickle('b') });
    await scenario.run(push());
    forge((entry) => ({ ...entry, findings: [] }));
    const run = await readingRun({ 'fail-on': 'critical', 'fail-on-new': 'true' });
    expect(run.status).toBe(1);
    expect(rulesOf(run)).toEqual(['pickle/dangerous-call', 'scan/cached-result-differs']);
    expect(new Set(reportOf(run).issues.map(({ path }) => path))).toEqual(new Set(['a.pkl', 'b.pkl']));
    expect(run.summary).toContain('it held a wrong result and was discarded');
  });

  const garbage: readonly (readonly [string, (text: string) => string, RegExp])[] = [
    ['breaks off', (text) => text.slice(0, -20), /^cache: what is in it is not used/],
    ['lacks its last line end', (text) => text.trimEnd(), /because it breaks off/],
    ['is no JSON', () => 'x\n', /^cache: what is in it is not used/],
    ['is empty', () => '', /^cache: what is in it is not used/],
    [
      'has an entry of another sort',
      (text) => text.replace('"claimed":true', '"claimed":"yes"'),
      /wrong claimed/,
    ],
    ['has an unknown rule', (text) => text.replace('pickle/dangerous-call', 'pickle/none'), /unknown rule/],
    [
      'has a huge entry',
      (text) => text.replace('"absent":[', `"absent":["${'x'.repeat(300_000)}",`),
      /too long/,
    ],
  ];

  it.each(garbage)('that %s is not used, with one warning', async (_, spoil, words) => {
    write({ 'a.pkl': poisonedPickle() });
    await scenario.run(push());
    writeFileSync(cacheFile(), spoil(readFileSync(cacheFile(), 'utf8')));
    const run = await readingRun();
    expect(run.commands('warning')).toEqual([expect.stringMatching(words)]);
    expect(rulesOf(run)).toEqual(['pickle/dangerous-call']);
  });

  it.each(['engine', 'options', 'schema'])('of another %s is not used, without a warning', async (field) => {
    write({ 'a.pkl': poisonedPickle() });
    await scenario.run(push());
    const [header = '', ...lines] = readFileSync(cacheFile(), 'utf8').split('\n');
    const other = { ...(JSON.parse(header) as object), [field]: '0'.repeat(64) };
    writeFileSync(cacheFile(), [JSON.stringify(other), ...lines].join('\n'));
    const run = await readingRun();
    expect(run.commands('warning')).toEqual([]);
    expect(run.stdout).toContain('cache: it is of another version or of other options.');
    expect(reportOf(run).notes).toEqual(['Cache: no file was known by its content; everything was scanned.']);
  });

  it('belongs to the options that change results', async () => {
    write({ 'a.pkl': poisonedPickle('blue') });
    await scenario.run(push());
    const run = await readingRun({ blacklist: 'blue' });
    expect(rulesOf(run)).toEqual(['pickle/dangerous-call', 'policy/blacklisted']);
  });

  it('is not read through a link, nor from a folder', async () => {
    write({ 'a.pkl': poisonedPickle() });
    await scenario.run(push());
    const elsewhere = scenario.runner.machine.write('elsewhere.jsonl', readFileSync(cacheFile(), 'utf8'));
    rmSync(cacheFile());
    symlinkSync(elsewhere, cacheFile());
    expect((await readingRun()).commands('warning')).toEqual([
      expect.stringContaining('it is no regular file'),
    ]);
    expect((await scenario.run(push())).commands('warning')).toEqual([
      expect.stringMatching(/^cache: nothing is kept/),
    ]);
    rmSync(cacheFile());
    mkdirSync(cacheFile());
    expect((await readingRun()).commands('warning')).toHaveLength(1);
  });

  it('never lies in the workspace, where a pull request could bring it', async () => {
    write({ 'a.pkl': cleanPickle() });
    for (const cache of ['cache', '.', join(scenario.runner.workspace.path, 'cache')]) {
      const run = await scenario.run(push({ inputs: { cache } }));
      expect(run.status).toBe(1);
      expect(run.commands('error')).toEqual([expect.stringContaining('outside of the workspace')]);
    }
    mkdirSync(cacheFolder());
    symlinkSync(scenario.runner.workspace.path, join(cacheFolder(), 'link'));
    const linked = await scenario.run(push({ inputs: { cache: join(cacheFolder(), 'link', 'cache') } }));
    expect(linked.commands('error')).toEqual([expect.stringContaining('outside of the workspace')]);
  });
});
