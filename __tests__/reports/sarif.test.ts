import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { Log, Result, Run } from 'sarif';
import { renderSarif, type SarifOptions } from '../../src/reports/sarif.js';
import type { Issue, ScanReport } from '../../src/core/types.js';
import {
  damagedIssue,
  dangerousCall,
  foreignIssue,
  hostileReport,
  sampleFile,
  sampleIssue,
  sampleReport,
} from './sample-report.js';
import { validateSarif } from './sarif-multitool.js';

function runOf(report: ScanReport, options?: SarifOptions): Run {
  const { runs } = JSON.parse(renderSarif(report, options)) as Log;
  expect(runs).toHaveLength(1);
  return runs[0] as Run;
}

function resultsOf(report: ScanReport, options?: SarifOptions): Result[] {
  return runOf(report, options).results ?? [];
}

const regionOf = (result: Result | undefined) => result?.locations?.[0]?.physicalLocation?.region;
const uriOf = (result: Result | undefined) => result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;

function notificationsOf(run: Run): string[] {
  return (run.invocations?.[0]?.toolExecutionNotifications ?? []).map(({ message }) => message.text ?? '');
}

function manyIssues(amount: number, like: Issue = foreignIssue): Issue[] {
  return Array.from({ length: amount }, (_, at) => ({
    ...like,
    fingerprint: at.toString(16).padStart(32, '0'),
  }));
}

describe('the run', () => {
  it('names tool, version and category', () => {
    const run = runOf(sampleReport(), { category: 'models-linux' });
    expect(run.tool.driver).toMatchObject({ name: 'ModelAudit', version: '1.0.0', semanticVersion: '1.0.0' });
    expect(run.automationDetails?.id).toBe('models-linux/');
    expect(runOf(sampleReport()).automationDetails?.id).toBe('modelaudit/');
  });

  it('lists every rule with all that code scanning shows', () => {
    const { rules } = runOf(sampleReport({ issues: [] })).tool.driver;
    expect(rules).toHaveLength(sampleReport().rules.length);
    expect(rules?.[0]).toMatchObject({
      id: 'pickle/dangerous-call',
      name: 'PickleDangerousCall',
      shortDescription: { text: 'Loading the file runs a command or code.' },
      fullDescription: { text: dangerousCall.help.why },
      help: {
        text: expect.stringContaining('What to do'),
        markdown: expect.stringContaining('**What to do.**'),
      },
      helpUri: expect.stringMatching(/^https:.*pickle\/dangerous-call\.md$/),
      defaultConfiguration: { level: 'error' },
      properties: {
        tags: ['security', 'external/cwe/cwe-502'],
        precision: 'very-high',
        'security-severity': '9.8',
      },
    });
  });

  it('cuts descriptions and tags to what code scanning takes', () => {
    const rule = {
      ...dangerousCall,
      help: { why: 'x'.repeat(3000), fix: 'f' },
      cwe: Array.from({ length: 30 }, (_, at) => `CWE-${String(at + 1)}`),
      formerIds: ['pickle/old-name'] as const,
    };
    const described = runOf(sampleReport({ rules: [rule], issues: [] })).tool.driver.rules?.[0];
    expect(described?.fullDescription?.text).toHaveLength(1024);
    expect(described?.properties?.tags).toHaveLength(10);
    expect(described?.deprecatedIds).toEqual(['pickle/old-name']);
  });
});

describe('the help of a rule', () => {
  const help = (more: object) =>
    runOf(sampleReport({ rules: [{ ...dangerousCall, ...more }], issues: [] })).tool.driver.rules?.[0];

  it('says why, what to do and where to read on', () => {
    const { why, fix } = dangerousCall.help;
    const [reference] = dangerousCall.references;
    expect(help({})?.help).toEqual({
      text: `Why it matters: ${why}\n\nWhat to do: ${fix}\n\n${reference ?? ''}`,
      markdown: [
        `# ${dangerousCall.title}`,
        `**Why it matters.** ${why}`,
        `**What to do.** ${fix}`,
        `**References**\n\n- <${reference ?? ''}>`,
        `[pickle/dangerous-call](${help({})?.helpUri ?? ''})`,
      ].join('\n\n'),
    });
    expect(help({ references: [] })?.help?.markdown).not.toContain('References');
  });

  it('tags weaknesses and vulnerabilities as code scanning links them', () => {
    expect(help({ cwe: ['CWE-502', 'CWE-94'], cve: ['CVE-2025-1550'] })?.properties?.tags).toEqual([
      'security',
      'external/cwe/cwe-502',
      'external/cwe/cwe-94',
      'external/cve/cve-2025-1550',
    ]);
    expect(help({})).not.toHaveProperty('deprecatedIds');
  });
});

