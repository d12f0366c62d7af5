import { afterAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CountingSource } from '../../src/bytes/counting-source.js';
import { FileChangedError, FileSource } from '../../src/bytes/file-source.js';
import { LimitError } from '../../src/core/errors.js';
import { limits } from '../../src/core/limits.js';

const folder = mkdtempSync(join(tmpdir(), 'file-source-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, content = 'content'): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function identity(path: string) {
  const stat = statSync(path, { bigint: true });
  return { device: String(stat.dev), inode: String(stat.ino) };
}

describe('opening a file', () => {
  it('accepts the file that was looked up', () => {
    const path = write('plain');
    const source = FileSource.open(path, 'plain', identity(path));
    expect(Buffer.from(source.read(0, 7)).toString()).toBe('content');
    source.close();
  });

  it('refuses another file under the same name', () => {
    const path = write('swapped');
    const before = identity(path);
    renameSync(write('other'), path);
    expect(() => FileSource.open(path, 'swapped', before)).toThrow(FileChangedError);
  });

  it('never goes through a link', () => {
    symlinkSync(write('target'), join(folder, 'link'));
    expect(() => FileSource.open(join(folder, 'link'), 'link')).toThrow(
      expect.objectContaining({ code: 'ELOOP' }),
    );
  });

  it('refuses a folder', () => {
    expect(() => FileSource.open(folder, 'folder')).toThrow();
  });

  it('refuses a pipe without waiting for a writer', () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    expect(() => FileSource.open(join(folder, 'pipe'), 'pipe')).toThrow(FileChangedError);
  });
});

describe('reading a file', () => {
  it('reports a file that became shorter as damage', () => {
    const path = write('shrinking');
    const source = FileSource.open(path, 'shrinking');
    truncateSync(path, 3);
    expect(() => source.read(0, 7)).toThrow(
      expect.objectContaining({ code: 'unexpected-end', at: { offset: 3, length: 4 } }),
    );
    source.close();
  });

  it('refuses one read of more than its budget before it allocates anything', () => {
    const path = write('sparse', '');
    truncateSync(path, limits.maxReadBytes + 1);
    const source = FileSource.open(path, 'sparse');
    expect(() => source.read(0, limits.maxReadBytes + 1)).toThrow(LimitError);
    source.close();
  });

  it('is counted through slices, and only where it succeeded', () => {
    const path = write('counted');
    const file = FileSource.open(path, 'counted');
    let total = 0;
    const source = new CountingSource(file, (bytes) => (total += bytes));
    source.slice(1, 5).slice(1, 2).read(0, 2);
    expect(() => source.read(0, 8)).toThrow();
    expect(total).toBe(2);
    file.close();
  });
});
