import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Log } from 'sarif';
import { cleanPickle, poisonedPickle } from '../support/models.js';
import { Runner } from '../support/run-action.js';

let runner: Runner;
beforeEach(() => {
  runner = new Runner();
});
afterEach(() => {
  runner.remove();
});

interface Report {
  readonly issues: readonly { readonly path: string; readonly rule_id: string }[];
  readonly files: readonly { readonly path: string }[];
  readonly notes: readonly string[];
}

function readReport({ outputs }: { readonly outputs: Readonly<Record<string, string>> }): Report {
  return JSON.parse(readFileSync(outputs['json-file'] ?? '', 'utf8')) as Report;
}

describe('the action on a checkout', () => {
  it('passes when every model is clean', async () => {
    runner.workspace.write('model.pkl', cleanPickle());
    const run = await runner.run();
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.commands('error')).toEqual([]);
    expect(run.outputs).toMatchObject({
      verdict: 'clean',
      issues: '0',
      'files-scanned': '1',
      'files-incomplete': '0',
      suppressed: '0',
      'sarif-uploaded': 'false',
      'upload-skipped-reason': 'upload-sarif is false',
    });
  });

  it('fails on a model that runs code, with outputs, reports and summary written before', async () => {
    runner.workspace.write('models/model.pkl', poisonedPickle());
    const run = await runner.run();
    expect(run.status).toBe(1);
    expect(run.outputs).toMatchObject({ verdict: 'findings', critical: '1', 'files-scanned': '1' });
    const sarif = JSON.parse(readFileSync(run.outputs['sarif-file'] ?? '', 'utf8')) as Log;
    expect(sarif.runs[0]?.results?.[0]?.ruleId).toBe('pickle/dangerous-call');
    expect(readReport(run).issues).toMatchObject([{ path: 'models/model.pkl' }]);
    expect(run.summary).toContain('posix&#46;system');
  });

  it('annotates the file and says why it fails', async () => {
    runner.workspace.write('models/model.pkl', poisonedPickle());
    const { stdout, commands } = await runner.run();
    expect(stdout).toContain('::error title=ModelAudit pickle/dangerous-call,file=models/model.pkl::');
    expect(commands('error').at(-1)).toBe('1 critical finding (1 model file).');
    expect(stdout).toContain('\nFailed: 1 critical finding (1 model file).\n');
  });

  it('passes below the gate', async () => {
    runner.workspace.write('model.pkl', poisonedPickle());
    expect((await runner.run({ inputs: { 'fail-on': 'never' } })).status).toBe(0);
  });

  it('fails on a model that it could not analyse whole, unless it need not', async () => {
    runner.workspace.write('model.pkl', 'this is prose, whatever its name says\n');
    const run = await runner.run();
    expect(run.status).toBe(1);
    expect(run.commands('error')).toEqual(['1 model file could not be analysed whole: model.pkl']);
    expect(run.outputs).toMatchObject({ verdict: 'incomplete', 'files-incomplete': '1' });
    expect((await runner.run({ inputs: { 'fail-on-incomplete': 'false' } })).status).toBe(0);
  });

  it('fails on Git LFS pointers only when asked', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
    runner.workspace.write('model.pkl', pointer);
    const run = await runner.run();
    expect(run).toMatchObject({ status: 0, outputs: { verdict: 'incomplete' } });
    expect((await runner.run({ inputs: { 'fail-on-incomplete': 'all' } })).status).toBe(1);
  });

  it('passes with a notice when there is no model', async () => {
    runner.workspace.write('README.md', '# nothing');
    const run = await runner.run();
    expect(run).toMatchObject({ status: 0, outputs: { verdict: 'clean', 'files-scanned': '0' } });
    expect(run.commands('notice')).toEqual([
      'There is no model file in the checkout, so there was nothing to judge.',
    ]);
  });

  it('keeps the reports of an earlier step', async () => {
    runner.workspace.write('model.pkl', cleanPickle());
    const first = await runner.run();
    const second = await runner.run();
    expect(second.outputs['sarif-file']).not.toBe(first.outputs['sarif-file']);
    expect(existsSync(first.outputs['sarif-file'] ?? '')).toBe(true);
  });

  it('adds to the job summary and stays below what the runner takes', async () => {
    runner.workspace.write('model.pkl', poisonedPickle());
    writeFileSync(join(runner.machine.path, 'summary'), `${'x'.repeat(970_000)}\n`);
    const { summary } = await runner.run();
    expect(summary).toMatch(/^x+\n## /);
    expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
  });

  it('writes no annotations and no summary where they are not wanted', async () => {
    runner.workspace.write('model.pkl', poisonedPickle());
    const run = await runner.run({ inputs: { annotations: 'false', summary: 'false' } });
    expect(run.commands('error')).toEqual(['1 critical finding (1 model file).']);
    expect(run.summary).toBe('');
  });

  it('annotates inside the limits of the runner and says how many are left', async () => {
    for (let at = 0; at < 15; at++) runner.workspace.write(`m${String(at)}.pkl`, poisonedPickle());
    const { commands } = await runner.run();
    expect(commands('error')).toHaveLength(10);
    expect(commands('notice')).toEqual(['6 more findings in the job summary and in the reports.']);
  });
});

