import { describe, expect, it } from '@jest/globals';
import { watchInterruption } from '../../src/shell/interruption.js';

describe('an interruption', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s aborts the scan and decides the exit status', (name, status) => {
    const interruption = watchInterruption();
    expect(interruption.received()).toBeUndefined();
    process.emit(name, name);
    expect(interruption.signal.aborted).toBe(true);
    expect(interruption.received()).toEqual({ name, status });
  });

  it('leaves a second signal to the system', () => {
    const before = process.listenerCount('SIGINT');
    watchInterruption();
    process.emit('SIGINT', 'SIGINT');
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  it('leaves no listener behind', () => {
    const before = process.listenerCount('SIGTERM');
    watchInterruption().stop();
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
});
