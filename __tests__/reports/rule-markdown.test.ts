import { describe, expect, it } from '@jest/globals';
import { ruleMarkdown } from '../../src/reports/rule-markdown.js';

describe("a rule's text in Markdown", () => {
  it('keeps names that look like emphasis', () => {
    expect(ruleMarkdown('calls __reduce__ of a*b')).toBe(String.raw`calls \_\_reduce\_\_ of a\*b`);
  });

  it('keeps code that the rule set', () => {
    expect(ruleMarkdown('use `weights_only=True` <b>')).toBe(String.raw`use ${'`weights_only=True`'} \<b\>`);
  });
});
