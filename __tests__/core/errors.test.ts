import { describe, expect, it } from '@jest/globals';
import { FormatError, LimitError, UsageError } from '../../src/core/errors.js';

describe('an answer of a parser', () => {
  it('tells what, where and how much is allowed', () => {
    const format = new FormatError('unexpected-end', { offset: 3, length: 4 }, 'it ends');
    expect(format).toMatchObject({
      name: 'FormatError',
      code: 'unexpected-end',
      at: { offset: 3, length: 4 },
      message: 'it ends',
    });
    expect(new LimitError('maxDepth', 64, 'too deep')).toMatchObject({
      name: 'LimitError',
      limit: 'maxDepth',
      allowed: 64,
      message: 'too deep',
    });
  });

  it('has no trace of the stack, which everything else keeps', () => {
    const before = Error.stackTraceLimit;
    expect(new FormatError('x', { offset: 0, length: 0 }, 'it ends').stack).not.toMatch(/\n\s+at /);
    expect(Error.stackTraceLimit).toBe(before);
    expect(new UsageError('no').stack).toMatch(/\n\s+at /);
  });
});
