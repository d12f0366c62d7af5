import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, linkSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { effectiveSettings, scan } from '../../src/scan.js';
import { poisonedPickle } from '../support/models.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  folder.remove();
});

async function told(...paths: string[]): Promise<string[]> {
  const { issues } = await scan({
    paths,
    workingDirectory: folder.path,
    settings: effectiveSettings({}, null, 'warning'),
    scannerEntry: resolve('lib/engine/scanner.js'),
    jobs: 1,
  });
  return issues.map(({ path, ruleId }) => `${ruleId} ${path}`);
}

const extremeNames = [
  // 255 bytes, in characters of one byte and of four.
  `${'a'.repeat(251)}.pkl`,
  `${'\u{1F917}'.repeat(62)}abc.pkl`,
  // The same letter, composed and decomposed, and with more marks than a screen has room for.
  '\u00e9.pkl',
  'e\u0301.pkl',
  `e${'\u0301'.repeat(100)}.pkl`,
  // From right to left.
  '\u05de\u05d5\u05d3\u05dc.pkl',
  // An option, what shells act on, a drive of Windows.
  '--output=x.pkl',
  '$(id);`id`|*?"\'.pkl',
  'C:\\models\\m.pkl',
];

describe('names', () => {
  it('of every kind that a file system takes are scanned', async () => {
    for (const name of extremeNames) folder.write(name, poisonedPickle());
    const found = await told('.');
    for (const name of extremeNames) expect(found).toContain(`pickle/dangerous-call ${name}`);
  });
});

describe('folders', () => {
  const part = 'd'.repeat(200);

  it('are scanned as deep as the system names them', async () => {
    const name = `${Array.from({ length: 15 }, () => part).join('/')}/m.pkl`;
    folder.write(name, poisonedPickle());
    expect(await told('.')).toEqual([`pickle/dangerous-call ${name}`]);
  });

  it('deeper than the system names them are not clean', async () => {
    const dig = `for (let depth = 0; depth < 30; depth++) { fs.mkdirSync('${part}'); process.chdir('${part}'); }`;
    execFileSync(process.execPath, ['-e', dig], { cwd: folder.path });
    const found = await told('.');
    expect(found).toEqual([expect.stringMatching(/^scan\/unreadable d/)]);
    execFileSync('rm', ['-rf', folder.path]);
  });
});

describe('what is no file of the checkout', () => {
  it('is not read through links, and hard links are files like any other', async () => {
    folder.write('outside.pkl', poisonedPickle());
    folder.write('in/a.pkl', poisonedPickle());
    linkSync(join(folder.path, 'in/a.pkl'), join(folder.path, 'in/b.pkl'));
    symlinkSync('../outside.pkl', join(folder.path, 'in/c.pkl'));
    symlinkSync('/dev/zero', join(folder.path, 'in/d.pkl'));
    symlinkSync('/proc/self/environ', join(folder.path, 'in/e.pkl'));
    expect(await told('in')).toEqual([
      'pickle/dangerous-call in/a.pkl',
      'pickle/dangerous-call in/b.pkl',
      'scan/symlink-outside in/c.pkl',
      'scan/symlink-outside in/d.pkl',
      'scan/symlink-outside in/e.pkl',
    ]);
  });

  it.each(['/dev/zero', '/dev/stdin', '/dev/tty'].filter((path) => existsSync(path)))(
    'is not read as an argument either: %s',
    async (device) => {
      expect(await told(device)).toHaveLength(1);
    },
  );

  it('may be a file of /proc, which has no size: nothing is found in it, and the scan ends', async () => {
    expect(await told('/proc/self/environ', '/proc/kmsg')).toEqual(
      existsSync('/proc') ? [] : [expect.anything(), expect.anything()],
    );
  });

  it('may vanish before it is read', async () => {
    folder.write('a.pkl', poisonedPickle());
    folder.write('b.pkl', poisonedPickle());
    const { issues } = await scan({
      paths: ['.'],
      workingDirectory: folder.path,
      settings: effectiveSettings({}, null, 'warning'),
      scannerEntry: resolve('lib/engine/scanner.js'),
      jobs: 1,
      select: (paths) => {
        rmSync(join(folder.path, 'a.pkl'));
        return new Set(paths);
      },
    });
    expect(issues.map(({ path, ruleId }) => `${ruleId} ${path}`)).toEqual([
      'scan/unreadable a.pkl',
      'pickle/dangerous-call b.pkl',
    ]);
  });
});
