import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byteLength, fit } from '../../src/reports/markdown/budget.js';

describe('fit', () => {
  it('keeps the first blocks that fit, line breaks counted', () => {
    expect(fit(['ab', 'cd', 'e'], 6)).toEqual({ blocks: ['ab', 'cd'], dropped: 1 });
    expect(fit(['ab', 'cd', 'e'], 8)).toEqual({ blocks: ['ab', 'cd', 'e'], dropped: 0 });
    expect(fit(['ab'], 2)).toEqual({ blocks: [], dropped: 1 });
  });

  it('never exceeds its budget and loses no block from its count', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.nat(200), (blocks, maxBytes) => {
        const fitted = fit(blocks, maxBytes);
        expect(byteLength(fitted.blocks.map((block) => `${block}\n`).join(''))).toBeLessThanOrEqual(maxBytes);
        expect(fitted.blocks.length + fitted.dropped).toBe(blocks.length);
      }),
    );
  });
});
