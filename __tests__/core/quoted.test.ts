import { expect, it } from '@jest/globals';
import { quoted } from '../../src/core/quoted.js';

it('shows a text in quotes, with what could forge a line of output escaped', () => {
  expect(quoted('a "b"\n\u001b[31m')).toBe(String.raw`"a \"b\"\n\u001b[31m"`);
});

it('cuts what is long, a name sooner than its caller’s own bound', () => {
  expect(quoted('n'.repeat(500))).toBe(`"${'n'.repeat(120)}"`);
  expect(quoted('n'.repeat(500), 200)).toBe(`"${'n'.repeat(200)}"`);
});
