import { describe, expect, it } from '@jest/globals';
import { FrameWriter } from '../../../src/engine/process/frame-writer.js';
import type { Frame } from '../../../src/engine/protocol.js';

const done = (id: number): Frame => ({
  ...{ type: 'done', id, outcome: 'scanned', formats: [], claimed: true, bytesRead: 0, retire: false },
});

function written(frames: readonly (readonly [Frame, boolean?])[]): string[][] {
  const writes: string[][] = [];
  const writer = new FrameWriter((bytes) => {
    const lines = bytes.toString().split('\n');
    expect(lines.pop()).toBe('');
    writes.push(lines.map((line) => (JSON.parse(line) as Frame).type));
  });
  for (const [frame, isFollowed] of frames) writer.write(frame, isFollowed);
  return writes;
}

const started: Frame = { type: 'started', id: 1 };
const identified: Frame = { type: 'identified', id: 1 };
const finding = (message: string): Frame => ({
  ...{ type: 'finding', id: 1, member: [] },
  draft: { ruleId: 'x/y', severity: 'info', message, at: {}, key: '' },
});

describe('frames of a scanner process', () => {
  it('leave at once: what was found is not lost with the process', () => {
    expect(written([[started], [identified], [finding('a')]])).toEqual([
      ['started'],
      ['identified'],
      ['finding'],
    ]);
  });

  it('leave with the frame that follows before anything else is done', () => {
    const frames = [[finding('a'), true], [finding('b')], [done(1), true], [started]] as const;
    expect(written(frames)).toEqual([
      ['finding', 'finding'],
      ['done', 'started'],
    ]);
  });

  it('are not held back by the hundred kilobytes', () => {
    const long = finding('x'.repeat(10_000));
    const writes = written(Array.from({ length: 50 }, () => [long, true] as const));
    expect(writes.every((frames) => frames.length <= 4)).toBe(true);
    expect(writes.length).toBeGreaterThanOrEqual(12);
  });
});
