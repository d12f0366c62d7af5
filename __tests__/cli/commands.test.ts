import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { callPickle } from '../support/pickle-assembler.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';
import { runCli } from './run-cli.js';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
  folder.write('evil.pkl', callPickle(4, 'posix', 'system', 'echo x'));
  folder.write('sub/other.pkl', callPickle(2, 'posix', 'system', 'echo y'));
});
afterEach(() => {
  folder.remove();
});

const run = (...args: string[]): ReturnType<typeof runCli> => runCli(folder.path, args);

describe('modelaudit inspect', () => {
  it('shows the program, in a scanner process', async () => {
    const { status, stdout } = await run('inspect', 'evil.pkl');
    expect(status).toBe(0);
    expect(stdout).toContain("posix.system('echo x')");
    expect(stdout).toMatch(/STACK_GLOBAL .*imports posix\.system/);
  });

  it('gives JSON, and writes it to a file', async () => {
    expect(await run('inspect', 'evil.pkl', '-f', 'json', '-o', 'out.json')).toMatchObject({
      status: 0,
      stdout: '',
    });
    const content = JSON.parse(readFileSync(join(folder.path, 'out.json'), 'utf8')) as object;
    expect(content).toMatchObject({ schema_version: 1, path: 'evil.pkl', artifacts: [{ format: 'pickle' }] });
  });

  it('prints the report where its file can not be written', async () => {
    const { status, stdout, stderr } = await run('inspect', 'evil.pkl', '-o', 'none/out.txt');
    expect(status).toBe(2);
    expect(stdout).toContain('evil.pkl');
    expect(stderr).toContain('none/out.txt');
  });

  it.each([
    [['sub/none.pkl'], 2],
    [['.'], 2],
  ])('of %j ends in %i', async (args, status) => {
    expect(await run('inspect', ...args)).toMatchObject({ status });
  });
});

describe('modelaudit merge', () => {
  it('joins what two runs found', async () => {
    await run('scan', 'evil.pkl', '-f', 'json', '-o', 'a.json');
    await run('scan', 'sub', '-f', 'json', '-o', 'b.json');
    const { status, stdout } = await run('merge', 'a.json', 'b.json', '-f', 'json');
    expect(status).toBe(1);
    const { issues, files_scanned } = JSON.parse(stdout) as {
      issues: { path: string }[];
      files_scanned: number;
    };
    expect(issues.map(({ path }) => path)).toEqual(['evil.pkl', 'sub/other.pkl']);
    expect(files_scanned).toBe(2);
    expect(await run('merge', 'a.json', '--fail-on', 'never')).toMatchObject({ status: 0 });
  });

  it('refuses what is no report', async () => {
    expect(await run('merge', 'evil.pkl')).toMatchObject({ status: 2 });
    expect(await run('merge', 'none.json')).toMatchObject({ status: 2 });
  });
});

describe('reports', () => {
  it.each(['html', 'cyclonedx', 'junit', 'gitlab', 'gitlab-codequality'])(
    'as %s name the file',
    async (format) => {
      const { status, stdout, stderr } = await run('scan', 'evil.pkl', '--format', format);
      expect(stderr).toBe('');
      expect(status).toBe(1);
      expect(stdout).toContain('evil.pkl');
    },
  );
});

describe('modelaudit --version --verbose', () => {
  it('tells formats and limits', async () => {
    const { stdout } = await run('--version', '--verbose');
    expect(stdout).toMatch(/pickle +Python pickle/);
    expect(stdout).toContain('maxPickleOpcodes');
  });
});