describe('paths', () => {
  beforeEach(() => {
    runner.workspace.write('a/one.pkl', cleanPickle());
    runner.workspace.write('a/two.pkl', cleanPickle());
    runner.workspace.write('b/three.pkl', cleanPickle());
  });

  it.each([
    ['a', ['a/one.pkl', 'a/two.pkl']],
    ['**/o*.pkl', ['a/one.pkl']],
    ['a\n# a comment\n!a/two.pkl', ['a/one.pkl']],
    ['**/*.pkl\nb', ['a/one.pkl', 'a/two.pkl', 'b/three.pkl']],
  ])('%j names %j', async (paths, expected) => {
    const run = await runner.run({ inputs: { paths } });
    expect(run.status).toBe(0);
    expect(readReport(run).files.map(({ path }) => path)).toEqual(expected);
  });

  it.each([
    ['c', "input paths: 'c' matches nothing"],
    ['a\nc/**', "input paths: 'c/**' matches nothing"],
    ['a\n!a/**', 'input paths: everything that matches is excluded again'],
    ['!a', 'input paths: every pattern is negated, so nothing is named'],
    ['/etc', "input paths: '/etc' leads out of the workspace"],
    ['../x', "input paths: Invalid pattern '../x'. Relative pathing '.' and '..' is not allowed."],
  ])('%j fails', async (paths, message) => {
    const run = await runner.run({ inputs: { paths } });
    expect(run.status).toBe(1);
    expect(run.commands('error')).toEqual([message]);
  });

  it.each([
    ['a/one.pkl', '*.pkl', 'a/one.pkl'],
    ['b/three.pkl\na/*.pkl', 'a/**', 'a/*.pkl'],
    ['a\nb', 'b', 'b'],
  ])('%j without %j fails, naming %s', async (paths, exclude, idle) => {
    const run = await runner.run({ inputs: { paths, exclude } });
    expect(run.status).toBe(1);
    expect(run.commands('error')).toEqual([`input paths: '${idle}' matches nothing that is not excluded`]);
  });

  it('are relative to the working directory, while reports are relative to the repository', async () => {
    mkdirSync(join(runner.workspace.path, '.git'));
    const run = await runner.run({ inputs: { 'working-directory': 'a', paths: 'one.pkl' } });
    expect(readReport(run).files).toMatchObject([{ path: 'a/one.pkl' }]);
    const whole = await runner.run({ inputs: { 'working-directory': 'a' } });
    expect(readReport(whole).files.map(({ path }) => path)).toEqual(['a/one.pkl', 'a/two.pkl']);
  });

  it('are relative to a repository that was checked out below the workspace', async () => {
    mkdirSync(join(runner.workspace.path, 'a', '.git'));
    const run = await runner.run({ inputs: { 'working-directory': 'a' } });
    expect(readReport(run).files.map(({ path }) => path)).toEqual(['one.pkl', 'two.pkl']);
  });

  it('leave out what exclude names, in folders and in lists of files alike', async () => {
    for (const paths of ['', '**/*.pkl']) {
      const run = await runner.run({ inputs: { paths, exclude: 'two.pkl\nb/**' } });
      expect(readReport(run).files.map(({ path }) => path)).toEqual(['a/one.pkl']);
    }
    const inside = await runner.run({ inputs: { 'working-directory': 'a', exclude: './one.*' } });
    expect(readReport(inside).files.map(({ path }) => path)).toEqual(['a/two.pkl']);
  });

  it('never reach into .git', async () => {
    runner.workspace.write('.git/hidden.pkl', poisonedPickle());
    for (const paths of ['', '**']) {
      const run = await runner.run({ inputs: { paths } });
      expect(run).toMatchObject({ status: 0, outputs: { 'files-scanned': '3' } });
    }
  });
});

describe('the workspace', () => {
  it('holds the working directory, links followed', async () => {
    symlinkSync('/', join(runner.workspace.path, 'root'));
    for (const folder of ['..', 'root/etc']) {
      const run = await runner.run({ inputs: { 'working-directory': folder } });
      expect(run.status).toBe(1);
      expect(run.commands('error')).toEqual([
        `input working-directory must stay inside the workspace, not '${folder}'`,
      ]);
    }
  });

  it('is never written to through links', async () => {
    runner.workspace.write('model.pkl', poisonedPickle());
    mkdirSync(join(runner.machine.path, 'victim'));
    writeFileSync(join(runner.machine.path, 'victim', 'file'), 'precious');
    symlinkSync(join(runner.machine.path, 'victim'), join(runner.workspace.path, 'out'));
    symlinkSync(join(runner.machine.path, 'victim', 'file'), join(runner.workspace.path, 'link.json'));
    const run = await runner.run({ inputs: { 'sarif-file': 'out/new/r.sarif', 'json-file': 'link.json' } });
    expect(run.status).toBe(1);
    expect(readFileSync(join(runner.machine.path, 'victim', 'file'), 'utf8')).toBe('precious');
    expect(existsSync(join(runner.machine.path, 'victim', 'new'))).toBe(false);
    expect(run.commands('error').at(-1)).toMatch(/a folder on the way is a link.* it is a link.* 1 critical/);
    expect(run.outputs['sarif-file']).toBeUndefined();
  });

  it('takes reports where the inputs say', async () => {
    runner.workspace.write('model.pkl', cleanPickle());
    await runner.run({ inputs: { 'sarif-file': 'out/r.sarif', 'json-file': 'out/r.json' } });
    expect(existsSync(join(runner.workspace.path, 'out', 'r.sarif'))).toBe(true);
    expect(existsSync(join(runner.workspace.path, 'out', 'r.json'))).toBe(true);
  });
});
