import { describe, expect, it } from '@jest/globals';
import { NameTable } from '../../../src/judgement/python/name-table.js';
import {
  actingConstructors,
  actingMembers,
  actingRestores,
  classShapedFunctions,
} from '../../../src/knowledge/python/acting-callables.js';
import { libraryClasses } from '../../../src/knowledge/python/library-classes.js';
import { libraryCallers, libraryFunctions } from '../../../src/knowledge/python/library-functions.js';
import { pureFunctions } from '../../../src/knowledge/python/pure-functions.js';

const table = new NameTable('\n# where it is from\na.b One two\na Three b.four\n', '\na.b five\n');

describe('NameTable', () => {
  it.each([
    ['a.b', 'One'],
    ['a.b', 'two'],
    ['a.b', 'five'],
    ['a', 'Three'],
    ['a', 'b.four'],
  ])('has %s %s', (module, name) => {
    expect(table.has(module, name)).toBe(true);
    expect(table.hasDotted(`${module}.${name}`)).toBe(true);
  });

  it.each([
    'a',
    'a.b',
    'One',
    '',
    '.',
    'a.One',
    'a.b.O',
    'a.b.One two',
    'a.b.One.two',
    'a.b.a.b',
    '#.where',
    'a.b.',
  ])('does not have %p', (dotted) => {
    expect(table.hasDotted(dotted)).toBe(false);
  });

  it('asks for no module that is longer than any', () => {
    expect(table.hasDotted('a.'.repeat(1_000_000))).toBe(false);
  });
});

describe('generated tables', () => {
  const tables = {
    actingConstructors,
    actingMembers,
    actingRestores,
    classShapedFunctions,
    libraryCallers,
    libraryClasses,
    libraryFunctions,
    pureFunctions,
  };
  it.each(Object.entries(tables))('%s has one module and its names in each line', (_, text) => {
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    const odd = lines.filter((line) => !/^[\w.]{1,256}(?: [\w.]+)+$/.test(line));
    expect(odd).toEqual([]);
  });
});