describe('a result', () => {
  it('points at the committed file, its rule and its own fingerprint', () => {
    const [result] = resultsOf(sampleReport());
    expect(result).toMatchObject({
      ruleId: 'pickle/dangerous-call',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: "Loading this file runs posix.system('echo pwned'). In archive/data.pkl, position 28, opcode REDUCE.",
      },
      partialFingerprints: { primaryLocationLineHash: sampleIssue.fingerprint },
    });
    expect(uriOf(result)).toBe('models/evil.pt');
  });

  it('has the rule index of its own rule', () => {
    const run = runOf(sampleReport());
    for (const { ruleId, ruleIndex } of run.results ?? []) {
      expect(run.tool.driver.rules?.[ruleIndex ?? -1]?.id).toBe(ruleId);
    }
  });

  it('names the member as logical location and covers the whole committed file', () => {
    const [result] = resultsOf(sampleReport());
    expect(result?.locations?.[0]?.logicalLocations?.[0]?.fullyQualifiedName).toBe(
      'models/evil.pt!archive/data.pkl',
    );
    expect(regionOf(result)).toEqual({ byteOffset: 0, byteLength: 12_345 });
  });

  it('gives the bytes of a finding that stands in the file itself, and no line', () => {
    const [result] = resultsOf(sampleReport({ issues: [foreignIssue] }));
    expect(regionOf(result)).toEqual({ byteOffset: 11, byteLength: 20 });
    expect(result?.occurrenceCount).toBe(12);
  });

  it('counts its occurrences only where there are several', () => {
    for (const count of [undefined, 1])
      expect(resultsOf(sampleReport({ issues: [{ ...sampleIssue, count } as Issue] }))[0]).not.toHaveProperty(
        'occurrenceCount',
      );
    expect(resultsOf(sampleReport({ issues: [{ ...sampleIssue, count: 2 }] }))[0]?.occurrenceCount).toBe(2);
  });

  it('has logical locations for member and element where there are any', () => {
    const logical = (more: object) =>
      resultsOf(sampleReport({ issues: [{ ...sampleIssue, ...more }] }))[0]?.locations?.[0];
    const element = { name: 'opcode REDUCE', kind: 'element' };
    const member = { fullyQualifiedName: 'models/evil.pt!archive/data.pkl', kind: 'member' };
    expect(logical({})?.logicalLocations).toEqual([member, element]);
    expect(logical({ member: [] })?.logicalLocations).toEqual([element]);
    expect(logical({ at: {} })?.logicalLocations).toEqual([member]);
    expect(logical({ member: [], at: {} })).not.toHaveProperty('logicalLocations');
    expect(resultsOf(sampleReport({ issues: [{ ...sampleIssue, trace: [] }] }))[0]).not.toHaveProperty(
      'codeFlows',
    );
  });

  it('says of the file as a whole no place, and of a text its line alone', () => {
    const said = (more: object) => resultsOf(sampleReport({ issues: [{ ...sampleIssue, ...more }] }))[0];
    expect(said({ member: [], at: {} })?.message.text).toBe(
      "Loading this file runs posix.system('echo pwned').",
    );
    expect(regionOf(said({ member: [], at: { line: 4 } }))).toEqual({
      startLine: 4,
      startColumn: 1,
      endLine: 4,
      endColumn: 2,
    });
    expect(regionOf(said({ path: 'gone' }))).toEqual({ byteOffset: 0, byteLength: 0 });
  });

  it('gives real lines and columns of text formats', () => {
    const issue = { ...foreignIssue, at: { line: 3, column: 7 } };
    const region = { startLine: 3, startColumn: 7, endLine: 3, endColumn: 8 };
    expect(regionOf(resultsOf(sampleReport({ issues: [issue] }))[0])).toEqual(region);
    expect(regionOf(resultsOf(sampleReport({ issues: [issue] }), { forUpload: true })[0])).toEqual(region);
  });

  it('carries a line in the uploaded copy', () => {
    const line = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
    for (const result of resultsOf(sampleReport(), { forUpload: true }))
      expect(regionOf(result)).toMatchObject(line);
  });

  it('tells the steps in a code flow', () => {
    const locations = resultsOf(sampleReport())[0]?.codeFlows?.[0]?.threadFlows[0]?.locations;
    expect(locations?.map(({ location }) => location?.message?.text)).toEqual([
      'imports posix.system',
      'calls it',
    ]);
  });

  it.each([
    ['models/a b#c?.pt', 'models/a%20b%23c%3F.pt'],
    ['c:x/100%.pt', 'c%3Ax/100%25.pt'],
    ['モデル.pt', '%E3%83%A2%E3%83%87%E3%83%AB.pt'],
    ['\ud800.pt', '%EF%BF%BD.pt'],
    ['../outside.pt', '../outside.pt'],
  ])('encodes the path %j', (path, uri) => {
    expect(uriOf(resultsOf(sampleReport({ issues: [{ ...foreignIssue, path }] }))[0])).toBe(uri);
  });

  it('holds no link that a file wrote', () => {
    const [result] = resultsOf(hostileReport('[click](https://evil.invalid)'));
    expect(result?.message.text).not.toContain('](');
  });

  it('is left out for debug findings and suppressed ones', () => {
    const issues: Issue[] = [{ ...foreignIssue, severity: 'debug' }];
    expect(resultsOf(sampleReport({ issues }))).toHaveLength(0);
  });
});

