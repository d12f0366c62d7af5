import { posix, win32 } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isInside, relativePath, withoutTrailingSlashes } from '../../src/core/paths.js';
import { hubBlobsFolder } from '../../src/engine/discovery/readable-folders.js';
import { staysInside } from '../../src/engine/sibling-files.js';
import { encodePath } from '../../src/reports/sarif/locations.js';

/** One tree by the rules of both systems: its root, a file in it, and what only looks as if it were in it. */
const systems = [
  {
    system: 'posix',
    rules: posix,
    root: '/home/runner/work/models',
    file: '/home/runner/work/models/a b/näme#1.pkl',
    outside: ['/home/runner/work/models-2/x', '/home/runner/work', '/', '/home/runner/work/Models/x'],
  },
  {
    system: 'win32',
    rules: win32,
    root: String.raw`D:\a\models`,
    file: String.raw`D:\a\models\a b\näme#1.pkl`,
    outside: [String.raw`D:\a\models-2\x`, String.raw`D:\a`, 'D:\\', String.raw`C:\a\models\x`],
  },
] as const;

describe.each(systems)('paths of $system', ({ rules, root, file, outside }) => {
  it('are inside a folder or not', () => {
    expect(isInside(file, root, rules)).toBe(true);
    expect(isInside(root, root, rules)).toBe(true);
    expect(isInside(file, rules.parse(root).root, rules)).toBe(true);
    for (const path of outside) expect(isInside(path, root, rules)).toBe(false);
  });

  it('are reported with slashes, and percent-encoded for SARIF', () => {
    const path = relativePath(root, file, rules);
    expect(path).toBe('a b/näme#1.pkl');
    expect(encodePath(path)).toBe('a%20b/n%C3%A4me%231.pkl');
    expect(relativePath(root, root, rules)).toBe('');
  });

  it('of neighbours stay inside the root', () => {
    const inside = (path: string): boolean =>
      staysInside(rules.relative(root, rules.resolve(root, path)), rules);
    expect(inside('own.py')).toBe(true);
    expect(inside('pkg/own.py')).toBe(true);
    expect(inside('pkg/../own.py')).toBe(true);
    expect(inside('..')).toBe(false);
    expect(inside('../own.py')).toBe(false);
    expect(inside('pkg/../../own.py')).toBe(false);
    for (const path of outside) expect(inside(path)).toBe(false);
  });

  it('of a hub cache lead to its blobs', () => {
    const repository = rules.join(root, 'models--x--y');
    const link = rules.join(repository, 'snapshots', 'abc', 'model.bin');
    expect(hubBlobsFolder(link, rules)).toBe(rules.join(repository, 'blobs'));
    expect(hubBlobsFolder(file, rules)).toBeUndefined();
  });
});

describe('slashes behind a path', () => {
  it.each([
    ['a', 'a'],
    ['a/', 'a'],
    ['a/b///', 'a/b'],
    ['/', '/'],
    ['///', '/'],
    ['/a/', '/a'],
    ['', ''],
  ])('%j is %j without them', (path, without) => {
    expect(withoutTrailingSlashes(path)).toBe(without);
  });
});

describe('what only Windows reads as a way out', () => {
  it.each([
    String.raw`..\own.py`,
    'D:own.py',
    String.raw`\own.py`,
    String.raw`\\server\share\own.py`,
    'C:/x',
  ])('%s', (path) => {
    const root = String.raw`D:\a\models\net`;
    const inside = staysInside(win32.relative(root, win32.resolve(root, path)), win32);
    // A path of the same drive without a slash is relative to that drive's own folder, which is not the root here.
    expect(inside && path !== 'D:own.py').toBe(false);
  });
});
