import { describe, expect, it } from '@jest/globals';
import { maxPointerBytes, parseLfsPointer } from '../../src/core/lfs-pointer.js';

const sha256 = '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393';
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize 12345\n`;

describe('A Git LFS pointer', () => {
  it.each([
    ['as git-lfs writes it', pointer],
    ['with the line ends of Windows', pointer.replaceAll('\n', '\r\n')],
    [
      'with an extension before its object',
      pointer.replace('oid', `ext-0-sample sha256:${'0'.repeat(64)}\noid`),
    ],
    ['without a last line end', pointer.trimEnd()],
  ])('is read %s', (_, text) => {
    expect(parseLfsPointer(text)).toEqual({ sha256, size: 12_345 });
  });

  it.each([
    ['another version', pointer.replace('v1', 'v2')],
    ['no object', pointer.replace(/oid.*\n/, '')],
    ['no size', pointer.replace(/size.*\n/, '')],
    ['a hash of another length', pointer.replace(sha256, sha256.slice(1))],
    ['capital digits', pointer.replace(sha256, sha256.toUpperCase())],
    ['a size that is none', pointer.replace('12345', '-1')],
    ['a line before its version', `\n${pointer}`],
    ['more bytes than pointers have', pointer + 'x'.repeat(maxPointerBytes)],
    ['nothing', ''],
  ])('is none with %s', (_, text) => {
    expect(parseLfsPointer(text)).toBeUndefined();
  });
});
