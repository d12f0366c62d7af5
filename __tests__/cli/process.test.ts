import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Log } from 'sarif';
import { version } from '../../src/core/version.js';
import { cliEntry, runCli } from './run-cli.js';

interface JsonReport {
  readonly files: readonly { readonly path: string }[];
  readonly issues: readonly { readonly rule_id: string; readonly path: string }[];
  readonly has_errors: boolean;
  readonly verdict: string;
  readonly notes: readonly string[];
}

const prose = 'this is prose, whatever its name says\n';
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-process-'));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'prose.pkl'), prose);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function scanJson(...args: string[]): Promise<JsonReport & { readonly status: number | null }> {
  const { stdout, status } = await runCli(folder, [...args, '--format', 'json']);
  return { ...(JSON.parse(stdout) as JsonReport), status };
}

describe('modelaudit', () => {
  it('helps and names its version', async () => {
    expect(await runCli(folder, ['--help'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/^Usage: /),
    });
    expect(await runCli(folder, ['rules', '--help'])).toMatchObject({
      stdout: expect.stringMatching(/^Usage: modelaudit rules/),
    });
    expect(await runCli(folder, ['--version'])).toEqual({ status: 0, stderr: '', stdout: `${version}\n` });
  });

  it('lists and explains rules', async () => {
    const { stdout } = await runCli(folder, ['rules']);
    expect(stdout).toMatch(/^scan\/damaged +warning /m);
    expect(await runCli(folder, ['rules', 'scan/damaged'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Why '),
    });
  });

  it.each([
    [['--strickt', '.'], 'modelaudit: unknown option --strickt, did you mean --strict?\n'],
    [[], 'modelaudit: nothing to scan: name a file or a folder, or see --help\n'],
    [['scan', ''], 'modelaudit: a path is empty\n'],
    [['.', '--exclude', './'], "modelaudit: the pattern './' names nothing\n"],
    [['rules', 'scan/damagd'], "modelaudit: there is no rule 'scan/damagd', did you mean scan/damaged?\n"],
    [['.', '--config', 'none.yml'], "modelaudit: there is no configuration file 'none.yml'\n"],
    [['.', '--known-bad', 'none.txt'], "modelaudit: there is no known-bad list 'none.txt'\n"],
    [['merge', 'a.json'], "modelaudit: there is no report 'a.json'\n"],
  ])('refuses %j in one line', async (args, stderr) => {
    expect(await runCli(folder, args)).toEqual({ status: 2, stdout: '', stderr });
  });

  it('shows control characters of an argument in its error', async () => {
    const { stderr } = await runCli(folder, ['.', '--format', '\u001b[2J']);
    expect(stderr).toContain(String.raw`\x1b[2J`);
  });

  it.each(['https://models.invalid/x.pt', 'hf://org/model', 's3://bucket/x.pt'])(
    'refuses to fetch %s',
    async (url) => {
      const { status, stdout, stderr } = await runCli(folder, [url]);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^modelaudit: .*\n$/);
    },
  );
});

