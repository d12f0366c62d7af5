import { describe, expect, it } from '@jest/globals';
import {
  mayBecomeOldPickle,
  readsLikeOldPickle,
  startsLikeOldPickle,
} from '../../../src/codecs/encoded/old-pickle.js';
import { wholeOf } from '../../../src/codecs/encoded/sieved.js';
import { inspectBytes } from '../../support/inspect-bytes.js';
import { randomNumbers } from '../../support/mutations.js';
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
    'Vocabulary of the model\nis\nthe\nand\n',
    'Participants\nclaire\nbob\nalice\n',
    'id\nname\nemail\n',
    'Linear\ncat\ndog\n',
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

const call = '0cos\nsystem\n(S"echo hello"\ntR.';
const padded: readonly (readonly [string, string])[] = [
  ['a line', `V${'A'.repeat(400)}\n${call}`],
  ['a line longer than a piece', `V${'A'.repeat(20_000)}\n${call}`],
  ['numbers', 'K\x010'.repeat(150) + call.slice(1)],
  ['a constant with a length of four bytes', `X\x40\x1f\0\0${'a'.repeat(8000)}${call}`],
  ['constants with a length of one byte', `U\xff${'a'.repeat(255)}0U\xff${'a'.repeat(255)}${call}`],
  ['one text that is two', '\x8c\x06timeit2\x930' + call.slice(1)],
];

describe('a pickle behind padding that is longer than any head', () => {
  it.each(padded)('%s, in a value of a database', async (_, pickle) => {
    const { told } = await inspectBytes(sqlite(['a text', latin1(pickle)]), 'cache.db');
    expect(told.join()).toContain('critical pickle/dangerous-call');
  });

  it.each(padded)('%s, in base64 in a configuration', async (_, pickle) => {
    const config = JSON.stringify({ model_type: 'bert', state: latin1(pickle).toString('base64') });
    const { told } = await inspectBytes(Buffer.from(config), 'config.json');
    expect(told.join()).toContain('critical pickle/dangerous-call');
  });

  it.each(padded)('%s, in base64 in a program', async (_, pickle) => {
    const program = `import mylib\nSTATE = "${latin1(pickle).toString('base64')}"\nmylib.restore(STATE)\n`;
    const { told } = await inspectBytes(Buffer.from(program), 'hubconf.py');
    expect(told.join()).toContain('critical pickle/dangerous-call');
  });

  it('is passed over where the constant is longer than the value', () => {
    expect(readsLikeOldPickle(wholeOf(latin1(`X\x40\x1f\0\0${'a'.repeat(400)}`)))).toBe(false);
    expect(readsLikeOldPickle(wholeOf(latin1(`V${'a'.repeat(400)}`)))).toBe(false);
  });

  it('leaves a head open that ends within a line', () => {
    const head = latin1(`V${'A'.repeat(60)}`);
    expect(mayBecomeOldPickle(head)).toBe(true);
    expect(startsLikeOldPickle(head, false)).toBe(false);
    expect(mayBecomeOldPickle(latin1('layer.weight'))).toBe(false);
  });

  it.each(['cos\nsystem\n', '(ios\nsystem\n', "S'os'\nS'system'\n\x93", 'I1\n0cos\nsystem\n'])(
    'leaves a head open wherever it ends within %j',
    (pickle) => {
      const ends = Array.from({ length: pickle.length }, (_, end) => end);
      expect(ends.filter((end) => !mayBecomeOldPickle(latin1(pickle.slice(0, end))))).toEqual([]);
    },
  );

  it('closes a head whose lines are no names', () => {
    expect(mayBecomeOldPickle(latin1('c a'))).toBe(false);
    expect(mayBecomeOldPickle(latin1('cos\n-'))).toBe(false);
    expect(readsLikeOldPickle(wholeOf(latin1('cos\n')))).toBe(false);
  });

  it('leaves opcodes without end to the trial, and ends on lines without end', () => {
    expect(readsLikeOldPickle(wholeOf(latin1('N0'.repeat(40_000) + call.slice(1))))).toBe(true);
    expect(readsLikeOldPickle(wholeOf(Buffer.alloc(2 ** 20, ']')))).toBe(true);
    expect(readsLikeOldPickle(wholeOf(latin1(`V${'a'.repeat(2 ** 19)}`)))).toBe(false);
  });
});

it('texts of many lines in a database are no pickles', async () => {
  const words =
    'id name city count Linear Vocab Product in is the of a and (see) Find Learn people 1 2024 Sum Gain U. X, P1 go to be'.split(
      ' ',
    );
  const next = randomNumbers(7);
  const texts = Array.from({ length: 400 }, () =>
    Array.from({ length: 4 + next(20) }, () => words[next(words.length)] ?? '').join('\n'),
  );
  const { told, outcome } = await inspectBytes(sqlite(texts), 'notes.db');
  expect(told).toEqual([]);
  expect(outcome).toBe('scanned');
});
