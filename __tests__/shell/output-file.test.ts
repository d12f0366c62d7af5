import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeOutputFile } from '../../src/shell/output-file.js';
import { readTextFile } from '../../src/shell/read-text-file.js';
import { UsageError } from '../../src/core/errors.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('an output file', () => {
  it('is new or replaces the old one whole, and leaves nothing beside it', () => {
    const target = join(folder, 'report.json');
    writeOutputFile(target, 'a long first report');
    writeOutputFile(target, 'second');
    expect(readFileSync(target, 'utf8')).toBe('second');
    expect(readdirSync(folder)).toEqual(['report.json']);
  });

  it('is never written through a link', () => {
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'precious');
    symlinkSync(victim, join(folder, 'link'));
    symlinkSync(join(folder, 'absent'), join(folder, 'dangling'));
    expect(() => {
      writeOutputFile(join(folder, 'link'), 'x');
    }).toThrow(/it is a link$/);
    expect(() => {
      writeOutputFile(join(folder, 'dangling'), 'x');
    }).toThrow(/it is a link$/);
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(existsSync(join(folder, 'absent'))).toBe(false);
  });

  it('is refused in one line where it cannot be', () => {
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'file'), '');
    for (const [target, reason] of [
      ['sub', 'it is a folder'],
      ['absent/report', 'ENOENT: no such file or directory'],
      ['file/report', 'ENOTDIR: not a directory'],
    ] as const) {
      const path = join(folder, target);
      expect(() => {
        writeOutputFile(path, 'x');
      }).toThrow(new UsageError(`can't write '${path}': ${reason}`));
    }
    expect(readdirSync(folder)).toEqual(['file', 'sub']);
  });
});

describe('a text file that the user names', () => {
  it('is read whole, or undefined when it does not exist', () => {
    writeFileSync(join(folder, 'a'), 'fail-on: info\n');
    expect(readTextFile(join(folder, 'a'), 100)).toBe('fail-on: info\n');
    expect(readTextFile(join(folder, 'b'), 100)).toBeUndefined();
  });

  it('is refused when it is large, no text or no file', () => {
    writeFileSync(join(folder, 'large'), 'x'.repeat(101));
    writeFileSync(join(folder, 'binary'), Uint8Array.of(0xff, 0xfe));
    expect(() => readTextFile(join(folder, 'large'), 100)).toThrow(/is larger than 100 bytes/);
    expect(() => readTextFile(join(folder, 'binary'), 100)).toThrow(/is not UTF-8 text/);
    expect(() => readTextFile(folder, 100)).toThrow(/it is no regular file/);
    for (const name of ['large', 'binary'])
      expect(() => readTextFile(join(folder, name), 100)).toThrow(UsageError);
  });

  it('may be as large as is allowed', () => {
    writeFileSync(join(folder, 'full'), 'x'.repeat(100));
    expect(readTextFile(join(folder, 'full'), 100)).toHaveLength(100);
  });

  it('that cannot be read at all is refused in one line', () => {
    writeFileSync(join(folder, 'file'), '');
    const path = join(folder, 'file', 'below');
    expect(() => readTextFile(path, 100)).toThrow(
      new UsageError(`can't read '${path}': ENOTDIR: not a directory`),
    );
  });
});
