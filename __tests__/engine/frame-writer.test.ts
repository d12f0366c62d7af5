import { describe, expect, it } from '@jest/globals';
import { FrameWriter } from '../../src/engine/frame-writer.js';
import type { Frame } from '../../src/engine/protocol.js';

const done = (id: number, retire = false): Frame => ({
  ...{ type: 'done', id, outcome: 'scanned', formats: [], claimed: true, bytesRead: 0, retire },
});

function written(frames: readonly (readonly [Frame, boolean])[]): string[][] {
  const writes: string[][] = [];
  const writer = new FrameWriter((bytes) => {
    const lines = bytes.toString().split('\n');
    expect(lines.pop()).toBe('');
    writes.push(lines.map((line) => (JSON.parse(line) as Frame).type));
  });
  for (const [frame, isFollowed] of frames) {
    writer.isFollowed = isFollowed;
    writer.write(frame);
  }
  return writes;
}

describe('frames of a scanner process', () => {
  it('leave at once while a file is read: what was found is not lost with the process', () => {
    expect(
      written([
        [{ type: 'started', id: 1 }, true],
        [{ type: 'identified', id: 1 }, true],
      ]),
    ).toEqual([['started'], ['identified']]);
  });

  it('tell the end of a file with the beginning of the next one', () => {
    expect(
      written([
        [{ type: 'started', id: 1 }, true],
        [done(1), true],
        [{ type: 'started', id: 2 }, false],
        [done(2), false],
      ]),
    ).toEqual([['started'], ['done', 'started'], ['done']]);
  });

  it('do not wait for a file that will not come', () => {
    expect(written([[done(1, true), true]])).toEqual([['done']]);
    expect(written([[done(1), false]])).toEqual([['done']]);
  });
});
