import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { EarlyScanner } from '../../../src/engine/pool/early-scanner.js';
import { scannerLaunch, type Launch } from '../../../src/engine/pool/launch.js';
import { scanRules } from '../../../src/engine/rules/index.js';
import { scanFiles } from '../../../src/engine/scan-files.js';
import { startScan } from '../../../src/scan-start.js';
import { hostileEntry } from '../../support/hostile-entry.js';
import { temporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.js';

const waiting: Launch = { command: process.execPath, args: ['-e', 'setInterval(() => 0, 1000)'], env: {} };
const entry = hostileEntry();
const toEnd: { close(): void }[] = [];
let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  for (const each of toEnd.splice(0)) each.close();
  folder.remove();
});

function start(launch: Launch): EarlyScanner {
  const early = new EarlyScanner(launch);
  toEnd.push(early);
  return early;
}

function take(early: EarlyScanner, launch: Launch): ChildProcess | undefined {
  const child = early.take(launch);
  if (child !== undefined) toEnd.push({ close: () => void child.kill('SIGKILL') });
  return child;
}

/** Waits, and writes its process's number to a file. */
function announcing(name: string): Launch {
  const file = JSON.stringify(join(folder.path, name));
  const script = `require('node:fs').writeFileSync(${file}, String(process.pid)); setInterval(() => 0, 1000)`;
  return { ...waiting, args: ['-e', script] };
}

async function processOf(name: string): Promise<number> {
  const file = join(folder.path, name);
  await until(() => existsSync(file) && readFileSync(file, 'utf8') !== '');
  return Number(readFileSync(file, 'utf8'));
}

function ends(pid: number): Promise<boolean> {
  return until(() => {
    try {
      return !process.kill(pid, 0);
    } catch {
      return true;
    }
  });
}

/** Whether it comes true within half a minute. */
async function until(holds: () => boolean): Promise<boolean> {
  for (let turn = 0; turn < 1_500 && !holds(); turn++) await setTimeout(20);
  return holds();
}

describe('A scanner process that starts before the engine is loaded', () => {
  it('is handed over once, to whom would start the same', () => {
    const early = start(waiting);
    const settings = { watch: { blacklist: ['x'], domains: [] }, weights: 'auto' } as const;
    expect(take(early, { ...waiting, settings })?.pid).toBeGreaterThan(0);
    expect(take(early, waiting)).toBeUndefined();
  });

  it.each<[string, Partial<Launch>]>([
    ['other arguments, another fence say', { args: [...waiting.args, '--allow-fs-read=/'] }],
    ['another environment', { env: { TOKEN: 'x' } }],
    ['another command', { command: 'node' }],
  ])('is not handed over for %s', (_, other) => {
    expect(take(start(waiting), { ...waiting, ...other })).toBeUndefined();
  });

  it('is not handed over when it never started', async () => {
    const missing = { ...waiting, command: '/no/such/program' };
    const early = start(missing);
    await setTimeout(0);
    expect(take(early, missing)).toBeUndefined();
  });

  it('is ended where nobody took it, and left alone where somebody did', async () => {
    const taken = start(waiting);
    const child = take(taken, waiting);
    taken.close();
    expect(child?.killed).toBe(false);
    const unused = start(announcing('unused'));
    const pid = await processOf('unused');
    unused.close();
    expect(take(unused, announcing('unused'))).toBeUndefined();
    expect(await ends(pid)).toBe(true);
  });

  it('is ended where another one is wanted', async () => {
    const unlike = start(announcing('unlike'));
    const pid = await processOf('unlike');
    expect(take(unlike, waiting)).toBeUndefined();
    expect(await ends(pid)).toBe(true);
  });
});

describe('What the command line starts early', () => {
  it('is what a scan of the same paths starts, fence and all', () => {
    const early = startScan([folder.path], folder.path, entry);
    const child = early && take(early, scannerLaunch(entry, [folder.path]));
    expect(child?.spawnargs).toContain(`--allow-fs-read=${folder.path}`);
  });

  it('scans', async () => {
    folder.write('a', 'HOSTILE good');
    const early = startScan(['.'], folder.path, entry);
    const { reports } = await scanFiles({
      paths: ['.'],
      workingDirectory: folder.path,
      jobs: 1,
      scannerEntry: entry,
      rules: scanRules,
      allowHubCacheLinks: true,
      early,
    });
    expect(reports.map(({ path, outcome }) => [path, outcome])).toEqual([['a', 'scanned']]);
    expect(early && take(early, scannerLaunch(entry, [folder.path]))).toBeUndefined();
  });

  it.each([[['']], [['https://example.invalid/model.pkl']], [['missing']], [[]]])(
    'is nothing for %j: what is wrong there is for the scan to tell',
    (paths) => {
      expect(startScan(paths, folder.path, entry)).toBeUndefined();
    },
  );
});
