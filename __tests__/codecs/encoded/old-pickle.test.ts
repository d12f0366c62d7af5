import { describe, expect, it } from '@jest/globals';
import { startsLikeOldPickle } from '../../../src/codecs/encoded/old-pickle.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { sqlite } from '../../support/sqlite-assembler.js';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('startsLikeOldPickle', () => {
  it.each([
    'cposix\nsystem\n',
    '(cposix\nsystem\n',
    "(S'echo'\niposix\nsystem\n",
    '](I-997\nF1.5\n](cposix\nsystem\n',
    '}(K\x01K\x02uN0cos\nfork\n)R.',
    'N.cos\nfork\n)R.',
    'X\x05\0\0\0posixX\x06\0\0\0system\x93',
    'U\xc8' + 'a'.repeat(200) + '0cos\nfork\n',
  ])('%j', (text) => {
    expect(startsLikeOldPickle(latin1(text), true)).toBe(true);
  });

  it.each([
    '',
    'cat',
    'layer.weight',
    'Conv2d',
    'c\n\n',
    '(((((',
    'a list of words\nand more\n',
    '\x93',
    '\0\0\0\0',
  ])('not %j', (text) => {
    expect(startsLikeOldPickle(latin1(text), true)).toBe(false);
  });

  it('believes a constant that goes on behind the head, where its length is possible', () => {
    const head = latin1('(X\0\x10\0\0' + 'a'.repeat(300));
    expect(startsLikeOldPickle(head, false)).toBe(true);
    expect(startsLikeOldPickle(head, true)).toBe(false);
    expect(startsLikeOldPickle(latin1('XGBoost' + 'a'.repeat(300)), false)).toBe(false);
  });
});

it('a value of a database that is a pickle without a header, with values before the call', async () => {
  const pickle = latin1('](I-997\nF1.5\n](X\x05\0\0\0posixX\x06\0\0\0system\x93X\x04\0\0\0echo\x85Ree.');
  const { told } = await inspectBytes(sqlite([pickle]), 'cache.db');
  expect(told).toEqual([expect.stringContaining('critical pickle/dangerous-call')]);
});
