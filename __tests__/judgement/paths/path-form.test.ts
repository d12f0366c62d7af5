import { describe, expect, it } from '@jest/globals';
import { pathForm } from '../../../src/judgement/paths/path-form.js';
import { isSensitivePath } from '../../../src/judgement/paths/sensitive-path.js';

describe('a path', () => {
  it.each([
    ['../x', 'climbs'],
    ['a/../../x', 'climbs'],
    ['a\\..\\..\\x', 'climbs'],
    ['..', 'climbs'],
    ['a/./../../x', 'climbs'],
    ['a//../../x', 'climbs'],
    // Windows takes blanks off the ends of names.
    ['.. /x', 'climbs'],
    [' ../x', 'climbs'],
    ['a/ .. /../x', 'climbs'],
    ['//host/x', 'unc'],
    ['~', 'home'],
    ['~somebody\\x', 'home'],
    ['$HOME/x', 'variable'],
    ['a/%TEMP%/x', 'variable'],
    ['file:x', 'url'],
    ['/x', 'absolute'],
    ['\\x', 'absolute'],
    ['C:x', 'drive'],
    ['\\\\host\\x', 'unc'],
    ['~/x', 'home'],
    ['s3://bucket/x', 'url'],
    ['a\0b', 'nul'],
    ['${HOME}/x', 'variable'],
  ])('%j leaves its folder', (path, form) => {
    expect(pathForm(path)).toBe(form);
  });

  it.each([
    'x',
    'a/b',
    './a',
    'a/../b',
    'a..b',
    '...',
    'a b',
    '50%',
    'x~',
    '~x.bin',
    'a$',
    'a/./b',
    'a/b/../../c',
    '.. x/y',
    '',
  ])('%j stays', (path) => {
    expect(pathForm(path)).toBeUndefined();
  });

  it('leads to what a machine keeps to itself, or does not', () => {
    for (const path of [
      '/etc/passwd',
      '/proc/self/environ',
      'C:\\Windows\\win.ini',
      'a/.ssh/id_rsa',
      'file:///root/x',
    ])
      expect(isSensitivePath(path)).toBe(true);
    for (const path of ['/home/somebody/vocabulary.txt', '/data/etc/x', 'etc/x', 'words.env.txt'])
      expect(isSensitivePath(path)).toBe(false);
  });
});