describe('trouble of the run', () => {
  const trouble = { ...damagedIssue, ruleId: 'scan/unreadable', message: 'Permission denied' } as const;

  it('is a notification and a result of the file', () => {
    const run = runOf(sampleReport({ issues: [trouble], hasErrors: true }));
    expect(run.invocations?.[0]?.executionSuccessful).toBe(false);
    expect(notificationsOf(run)).toContain('Permission denied. In position 900.');
    expect(run.results).toHaveLength(1);
  });

  it('is a notification only for a path that does not exist', () => {
    const run = runOf(
      sampleReport({ issues: [{ ...trouble, ruleId: 'scan/missing-path' }], hasErrors: true }),
    );
    expect(notificationsOf(run)).toHaveLength(2);
    expect(run.results).toHaveLength(0);
  });

  it('names its file', () => {
    const [notification] =
      runOf(sampleReport({ issues: [{ ...trouble, path: 'a b.pkl' }], notes: [] })).invocations?.[0]
        ?.toolExecutionNotifications ?? [];
    expect(notification).toEqual({
      level: 'warning',
      descriptor: { id: 'scan/unreadable' },
      message: { text: 'Permission denied. In position 900.' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.pkl' } } }],
    });
  });

  it('of very many files is cut, and the cut said', () => {
    const of = (amount: number) =>
      notificationsOf(runOf(sampleReport({ issues: manyIssues(amount, trouble), notes: [] })));
    expect(of(200)).toHaveLength(200);
    expect(of(202)).toHaveLength(201);
    expect(of(202).at(-1)).toBe('2 more files could not be analysed.');
  });

  it('passes on the notes of the report', () => {
    expect(notificationsOf(runOf(sampleReport()))).toEqual(sampleReport().notes);
  });
});

describe('limits of code scanning', () => {
  it('keeps the worst results and says how many are missing', () => {
    const report = sampleReport({ issues: [...manyIssues(10), sampleIssue], notes: [] });
    const run = runOf(report, { maxResults: 3 });
    expect(run.results?.map(({ level }) => level)).toEqual(['error', 'warning', 'warning']);
    expect(notificationsOf(run)).toEqual([
      '8 results left out to stay inside the limits of code scanning; the 3 worst results are kept.',
    ]);
  });

  it('keeps of equal severities the results of the graver rule, else the order of the report', () => {
    const issues: Issue[] = [damagedIssue, foreignIssue, { ...damagedIssue, path: 'z' }, sampleIssue];
    const kept = resultsOf(sampleReport({ issues }), { maxResults: 3 });
    expect(kept.map((result) => [result.ruleId, uriOf(result)])).toEqual([
      ['pickle/dangerous-call', 'models/evil.pt'],
      // Security severity 6.5 before 5.0.
      ['pickle/foreign-class', 'models/net.pkl'],
      ['scan/damaged', 'models/half.pkl'],
    ]);
    const severities = ['info', 'warning', 'critical'] as const;
    const mixed = severities.map((severity) => ({ ...sampleIssue, severity }));
    expect(resultsOf(sampleReport({ issues: mixed })).map(({ level }) => level)).toEqual([
      'error',
      'warning',
      'note',
    ]);
  });

  it('keeps five thousand results unless told otherwise', () => {
    const run = runOf(sampleReport({ issues: manyIssues(5_001), notes: [] }));
    expect(run.results).toHaveLength(5_000);
    expect(notificationsOf(run)[0]).toMatch(/^1 result left out .* the 5,000 worst results are kept\.$/);
  });

  it('fills its characters to the last, over all results together', () => {
    const issues = manyIssues(3, { ...foreignIssue, message: '型' });
    const one = Buffer.byteLength(JSON.stringify(resultsOf(sampleReport({ issues }))[0]));
    const kept = (characters: number): number =>
      resultsOf(sampleReport({ issues }), { maxResultCharacters: characters }).length;
    expect([3 * one, 3 * one - 1, 2 * one, one, one - 1].map(kept)).toEqual([3, 2, 2, 1, 0]);
  });

  it('is compact where it is uploaded and indented where somebody reads it', () => {
    expect(renderSarif(sampleReport(), { forUpload: true }).split('\n')).toHaveLength(2);
    expect(renderSarif(sampleReport())).toContain('\n  "version": "2.1.0",\n');
  });

  it('never gives more than 25,000 results', () => {
    expect(
      resultsOf(sampleReport({ issues: manyIssues(25_001) }), { maxResults: 1e6, maxResultCharacters: 1e9 }),
    ).toHaveLength(25_000);
  });

  it('drops flows before results where characters run out', () => {
    const report = sampleReport({ issues: [sampleIssue] });
    const whole = JSON.stringify(resultsOf(report)[0]).length;
    const [result] = resultsOf(report, { maxResultCharacters: whole - 1 });
    expect(result?.codeFlows).toBeUndefined();
    expect(resultsOf(report, { maxResultCharacters: 10 })).toHaveLength(0);
  });

  it('stays below 10 MB compressed, whatever the messages hold', () => {
    const noise = (at: number) =>
      Array.from({ length: 3000 }, (_, i) =>
        String.fromCharCode(0x4e00 + ((at * 7919 + i * 104_729) % 20_000)),
      ).join('');
    const issues = manyIssues(6000).map((issue, at) => ({ ...issue, message: noise(at) }));
    const sarif = renderSarif(sampleReport({ issues }), { forUpload: true });
    expect(Buffer.byteLength(sarif)).toBeLessThan(10_000_000);
    expect(gzipSync(sarif).length).toBeLessThan(10_000_000);
  });

  it('keeps flows short', () => {
    const trace = Array.from({ length: 20_000 }, (_, offset) => ({ range: { offset, length: 1 } }));
    const [result] = resultsOf(sampleReport({ issues: [{ ...sampleIssue, trace }] }));
    expect(result?.codeFlows?.[0]?.threadFlows[0]?.locations).toHaveLength(100);
  });
});

describe("Microsoft's validator", () => {
  const hostile = 'ev]( il\u202e\u001b[31m\n{0} %zz\ud800';
  const reports: readonly (readonly [string, ScanReport])[] = [
    ['a report with findings', sampleReport()],
    ['a clean report', sampleReport({ issues: [], verdict: 'clean', notes: [] })],
    ['a report full of hostile text', hostileReport(hostile)],
    [
      'a report with trouble',
      sampleReport({
        files: [sampleFile('empty.pkl', 0, [])],
        issues: [{ ...damagedIssue, ruleId: 'scan/unreadable', path: 'empty.pkl', at: {} }],
        hasErrors: true,
      }),
    ],
  ];

  it.each(reports)('has no complaint about %s', (_, report) => {
    expect(validateSarif(renderSarif(report), { lines: false })).toEqual([]);
  });

  it.each(reports)('has no complaint about the uploaded copy of %s, lines required', (_, report) => {
    expect(validateSarif(renderSarif(report, { forUpload: true }), { lines: true })).toEqual([]);
  });

  it('complains where lines are required and missing', () => {
    expect(validateSarif(renderSarif(sampleReport()), { lines: true })).not.toEqual([]);
  });
});
