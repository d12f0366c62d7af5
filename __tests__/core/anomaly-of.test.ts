import { describe, expect, it } from '@jest/globals';
import { damageOf, damageOrLimit } from '../../src/core/anomaly-of.js';
import { FormatError, LimitError } from '../../src/core/errors.js';

const at = { offset: 3, length: 4 };
const whole = { offset: 0, length: 90 };
const damage = new FormatError('bad-thing', at, 'it is bent');
const limit = new LimitError('maxThings', 7, 'it has too many');
const bug = new TypeError('undefined is not a function');

describe('what a reader’s error says of the artifact', () => {
  it.each([damageOf, (error: unknown) => damageOrLimit(error, whole)])('damage, where it was met', (read) => {
    expect(read(damage)).toEqual({ kind: 'damaged', at, detail: 'it is bent', key: 'bad-thing' });
  });

  it('a limit, of the whole, where it is asked for', () => {
    expect(damageOrLimit(limit, whole)).toEqual({
      kind: 'limit',
      at: whole,
      detail: 'it has too many',
      key: 'maxThings',
    });
    expect(() => damageOf(limit)).toThrow(limit);
  });

  it('nothing of a bug, which goes on', () => {
    expect(() => damageOf(bug)).toThrow(bug);
    expect(() => damageOrLimit(bug, whole)).toThrow(bug);
  });
});
