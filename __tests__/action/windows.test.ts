import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { selectShard } from '../../src/action/shard.js';
import { cleanPickle, poisonedPickle } from '../support/models.js';
import { callPickle } from '../support/pickle-assembler.js';
import type { ActionOptions } from '../support/run-action.js';
import { Scenario, type ScenarioRun } from '../support/scenario.js';

const scenario = new Scenario();
const machine = fileURLToPath(new URL('../support/windows-machine.mjs', import.meta.url));
const action = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
const checkout = 'a/models';
const base = '3'.repeat(40);

/** The drive `D:` of the machine. */
function write(path: string, content: string | Uint8Array): string {
  return scenario.runner.machine.write(path, content);
}

beforeEach(() => {
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  chmodSync(write('Program Files/Git/cmd/git.exe', `#!/bin/sh\nexec ${git} "$@"\n`), 0o755);
});

/** The built action on a machine whose paths are `D:\…`. */
async function run(options: ActionOptions = {}, contract = {}): Promise<ScenarioRun> {
  return scenario.run(
    {
      ...options,
      entry: machine,
      inputs: { jobs: '1', 'wait-for-processing': 'false', ...options.inputs },
      env: {
        WINDOWS_PROGRAM: action,
        WINDOWS_DRIVE: scenario.runner.machine.path,
        GITHUB_WORKSPACE: String.raw`D:\a\models`,
        RUNNER_TEMP: String.raw`D:\temp`,
        PATH: String.raw`D:\a\models\bin;D:\Program Files\Git\cmd`,
        ...options.env,
      },
    },
    contract,
  );
}

function report({ outputs }: ScenarioRun): {
  files: { path: string }[];
  issues: { path: string; new?: boolean }[];
} {
  const path = (outputs['json-file'] ?? '').replace('D:', scenario.runner.machine.path).replaceAll('\\', '/');
  return JSON.parse(readFileSync(path, 'utf8')) as ReturnType<typeof report>;
}

function scanned(done: ScenarioRun): string[] {
  return report(done)
    .files.map(({ path }) => path)
    .sort();
}

function git(...args: readonly string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', '-c', 'commit.gpgsign=false'];
  const cwd = join(scenario.runner.machine.path, checkout);
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8' }).trim();
}

function commitAll(): string {
  git('add', '-A');
  git('commit', '--quiet', '--allow-empty', '--message', 'state');
  return git('rev-parse', 'HEAD');
}

