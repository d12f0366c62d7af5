import { describe, expect, it } from '@jest/globals';
import { describeNames } from '../../../src/judgement/python/describe-names.js';
import { quoteName } from '../../../src/judgement/graphs/quote-name.js';

describe('Names that code uses', () => {
  it('are listed in order, each once', () => {
    expect(describeNames(['os.path', 'builtins.len', 'os.path'])).toBe('uses builtins.len, os.path');
  });

  it('are counted beyond a dozen', () => {
    const names = Array.from({ length: 15 }, (_, index) => `n${String(index).padStart(2, '0')}`);
    expect(describeNames(names)).toMatch(/^uses n00, .*, n11 and 3 more names$/);
    expect(describeNames(names.slice(0, 12))).toMatch(/^uses n00, .*, n11$/);
  });

  it('may be none', () => {
    expect(describeNames([])).toBe('only computes on its arguments');
  });

  it('fit into a message, however long they are', () => {
    expect(describeNames(['x'.repeat(5_000)]).length).toBe(400);
  });
});

describe('A name of a graph', () => {
  it('is quoted, and cut where it is long', () => {
    expect(quoteName('a "b"')).toBe('"a \\"b\\""');
    expect(quoteName('y'.repeat(160))).toBe(`"${'y'.repeat(160)}"`);
    expect(quoteName('y'.repeat(161))).toBe(`"${'y'.repeat(160)}…"`);
  });
});
