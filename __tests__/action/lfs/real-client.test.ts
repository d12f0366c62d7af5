import { execFileSync, execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LfsServer } from '../../support/lfs-server.js';
import { poisonedPickle } from '../../support/models.js';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.js';

/** The client of Debian and of every runner; where it is not installed there is nothing to compare with. */
function hasClient(): boolean {
  try {
    execFileSync('git', ['lfs', 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const run = promisify(execFile);
const withClient = hasClient() ? it : it.skip;
let lfs: LfsServer;
let folder: TemporaryFolder;
beforeAll(async () => {
  lfs = await LfsServer.start();
});
afterAll(() => lfs.stop());
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

async function git(...args: readonly string[]): Promise<string> {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', '-c', 'commit.gpgsign=false'];
  // As on a runner: no settings of the machine, and no question on a terminal.
  const env = { ...process.env, HOME: folder.path, GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1' };
  return (await run('git', [...who, ...args], { cwd: folder.path, env })).stdout;
}

describe("the tests' own LFS server", () => {
  withClient('serves the real client what it serves the action', async () => {
    const model = poisonedPickle();
    const pointer = lfs.add(model);
    await git('init', '--quiet');
    await git('lfs', 'install', '--local');
    await git('config', 'lfs.url', `${lfs.url}/octo/models.git/info/lfs`);
    folder.write('.gitattributes', '*.pkl filter=lfs diff=lfs merge=lfs -text\n');
    folder.write('model.pkl', pointer);
    await git('add', '.gitattributes', 'model.pkl');
    await git('commit', '--quiet', '--message', 'pointer');
    await git('lfs', 'pull');
    expect(readFileSync(join(folder.path, 'model.pkl'))).toEqual(Buffer.from(model));
    expect(lfs.requests.map(({ path }) => path)).toContain('/octo/models.git/info/lfs/objects/batch');
  });

  withClient('writes pointers as the real client does', async () => {
    await git('init', '--quiet');
    folder.write('model.pkl', poisonedPickle());
    expect(await git('lfs', 'pointer', '--file=model.pkl')).toContain(lfs.add(poisonedPickle()).trim());
  });
});
