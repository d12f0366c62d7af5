#!/usr/bin/env node
/**
 * Lets the real Git LFS client fetch an object from the tests' own server and write a pointer, and keeps what it said:
 * `__tests__/action/lfs/transcript.json`, which the tests hold server and action to. Needs git and git-lfs; run it after a
 * change of the server. `node scripts/lfs-transcript.mjs`
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LfsServer } from './contract/lfs-server.mjs';

const target = new URL('../__tests__/action/lfs/transcript.json', import.meta.url);
const model = Buffer.from('an object that a pointer stands for');
const folder = mkdtempSync(join(tmpdir(), 'modelaudit-lfs-'));
const server = await LfsServer.start();

async function git(...args) {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', '-c', 'commit.gpgsign=false'];
  // As on a runner: no settings of the machine, and no question on a terminal.
  const env = { ...process.env, HOME: folder, GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1' };
  return (await promisify(execFile)('git', [...who, ...args], { cwd: folder, env })).stdout;
}

try {
  const version = /^git-lfs\/(\S+)/.exec(await git('lfs', 'version'))?.[1];
  const pointer = server.add(model);
  await git('init', '--quiet');
  await git('lfs', 'install', '--local');
  await git('config', 'lfs.url', `${server.url}/octo/models.git/info/lfs`);
  writeFileSync(join(folder, '.gitattributes'), '*.pkl filter=lfs diff=lfs merge=lfs -text\n');
  writeFileSync(join(folder, 'model.pkl'), pointer);
  await git('add', '.gitattributes', 'model.pkl');
  await git('commit', '--quiet', '--message', 'pointer');
  await git('lfs', 'pull');
  if (!readFileSync(join(folder, 'model.pkl')).equals(model))
    throw new Error('the client fetched something else');
  const written = (await git('lfs', 'pointer', '--file=model.pkl')).trimStart();
  const requests = server.requests.map(({ body, ...request }) => ({
    ...request,
    body: body === '' ? undefined : JSON.parse(body),
  }));
  const transcript = { client: `git-lfs ${version}`, object: model.toString(), pointer: written, requests };
  writeFileSync(target, `${JSON.stringify(transcript, null, 2)}\n`);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true });
}