describe('modelaudit scan', () => {
  it('says what the configuration cannot do, with no stack', async () => {
    writeFileSync(join(folder, '.modelaudit.yml'), 'fail-on: [');
    expect((await runCli(folder, ['prose.pkl', '--verbose'])).stderr.split('\n')).toHaveLength(2);
  });

  it('reports a file and ends in 1 at or above --fail-on', async () => {
    expect((await scanJson('prose.pkl')).status).toBe(1);
    expect((await scanJson('prose.pkl', '--fail-on', 'critical')).status).toBe(2);
    expect(
      (await scanJson('prose.pkl', '--fail-on', 'critical', '--fail-on-incomplete', 'false')).status,
    ).toBe(0);
  });

  it('scans the rest when one path is missing', async () => {
    const report = await scanJson(
      'absent.pt',
      'prose.pkl',
      '--fail-on',
      'never',
      '--fail-on-incomplete',
      'false',
    );
    expect(report).toMatchObject({ status: 2, has_errors: true });
    expect(report.issues.map(({ rule_id }) => rule_id).sort()).toEqual([
      'scan/missing-path',
      'scan/unrecognised',
    ]);
  });

  it('reports a file that it may not read, and scans the rest', async () => {
    writeFileSync(join(folder, 'secret.pkl'), prose);
    chmodSync(join(folder, 'secret.pkl'), 0);
    const args = ['.', '--format', 'json', '--fail-on', 'never'];
    const { stdout, status } = await runCli(folder, args, { uid: nobody });
    const report = JSON.parse(stdout) as JsonReport;
    expect(status).toBe(2);
    expect(report.has_errors).toBe(true);
    expect(report.issues).toContainEqual(
      expect.objectContaining({ rule_id: 'scan/unreadable', path: 'secret.pkl' }),
    );
    expect(report.issues).toContainEqual(
      expect.objectContaining({ rule_id: 'scan/unrecognised', path: 'prose.pkl' }),
    );
  });

  it('ends in 2 when a folder is empty', async () => {
    mkdirSync(join(folder, 'empty'));
    const { status, stdout } = await runCli(folder, ['empty']);
    expect(status).toBe(2);
    expect(stdout).toContain('no model file found');
  });

  it('scans a file once, however often it is named', async () => {
    const report = await scanJson('prose.pkl', './prose.pkl', '.', join(folder, 'prose.pkl'));
    expect(report.files.map(({ path }) => path)).toEqual(['prose.pkl']);
  });

  it('scans hard links as the files that they are', async () => {
    linkSync(join(folder, 'prose.pkl'), join(folder, 'other.pkl'));
    expect((await scanJson('.')).files).toHaveLength(2);
  });

  it('leaves out what --exclude names', async () => {
    writeFileSync(join(folder, 'other.pkl'), prose);
    expect((await scanJson('.', '--exclude', 'oth*')).files.map(({ path }) => path)).toEqual(['prose.pkl']);
  });

  it('ends when the reader of its report goes away', async () => {
    for (let at = 0; at < 200; at++)
      writeFileSync(join(folder, `${'long-name-'.repeat(20)}${String(at)}.pkl`), prose);
    const { status, stderr } = await runCli(folder, ['.', '--format', 'json'], {
      meanwhile: ({ stdout }) => stdout?.destroy(),
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  });

  it('reports what it found when it is interrupted', async () => {
    writeFileSync(join(folder, 'large.pkl'), '');
    truncateSync(join(folder, 'large.pkl'), 2 ** 35);
    writeFileSync(join(folder, 'bad.txt'), `${'0'.repeat(64)}\n`);
    const { status, stdout } = await runCli(
      folder,
      ['.', '--known-bad', 'bad.txt', '--format', 'json', '--jobs', '1'],
      {
        meanwhile: (child) => setTimeout(() => child.kill('SIGINT'), 1500),
      },
    );
    const report = JSON.parse(stdout) as JsonReport;
    expect(status).toBe(130);
    expect(report.verdict).not.toBe('clean');
    expect(report.notes).toContain('Interrupted by SIGINT: what was not reached is missing here.');
  });
});

describe('the output', () => {
  it('comes in every format', async () => {
    const run = async (format: string) => (await runCli(folder, ['prose.pkl', '--format', format])).stdout;
    expect(await run('text')).toMatch(/^prose\.pkl /);
    expect(await run('markdown')).toMatch(/^## /);
    expect((JSON.parse(await run('json')) as JsonReport).verdict).toBe('findings');
    expect((JSON.parse(await run('sarif')) as Log).runs[0]?.results).toHaveLength(1);
  });

  it('has colours only where they are wanted', async () => {
    expect((await runCli(folder, ['prose.pkl'])).stdout).not.toContain('\u001b');
    expect((await runCli(folder, ['prose.pkl'], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[');
    expect((await runCli(folder, ['prose.pkl', '-o', 'r.txt'], { env: { FORCE_COLOR: '1' } })).status).toBe(
      1,
    );
    expect(readFileSync(join(folder, 'r.txt'), 'utf8')).not.toContain('\u001b');
  });

  it('goes to a file and leaves standard output empty', async () => {
    expect(await runCli(folder, ['prose.pkl', '-f', 'json', '-o', 'r.json'])).toEqual({
      status: 1,
      stdout: '',
      stderr: '',
    });
    expect((JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')) as JsonReport).files).toHaveLength(1);
  });

  it.each([
    [
      'a folder that does not exist',
      'absent/r.json',
      /^modelaudit: can't write 'absent\/r.json': ENOENT.*\n$/,
    ],
    ['a link', 'link', /^modelaudit: can't write 'link': it is a link\n$/],
    ['a folder', 'sub', /^modelaudit: can't write 'sub': it is a folder\n$/],
  ])('goes to standard output when the target is %s', async (_, target, stderr) => {
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'victim'), 'precious');
    symlinkSync('victim', join(folder, 'link'));
    const run = await runCli(folder, ['prose.pkl', '-f', 'json', '-o', target]);
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(stderr);
    expect((JSON.parse(run.stdout) as JsonReport).files).toHaveLength(1);
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('precious');
    expect(readdirSync(folder).sort()).toEqual(['link', 'prose.pkl', 'sub', 'victim']);
  });
});

describe('a full disk', () => {
  it('sends the report to standard output, with the reason, and leaves no half file', async () => {
    const run = await runCli(folder, ['prose.pkl', '-f', 'json', '-o', 'r.json'], { fullDisk: true });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/^modelaudit: can't write 'r.json': E/);
    expect((JSON.parse(run.stdout) as JsonReport).files).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['prose.pkl']);
  });

  it('accepts nothing in a baseline that could not be written', async () => {
    const run = await runCli(folder, ['prose.pkl', '--write-baseline', 'b.json'], { fullDisk: true });
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/can't write 'b.json'/);
    expect(run.stdout).toContain('prose.pkl');
    expect(readdirSync(folder)).toEqual(['prose.pkl']);
  });

  it('behind standard output is an error in one line', () => {
    const shell = spawnSync(
      '/bin/sh',
      ['-c', '"$0" "$@" > /dev/full', process.execPath, cliEntry, 'prose.pkl'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(shell).toMatchObject({
      status: 2,
      stderr: "modelaudit: can't write: ENOSPC: no space left on device\n",
    });
  });
});

describe('the configuration', () => {
  it('of the working directory is in force and named', async () => {
    writeFileSync(join(folder, '.modelaudit.yml'), 'fail-on: critical\nfail-on-incomplete: false\n');
    const { status, stdout } = await runCli(folder, ['prose.pkl']);
    expect(status).toBe(0);
    expect(stdout).toContain('configuration .modelaudit.yml');
  });

  it('is beaten by options and left out by --no-config', async () => {
    writeFileSync(join(folder, '.modelaudit.yml'), 'fail-on: never\n');
    expect((await scanJson('prose.pkl', '--fail-on', 'warning')).status).toBe(1);
    expect((await scanJson('prose.pkl', '--no-config')).status).toBe(1);
  });

  it('names the paths when the command line does not', async () => {
    writeFileSync(join(folder, '.modelaudit.yml'), 'paths: [prose.pkl]\n');
    expect((await scanJson()).files.map(({ path }) => path)).toEqual(['prose.pkl']);
  });

  it('of a scanned folder is not looked at', async () => {
    mkdirSync(join(folder, 'download'));
    writeFileSync(join(folder, 'download', '.modelaudit.yml'), 'fail-on: never\n');
    writeFileSync(join(folder, 'download', 'x.pkl'), prose);
    expect((await scanJson('download')).status).toBe(1);
  });

  it.each(['fail-onn: info\n', 'fail-on: high\n', 'rules: {scan/nope: off}\n', '{', '\u0000'])(
    '%j is refused in one line',
    async (text) => {
      writeFileSync(join(folder, '.modelaudit.yml'), text);
      const { status, stdout, stderr } = await runCli(folder, ['prose.pkl']);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^modelaudit: .*\.modelaudit\.yml.*\n$/);
    },
  );
});
