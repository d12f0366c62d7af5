import { describe, expect, it } from '@jest/globals';
import { formatProgress, startProgressLine } from '../../src/cli/progress.js';

const progress = {
  filesDone: 12,
  filesTotal: 340,
  bytesDone: 1_200_000_000,
  currentPath: 'models/x.pt',
  findings: 0,
};

describe('the progress line', () => {
  it('says how many files, bytes, how fast and which file', () => {
    expect(formatProgress(progress, 10, 80)).toBe('12/340 files · 1.2 GB · 120 MB/s · models/x.pt');
  });

  it('names the file that takes long', () => {
    const slow = { path: 'models/slow\n.pkl', seconds: 12.4 };
    expect(formatProgress({ ...progress, slow }, 10, 90)).toBe(
      String.raw`12/340 files · 1.2 GB · 120 MB/s · 12 s in models/slow\n.pkl`,
    );
  });

  it('is shorter than the terminal is wide, wide characters counted twice', () => {
    const line = formatProgress({ ...progress, currentPath: '模'.repeat(100) }, 10, 50);
    expect(line).toBe(`12/340 files · 1.2 GB · 120 MB/s · ${'模'.repeat(7)}`);
  });

  it('shows no control character of a file name', () => {
    expect(formatProgress({ ...progress, currentPath: 'a\u001b[2Jb\n' }, 10, 80)).toContain(
      String.raw`a\x1b[2Jb\n`,
    );
  });

  it('is drawn at most ten times a second and cleared at the end', () => {
    const written: string[] = [];
    let time = 0;
    const line = startProgressLine({ columns: 80, write: (text) => written.push(text) }, () => time);
    for (time = 0; time < 1000; time += 1) line.update(progress);
    line.clear();
    expect(written).toHaveLength(11);
    expect(written.at(-1)).toBe('\r\u001b[2K');
  });

  it('leaves the terminal alone when nothing was drawn', () => {
    const written: string[] = [];
    startProgressLine({ write: (text) => written.push(text) }, () => 0).clear();
    expect(written).toEqual([]);
  });
});