describe('on a machine with the paths of Windows', () => {
  it('every exit names files as the repository does', async () => {
    write(`${checkout}/nets/a b/ü#1.pkl`, poisonedPickle());
    const inputs = { 'upload-sarif': 'true', 'check-run': 'true' };
    const done = await run({ inputs });
    expect(done.status).toBe(1);
    expect(done.stderr).toBe('');
    expect(report(done).issues).toMatchObject([{ path: 'nets/a b/ü#1.pkl' }]);
    const [upload] = done.github.uploads;
    const place = upload?.sarif.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation;
    expect(place?.artifactLocation?.uri).toBe('nets/a%20b/%C3%BC%231.pkl');
    expect(done.stdout).toMatch(/^::error [^\n]*file=nets\/a b\/ü#1\.pkl/m);
    expect(done.github.checkRuns[0]?.annotations).toMatchObject([{ path: 'nets/a b/ü#1.pkl' }]);
    expect(done.summary).not.toContain('D&#58;');
    expect(done.outputs['sarif-file']).toBe(String.raw`D:\temp\modelaudit\results.sarif`);
  });

  it.each([
    ['nets/**/*.pkl', ['nets/deep/b.pkl', 'nets/x.pkl']],
    ['nets', ['nets/deep/b.pkl', 'nets/x.pkl']],
    [String.raw`nets\deep`, ['nets/deep/b.pkl']],
    [String.raw`nets\*.pkl`, ['nets/x.pkl']],
    ['**/*.pkl\n!nets/deep/**', ['nets/x.pkl', 'other.pkl']],
    [String.raw`D:\a\models\nets\deep`, ['nets/deep/b.pkl']],
  ])('paths: %j', async (paths, files) => {
    for (const path of ['nets/x.pkl', 'nets/deep/b.pkl', 'other.pkl'])
      write(`${checkout}/${path}`, cleanPickle());
    const done = await run({ inputs: { paths } });
    expect(done.commands('error')).toEqual([]);
    expect(scanned(done)).toEqual(files);
  });

  it.each([String.raw`..\other`, String.raw`D:\other\*.pkl`, '../other/*.pkl'])(
    'paths: %j leads out of the workspace',
    async (paths) => {
      write('a/other/x.pkl', cleanPickle());
      write('other/x.pkl', cleanPickle());
      write(`${checkout}/x.pkl`, cleanPickle());
      const done = await run({ inputs: { paths } });
      expect(done.commands('error').join()).toMatch(/leads out of the workspace|'\.\.' is not allowed/);
    },
  );

  it('exclude, working-directory and reports in the workspace are relative to what they should be', async () => {
    for (const path of ['nets/x.pkl', 'nets/old/b.pkl', 'other.pkl'])
      write(`${checkout}/${path}`, cleanPickle());
    const done = await run({
      inputs: { 'working-directory': 'nets', exclude: './old/**', 'json-file': String.raw`out\report.json` },
    });
    expect(done.status).toBe(0);
    const written = join(scenario.runner.machine.path, checkout, 'nets/out/report.json');
    expect(existsSync(written)).toBe(true);
    const { files } = JSON.parse(readFileSync(written, 'utf8')) as ReturnType<typeof report>;
    expect(files.map(({ path }) => path)).toEqual(['nets/x.pkl']);
    const outside = await run({ inputs: { 'working-directory': String.raw`..\other` } });
    expect(outside.status).toBe(1);
  });

  it('the shares of a matrix are those of every other machine', async () => {
    const names = Array.from({ length: 8 }, (_, at) => `team ${String(at % 3)}/deep/m${String(at)}.pkl`);
    for (const name of names) write(`${checkout}/${name}`, cleanPickle());
    for (const index of [1, 2]) {
      const shard = { index, total: 2 };
      const done = await run({ inputs: { shard: `${String(index)}/2` } });
      expect(scanned(done)).toEqual([...selectShard(names, shard)].sort());
    }
  });

  it('a pull request is told from its base by git, which is not that of the workspace', async () => {
    const trap = `#!/bin/sh\ntouch ${join(scenario.runner.machine.path, 'trapped')}\n`;
    write(`${checkout}/nets/old.pkl`, poisonedPickle('old'));
    write(`${checkout}/nets/bad.pkl`, poisonedPickle('known'));
    write(`${checkout}/.modelaudit.yml`, 'fail-on: warning\n');
    git('init', '--quiet');
    const before = commitAll();
    write(
      `${checkout}/nets/bad.pkl`,
      Buffer.concat([poisonedPickle('known'), callPickle(4, 'shutil', 'rmtree', 'new')]),
    );
    write(`${checkout}/.modelaudit.yml`, 'fail-on: never\n');
    chmodSync(write(`${checkout}/bin/git.exe`, trap), 0o755);
    const head = commitAll();
    const done = await run({
      event: 'pull_request',
      payload: {
        pull_request: {
          number: 12,
          head: { sha: head, repo: { full_name: 'octo/models' } },
          base: { sha: before },
        },
      },
      inputs: { 'changed-only': 'true', 'fail-on-new': 'true' },
      env: { GITHUB_REF: 'refs/pull/12/head', GITHUB_SHA: head },
    });
    expect(done.commands('warning')).toEqual([]);
    expect(done.status).toBe(1);
    const { issues } = report(done);
    expect(issues.filter((issue) => issue.new === true).map(({ path }) => path)).toContain('nets/bad.pkl');
    expect(scanned(done)).toContain('nets/bad.pkl');
    expect(scanned(done)).not.toContain('nets/old.pkl');
    expect(issues).toContainEqual(expect.objectContaining({ path: '.modelaudit.yml' }));
    expect(done.github.requests).toEqual([]);
    expect(existsSync(join(scenario.runner.machine.path, 'trapped'))).toBe(false);
  });

  it('review comments and the API name files as the repository does', async () => {
    write(`${checkout}/nets/bad.pkl`, poisonedPickle());
    const done = await run(
      {
        event: 'pull_request',
        payload: {
          pull_request: {
            number: 12,
            head: { sha: '2'.repeat(40), repo: { full_name: 'octo/models' } },
            base: { sha: base },
          },
        },
        inputs: { 'review-comments': 'true', baseline: String.raw`lists\accepted.json` },
        env: { GITHUB_REF: 'refs/pull/12/merge' },
      },
      { commits: [base], changed: [{ filename: 'nets/bad.pkl', status: 'added' }] },
    );
    expect(done.github.comments).toMatchObject([{ path: 'nets/bad.pkl' }]);
    expect(done.github.requests.map(({ path }) => decodeURIComponent(path))).toContainEqual(
      expect.stringMatching(/contents\/lists\/accepted\.json$/),
    );
  });
});
