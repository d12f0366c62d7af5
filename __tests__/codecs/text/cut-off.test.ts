import { describe, expect, it } from '@jest/globals';
import { cutOff } from '../../../src/codecs/text/cut-off.js';
import { FileBudget } from '../../../src/engine/file-budget.js';

const told = (text: string) => cutOff(text, '//', new FileBudget())[0];
const missing = (text: string) => /before (.) is there/.exec(told(text)?.detail ?? '')?.[1];

describe('what a text was cut off in', () => {
  it.each<[string, string | undefined]>([
    ['module { func @f(%a: tensor<1xf32>) -> i1 { return } }', undefined],
    ['module { func @f() {}', '}'],
    ['module { f([1, 2', ']'],
    ['a "text ) with ( brackets" b', undefined],
    [String.raw`a "text \" that goes on`, '"'],
    ['a // a comment ( that nobody closes', undefined],
    ['a // a comment (\n{', '}'],
    ['lone ) } ] close nothing', undefined],
    ['', undefined],
  ])('%j lacks %j', (text, lacking) => {
    expect(missing(text)).toBe(lacking);
  });

  it('says where it was opened', () => {
    expect(told('ab(c')?.at).toEqual({ offset: 2, length: 1 });
  });

  it('keeps no more open brackets than anybody nests', () => {
    expect(missing('('.repeat(10_000_000))).toBe(')');
  });
});
