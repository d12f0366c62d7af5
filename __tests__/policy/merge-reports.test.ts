import { describe, expect, it } from '@jest/globals';
import type { ScanReport } from '../../src/core/types.js';
import { compareFindings } from '../../src/engine/compare-findings.js';
import { mergeReports } from '../../src/policy/merge-reports.js';
import { renderJson } from '../../src/reports/json.js';
import { readJsonReport } from '../../src/reports/read-json-report.js';
import {
  foreignIssue,
  sampleFile,
  sampleIssue,
  sampleReport,
  suppressedIssue,
} from '../reports/sample-report.js';

const whole = sampleReport();
const gate = whole.policy;
/** No scan goes this deep; drawing it would. */
const deep = sampleReport({ issues: [{ ...sampleIssue, member: new Array<string>(5_000).fill('m') }] });

function roundTrip(report: ScanReport) {
  return readJsonReport(renderJson(report), 'r.json', whole.rules);
}

function merge(...reports: ScanReport[]): ScanReport {
  return mergeReports(reports.map(roundTrip), gate, whole.rules, compareFindings);
}

/** What the JSON report does not hold, or what is another run's. */
function comparable(report: ScanReport): unknown {
  const { scanner_names, issues, files_scanned, verdict, files, suppressed, notes } = JSON.parse(
    renderJson(report),
  ) as Record<string, unknown>;
  return { scanner_names, issues, files_scanned, verdict, files, suppressed, notes };
}

describe('merged reports', () => {
  it('of one run are that run', () => {
    expect(comparable(merge(whole))).toEqual(comparable(whole));
  });

  it('count what stands in several once, in any order', () => {
    expect(comparable(merge(whole, whole))).toEqual(comparable(whole));
    const one = sampleReport({
      issues: [sampleIssue],
      suppressed: [],
      files: [sampleFile('models/evil.pt', 9, ['torch'])],
    });
    const other = sampleReport({
      issues: [],
      suppressed: [],
      files: [sampleFile('models/a.pt', 9, ['torch'])],
      verdict: 'clean',
    });
    expect(comparable(merge(one, other))).toEqual(comparable(merge(other, one)));
    expect(merge(one, other)).toMatchObject({ verdict: 'findings', bytesScanned: 18 });
    expect(merge(one, other).files.map(({ path }) => path)).toEqual(['models/a.pt', 'models/evil.pt']);
  });

  it('decide the verdict by their own gate', () => {
    const mild = sampleReport({
      issues: [],
      suppressed: [],
      files: [sampleFile('a', 1, ['pickle'])],
      verdict: 'findings',
    });
    expect(merge(mild).verdict).toBe('clean');
    expect(merge(mild, sampleReport({ issues: [] })).verdict).toBe('incomplete');
    expect(merge({ ...mild, hasErrors: true }, mild).hasErrors).toBe(true);
  });

  it('accept only what every run accepts', () => {
    const open = { ...foreignIssue, path: suppressedIssue.path, fingerprint: suppressedIssue.fingerprint };
    const merged = merge(sampleReport({ issues: [open], suppressed: [] }), sampleReport({ issues: [] }));
    expect(merged.issues).toHaveLength(1);
    expect(merged.suppressed).toEqual([]);
  });

  it('keep the poorer of two readings of a file, in any order', () => {
    // Worst first, as CONTRACT §1 ranks them: nothing read, read in part, not looked at, not known, whole.
    const outcomes = ['unreadable', 'timed-out', 'partial', 'skipped', 'unrecognised', 'scanned'] as const;
    const reading = (outcome: (typeof outcomes)[number]): ScanReport =>
      sampleReport({ files: [{ ...sampleFile('a', 1, ['pickle']), outcome }] });
    for (const [at, poorer] of outcomes.entries())
      for (const better of outcomes.slice(at)) {
        expect(merge(reading(poorer), reading(better)).files.map(({ outcome }) => outcome)).toEqual([poorer]);
        expect(merge(reading(better), reading(poorer)).files.map(({ outcome }) => outcome)).toEqual([poorer]);
      }
  });

  it('keep the first of two equal readings', () => {
    const reading = (size: number): ScanReport =>
      sampleReport({ files: [sampleFile('a', size, ['pickle'])] });
    expect(merge(reading(3), reading(4)).files.map(({ size }) => size)).toEqual([3]);
  });

  it('sort files by their paths', () => {
    const files = ['b', 'B', 'a/z', 'a', 'c', 'é'].map((path) => sampleFile(path, 1, []));
    const paths = merge(sampleReport({ files })).files.map(({ path }) => path);
    expect(paths).toEqual(['B', 'a', 'a/z', 'b', 'c', 'é']);
  });

  it('span the time from the first start to the last end, and add up what was read', () => {
    const part = (startTime: number, duration: number): ScanReport =>
      sampleReport({ startTime, duration, bytesRead: 10, filesIgnored: 2, notes: ['n'] });
    const merged = mergeReports(
      [part(100, 5), part(90, 3), part(101, 8)],
      gate,
      whole.rules,
      compareFindings,
    );
    expect(merged).toMatchObject({
      startTime: 90,
      duration: 19,
      bytesRead: 30,
      filesIgnored: 6,
      notes: ['n'],
    });
  });

  it('name every format once, sorted', () => {
    const merged = merge(
      sampleReport({ scannerNames: ['zip', 'pickle'] }),
      sampleReport({ scannerNames: ['onnx', 'zip'] }),
    );
    expect(merged.scannerNames).toEqual(['onnx', 'pickle', 'zip']);
  });

  it('count the bytes of what a format claimed only', () => {
    const files = [
      sampleFile('a', 3, ['pickle']),
      sampleFile('b', 5, []),
      sampleFile('c', 7, ['zip', 'torch']),
    ];
    expect(merge(sampleReport({ files })).bytesScanned).toBe(10);
  });
});

describe('a JSON report that is read', () => {
  it.each([
    ['no JSON', 'is no JSON report'],
    ['{}', 'schema_version'],
    ['null', 'schema_version'],
    [JSON.stringify({ schema_version: 7 }), 'newer ModelAudit'],
    [
      renderJson(whole).replace('"pickle/dangerous-call"', '"pickle/of-tomorrow"'),
      'has no rule pickle/of-tomorrow',
    ],
    [renderJson(whole).replace('"outcome": "partial"', '"outcome": "fine"'), 'files.1.outcome'],
    [renderJson(deep), 'issues.0.member'],
  ])('is refused: %#', (text, words) => {
    expect(() => readJsonReport(text, 'r.json', whole.rules)).toThrow(words);
  });
});
