import { describe, expect, it } from '@jest/globals';
import { table } from '../../src/core/table.js';
import { inspectBytes } from '../support/inspect-bytes.js';

const inherited = Object.getOwnPropertyNames(Object.prototype);
/** Those that say nothing to Python. */
const plain = inherited.filter((name) => !name.startsWith('_'));

describe('table', () => {
  it.each(inherited)('has no row %s that nobody wrote', (name) => {
    expect(table({ a: 1 })[name]).toBeUndefined();
    expect(name in table({ a: 1 })).toBe(false);
  });

  it('has the rows it was given', () => {
    expect(Object.entries(table({ a: 1, b: 2 }))).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
  });
});

describe('names that every object of JavaScript has', () => {
  it.each(plain)('%s is a method, a filter and a test like any unknown one in a template', async (name) => {
    const of = (word: string): string =>
      `{{ 'a'.${word}() }}{{ [1].${word}() }}{{ {'a': 1}.${word}() }}{{ 'a' | ${word} }}{% if 'a' is ${word} %}{% endif %}`;
    const said = async (word: string): Promise<readonly string[]> =>
      (await inspectBytes(Buffer.from(of(word)), 'chat_template.jinja')).told;
    expect(await said(name)).toEqual(await said(`${name}Unknown`));
  });
});
