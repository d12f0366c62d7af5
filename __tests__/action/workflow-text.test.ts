import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { workflowText } from '../../src/action/workflow-text.js';

describe('text for the log', () => {
  it.each([
    ['torch::jit', String.raw`torch:\:jit`],
    ['::::', String.raw`:\:\:\:`],
    ['##[group]', String.raw`##\[group]`],
    ['a\nb', String.raw`a\nb`],
    ['plain: text # [x] ü', 'plain: text # [x] ü'],
  ])('%j becomes %j', (text, expected) => {
    expect(workflowText(text)).toBe(expected);
  });

  it('never holds a token of a command or a second line', () => {
    const pieces = fc.constantFrom(
      '::',
      ':',
      '#',
      '##',
      '[',
      'error',
      '\n',
      '\r',
      '\u2028',
      '\u0085',
      ' ',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        expect(workflowText(parts.join(''))).not.toMatch(/::|##\[|[\r\n\u0085\u2028\u2029]/);
      }),
    );
  });
});
