import { describe, expect, it } from '@jest/globals';
import { inspectSource } from '../../support/inspect-source.js';
import { genuineSources } from './genuine-sources.js';

describe('source that imports without effect', () => {
  it.each(Object.entries(genuineSources))('%s', async (_, source) => {
    const { told, anomalies } = await inspectSource(source);
    expect(told).toEqual([]);
    expect(anomalies).toEqual([]);
  });
});
