import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { options } from '../../src/cli/options.js';
import { catalogue } from '../../src/scan.js';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docs/coverage.md'), 'utf8');
const quoted = [...new Set(Array.from(text.matchAll(/`([^`\n]+)`/g), ([, word = '']) => word))];
const paths = quoted.filter((word) =>
  /^(?:src|__tests__|fixtures|docs|scripts)\/|^[\w.-]+\.(?:md|json|yml|mjs)$/.test(word),
);
const rules = quoted.filter(
  (word) => /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9-]+$/.test(word) && !paths.includes(word),
);
const given = quoted.filter((word) => word.startsWith('--'));

describe('the table of what the design documents ask for', () => {
  it('has a row for each of the numbered improvements', () => {
    const numbers = Array.from(text.matchAll(/^\| *(\d+) +\|/gm), ([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  });

  it('is no empty one', () => {
    expect([paths.length > 50, rules.length > 40, given.length > 10]).toEqual([true, true, true]);
  });

  it.each(paths)('names %s, which exists', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });

  it.each(rules)('names the rule %s, which exists', (id) => {
    expect(catalogue.map((rule) => rule.id)).toContain(id);
  });

  it.each(given)('names the option %s, which exists', (option) => {
    expect(options.map(({ name }) => `--${name}`)).toContain(option);
  });
});
