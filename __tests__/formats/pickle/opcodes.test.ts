import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { opcodes } from '../../../src/formats/pickle/machine/opcodes.js';

const ofPython = JSON.parse(readFileSync(new URL('./pickletools-opcodes.json', import.meta.url), 'utf8')) as {
  code: number;
  name: string;
  protocol: number;
}[];

describe('the table of opcodes', () => {
  it('is the one of Python 3.13, scripts/knowledge/pickletools_opcodes.py', () => {
    const ours = opcodes.map(({ code, name, protocol }) => ({ code, name, protocol }));
    const byCode = (a: { code: number }, b: { code: number }): number => a.code - b.code;
    expect(ours.toSorted(byCode)).toEqual(ofPython.toSorted(byCode));
  });
});
