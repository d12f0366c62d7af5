import { describe, expect, it } from '@jest/globals';
import type { Issue, Json } from '../../src/core/types.js';
import { listTally, tally } from '../../src/reports/tally.js';

const issue = (severity: Issue['severity'], data?: { readonly [key: string]: Json }): Issue => ({
  ...{ ruleId: data === undefined ? 'pickle/dangerous-import' : 'scan/findings-limit', severity, key: '' },
  ...{ message: '', path: 'x', member: [], at: {}, fingerprint: '', timestamp: 0 },
  ...(data === undefined ? {} : { data }),
});

describe('the tally of a report', () => {
  it('counts each severity but debug', () => {
    const issues = [issue('critical'), issue('info'), issue('critical'), issue('debug')];
    expect(tally(issues)).toEqual({ critical: 2, warning: 0, info: 1 });
    expect(listTally(issues)).toBe('2 critical and 1 info');
  });

  it('counts what a file has too many of to be listed', () => {
    const limit = issue('warning', {
      dropped: 999_999,
      dropped_by_severity: { critical: 999_998, debug: 1 },
    });
    expect(tally([issue('critical'), limit])).toEqual({ critical: 999_999, warning: 1, info: 0 });
    expect(listTally([issue('critical'), limit])).toBe('999,999 critical and 1 warning');
  });

  it.each<{ readonly [key: string]: Json }>([
    { dropped_by_severity: 'many' },
    { dropped_by_severity: null },
    { dropped_by_severity: { critical: -5, warning: 1.5, info: '3' } },
    { dropped_by_severity: { __proto__: 7, constructor: 3, toString: 1 } },
    { dropped: 7 },
  ])('takes no forged count from a report that is merged: %j', (data) => {
    expect(tally([issue('warning', data)])).toEqual({ critical: 0, warning: 1, info: 0 });
  });
});
