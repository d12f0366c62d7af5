import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callPickle } from '../support/pickle-assembler.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Without the variables of an npm that runs these tests: they would name its own folder. */
const surroundings = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_')),
);
const offline = {
  npm_config_offline: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
};
/** Node's own npm, which has another name on Windows. */
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

let folder: TemporaryFolder;
let user = '';

function npmRun(
  args: readonly string[],
  cwd: string,
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const env = { ...surroundings, ...offline, npm_config_cache: join(folder.path, 'cache') };
  const { status, stdout, stderr } = spawnSync(npm, args, {
    cwd,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, stdout, stderr };
}

describe('the packed package', () => {
  beforeAll(() => {
    folder = temporaryFolder();
    const copy = join(folder.path, 'copy');
    mkdirSync(copy);
    for (const name of ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'dist', 'docs', 'scripts']) {
      cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    // As the release does.
    expect(npmRun(['run', 'pack', '--', folder.path], copy)).toMatchObject({ status: 0 });
    const tarball = readdirSync(folder.path).find((name) => name.endsWith('.tgz')) ?? '';
    user = join(folder.path, 'user');
    folder.write('user/package.json', JSON.stringify({ name: 'user', type: 'module', private: true }));
    folder.write('user/evil.pkl', callPickle(4, 'posix', 'system', 'echo x'));
    expect(npmRun(['install', join(folder.path, tarball)], user)).toMatchObject({ status: 0 });
    expect(readFileSync(join(copy, 'package.json'), 'utf8')).toBe(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
  }, 120_000);
  afterAll(() => {
    folder.remove();
  });

  it('installs without a network, and brings nothing else', () => {
    const installed = readdirSync(join(user, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['modelaudit-action']);
  });

  it('runs by npx', () => {
    const { status, stdout } = npmRun(['exec', '--', 'modelaudit', 'evil.pkl', '--format', 'json'], user);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'findings', files_scanned: 1 });
  });

  it('is a library', () => {
    folder.write(
      'user/use.mjs',
      `import { renderReport, rules, scan, scanEach, UsageError, version } from 'modelaudit-action';
       const report = await scan('evil.pkl');
       const seen = [];
       for await (const { path, findings } of scanEach(['.'], { include: ['*.pkl'] })) seen.push([path, findings.length]);
       const refused = await scan('https://example.invalid/x').catch((error) => error instanceof UsageError);
       const sarif = JSON.parse(await renderReport(report, 'sarif'));
       console.log(JSON.stringify({ verdict: report.verdict, seen, refused, rules: rules.length > 50, version, sarif: sarif.version }));`,
    );
    const { stdout, stderr } = spawnSync(process.execPath, ['use.mjs'], { cwd: user, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: 'findings',
      seen: [['evil.pkl', 1]],
      refused: true,
      rules: true,
      sarif: '2.1.0',
    });
  });

  it('is typed', () => {
    folder.write(
      'user/use.ts',
      `import { scan, scanEach, type ScanReport, type Severity } from 'modelaudit-action';
       const report: ScanReport = await scan('x', { failOn: 'critical' });
       const worst: Severity | undefined = report.issues[0]?.severity;
       for await (const file of scanEach(['x'])) { const path: string = file.path; void path; }
       // @ts-expect-error there is no such severity
       await scan('x', { failOn: 'high' });
       export { worst };`,
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', 'use.ts'];
    const { status, stdout } = spawnSync(process.execPath, [tsc, ...options], {
      cwd: user,
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  }, 60_000);
});
