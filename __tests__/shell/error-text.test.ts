import { describe, expect, it } from '@jest/globals';
import { errorCode, errorText } from '../../src/shell/error-text.js';

const failed = (message: string, code: unknown): Error => Object.assign(new Error(message), { code });

describe('the text of an error', () => {
  it.each<[unknown, string, string | undefined]>([
    [
      failed("ENOENT: no such file or directory, open '/x'", 'ENOENT'),
      'ENOENT: no such file or directory',
      'ENOENT',
    ],
    [failed('Error: EPERM: not permitted, rename', 'EPERM'), 'EPERM: not permitted', 'EPERM'],
    [failed('first, second', 5), 'first, second', undefined],
    [new Error('first, second'), 'first, second', undefined],
    ['a text, thrown', 'a text, thrown', undefined],
    [undefined, 'undefined', undefined],
    [null, 'null', undefined],
    [7, '7', undefined],
    [{ code: 'ENOENT', toString: () => 'odd, thing' }, 'odd', 'ENOENT'],
  ])('%#', (error, text, code) => {
    expect(errorText(error)).toBe(text);
    expect(errorCode(error)).toBe(code);
  });
});
