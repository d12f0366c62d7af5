import { describe, expect, it } from '@jest/globals';
import { inspectSource } from '../../support/inspect-source.js';
import { hostileSources } from './hostile-sources.js';

describe('source that acts when it is imported', () => {
  it.each(Object.entries(hostileSources))('%s', async (_, [source, subject]) => {
    const { told } = await inspectSource(source);
    expect(
      told.filter((line) => line.startsWith('critical')).map((line) => line.split(' ').at(-1)),
    ).toContain(subject);
  });
});
