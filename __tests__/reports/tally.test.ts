import { describe, expect, it } from '@jest/globals';
import type { Issue, Json } from '../../src/core/types.js';
import { listTally, listUnanalysed, tally } from '../../src/reports/tally.js';
import { damagedIssue, sampleIssue, sampleReport } from './sample-report.js';

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

  it('takes such a count from the rule about it alone, and from 1 on', () => {
    const amounts = { dropped_by_severity: { critical: 1, warning: 0 } };
    expect(tally([issue('warning', amounts)])).toEqual({ critical: 1, warning: 1, info: 0 });
    const other = { ...issue('warning', amounts), ruleId: 'pickle/dangerous-import' } as const;
    expect(tally([other])).toEqual({ critical: 0, warning: 1, info: 0 });
  });

  it('names nothing where there is nothing', () => {
    expect(listTally([])).toBe('no');
    expect(listTally([issue('warning'), issue('info'), issue('critical')])).toBe(
      '1 critical, 1 warning and 1 info',
    );
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

it('why a file was not analysed whole is what the scan itself says of it', () => {
  const path = 'models/half.pkl';
  const report = sampleReport({ issues: [{ ...sampleIssue, path }, damagedIssue] });
  expect(listUnanalysed(report).map(({ file, reasons }) => [file.path, reasons])).toEqual([
    [path, ['The stream ends inside the argument of BINUNICODE']],
  ]);
});
