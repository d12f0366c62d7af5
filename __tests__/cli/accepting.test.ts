import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { callPickle, pickle } from '../support/pickle-assembler.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';
import { runCli } from './run-cli.js';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
  folder.write('evil.pkl', callPickle(4, 'posix', 'system', 'echo x'));
});
afterEach(() => {
  folder.remove();
});

describe('a new user', () => {
  it('finds out from a failed run how to accept a finding, and it works', async () => {
    const failed = await runCli(folder.path, ['scan', 'evil.pkl']);
    expect(failed.status).toBe(1);
    const [, entry = ''] = /allow:\n\s*(- \{.*\})/.exec(failed.stdout) ?? [];
    folder.write('.modelaudit.yml', `allow:\n  ${entry}\n`);
    const accepted = await runCli(folder.path, ['scan', 'evil.pkl', '--format', 'json']);
    expect(accepted.status).toBe(0);
    expect(JSON.parse(accepted.stdout)).toMatchObject({
      verdict: 'clean',
      issues: [],
      suppressed: [
        {
          rule_id: 'pickle/dangerous-call',
          suppression: { by: 'allow', reason: 'say why this is acceptable' },
        },
      ],
    });
  });

  it('finds out from --help too', async () => {
    const { stdout } = await runCli(folder.path, ['--help']);
    expect(stdout).toMatch(/allow:/);
    expect(stdout).toMatch(/--write-baseline/);
  });
});

describe('a baseline', () => {
  it('passes today, survives a move, and fails on what is new', async () => {
    expect(await runCli(folder.path, ['scan', '.', '--write-baseline', 'b.json'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 finding accepted in b.json'),
    });
    renameSync(join(folder.path, 'evil.pkl'), join(folder.path, 'moved.pkl'));
    expect(await runCli(folder.path, ['scan', '.', '--baseline', 'b.json'])).toMatchObject({ status: 0 });
    folder.write('new.pkl', callPickle(4, 'os', 'popen', 'id'));
    const { status, stdout } = await runCli(folder.path, ['scan', '.', '--baseline', 'b.json', '-f', 'json']);
    expect(status).toBe(1);
    const { issues, baseline } = JSON.parse(stdout) as { issues: { path: string }[]; baseline: object };
    expect(issues.map(({ path }) => path)).toEqual(['new.pkl']);
    expect(baseline).toEqual({ file: 'b.json', accepted: 1, fixed: [], unseen: 0 });
  });

  it('tells what was fixed', async () => {
    await runCli(folder.path, ['scan', '.', '--write-baseline', 'b.json']);
    folder.write('evil.pkl', pickle().proto(4).emptyTuple().stop().assemble());
    const { stdout } = await runCli(folder.path, ['scan', '.', '--baseline', 'b.json']);
    expect(stdout).toContain('1 fixed');
    expect(stdout).toContain('fixed in evil.pkl: ');
  });

  it.each([
    [['--baseline', 'none.json'], 'there is no baseline'],
    [['--baseline', 'evil.pkl'], 'is not UTF-8 text'],
    [['--write-baseline', 'no/such/folder.json'], "can't write"],
  ])('%j ends in 2', async (args, words) => {
    const { status, stderr } = await runCli(folder.path, ['scan', '.', ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });

  it('that is there already is replaced, and read first', async () => {
    await runCli(folder.path, ['scan', '.', '--write-baseline', 'b.json']);
    const before = readFileSync(join(folder.path, 'b.json'), 'utf8');
    await runCli(folder.path, ['scan', '.', '--baseline', 'b.json', '--write-baseline', 'b.json']);
    expect(readFileSync(join(folder.path, 'b.json'), 'utf8')).toBe(before);
    expect(existsSync(join(folder.path, 'b.json'))).toBe(true);
  });
});
