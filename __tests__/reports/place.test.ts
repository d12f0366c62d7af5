import { describe, expect, it } from '@jest/globals';
import { lineOfFile, locate, placeInFile } from '../../src/reports/place.js';
import { sampleIssue } from './sample-report.js';

describe('the place of a finding', () => {
  it('is the file and the position for a plain file', () => {
    expect(locate({ path: 'evil.pickle', member: [], at: { range: { offset: 28, length: 1 } } })).toBe(
      'evil.pickle (pos 28)',
    );
  });

  it('joins nested members by colons', () => {
    const at = { range: { offset: 0, length: 4 } };
    expect(locate({ path: 'a.zip', member: ['b.pt', 'data.pkl'], at })).toBe('a.zip:b.pt:data.pkl (pos 0)');
  });

  it('is the file alone when the finding is about all of it', () => {
    expect(locate({ path: 'a.h5', member: [], at: {} })).toBe('a.h5');
  });

  it('names the line of a text format rather than its bytes', () => {
    expect(locate({ path: 'c.json', member: [], at: { line: 3, range: { offset: 50, length: 1 } } })).toBe(
      'c.json (line 3)',
    );
    expect(placeInFile({ member: [], at: { line: 3, column: 4 } })).toBe('line 3, column 4');
  });

  it('has a column only where one is known', () => {
    expect(placeInFile({ member: [], at: { line: 3 } })).toBe('line 3');
    expect(placeInFile({ member: [], at: {} })).toBe('');
  });

  it.each([
    ['of a text', [], { line: 7 }, 7],
    ['of a binary file', [], { range: { offset: 7, length: 1 } }, 1],
    ['of a member, whose lines are not those of the file', ['a.py'], { line: 7 }, 1],
    ['that nobody counts from', [], { line: 0 }, 1],
  ])('has a line %s', (_, member, at, line) => {
    expect(lineOfFile({ member, at })).toBe(line);
  });

  it('names member, position and element for a reader', () => {
    expect(placeInFile(sampleIssue)).toBe('archive/data.pkl, position 28, opcode REDUCE');
  });
});
