import { describe, expect, it } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import type { ScanReport } from '../../src/core/types.js';
import { renderJunit } from '../../src/reports/junit.js';
import { hostileReport, hostileTexts } from './hostile-report.js';
import { missingPath, sampleIssue, sampleReport } from './sample-report.js';

interface Result {
  readonly '@message': string;
  readonly '@type': string;
}

interface Case {
  readonly '@classname': string;
  readonly '@name': string;
  readonly failure?: Result;
  readonly error?: Result;
  readonly skipped?: Result;
  readonly 'system-out'?: string;
}

interface Suite {
  readonly '@tests': string;
  readonly '@failures': string;
  readonly '@errors': string;
  readonly '@skipped': string;
  readonly testcase: readonly Case[];
}

/** Throws at what is not well-formed. */
function check(xml: string): void {
  new SaxesParser().write(xml).close();
}

function parse(xml: string): Suite {
  expect(() => {
    check(xml);
  }).not.toThrow();
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    isArray: (name) => name === 'testcase',
  });
  const { testsuites } = parser.parse(xml) as { testsuites: { testsuite: Suite } };
  return testsuites.testsuite;
}

describe('the JUnit report', () => {
  const report = sampleReport();

  it('is read by a parser that is not ours: a test for each finding and each quiet file', () => {
    const suite = parse(renderJunit(report));
    expect(
      suite.testcase.map((one) => [
        one['@classname'],
        Object.keys(one).filter((key) => !key.startsWith('@')),
      ]),
    ).toEqual([
      ['models/evil.pt', ['failure']],
      ['models/half.pkl', ['failure']],
      ['models/net.pkl', ['failure']],
      ['models/other.pkl', ['skipped']],
      ['models/weights.safetensors', []],
    ]);
    expect(suite).toMatchObject({ '@tests': '5', '@failures': '3', '@errors': '0', '@skipped': '1' });
    expect(suite.testcase[0]?.failure?.['@message']).toBe(
      "critical: Loading this file runs posix.system('echo pwned')",
    );
    expect(suite.testcase[3]?.skipped?.['@message']).toBe('accepted by rules: rule set to off');
  });

  it('is in full', () => {
    const [evil, , , , weights] = report.files;
    const small = sampleReport({
      files: [weights, { ...evil, duration: 1.5 }] as ScanReport['files'],
      issues: [sampleIssue, { ...sampleIssue, path: 'a', member: [], at: {}, severity: 'info' }],
      suppressed: [],
      duration: 61,
    });
    const counts = 'tests="3" failures="1" errors="0" skipped="0" time="61.000"';
    expect(renderJunit(small)).toBe(`\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="ModelAudit" ${counts}>
  <testsuite name="ModelAudit 1.0.0" timestamp="2025-06-17T04:47:52" ${counts}>
    <testcase classname="a" name="pickle/dangerous-call" file="a" time="0.000"><system-out>info: Loading this file runs posix.system(&apos;echo pwned&apos;)</system-out></testcase>
    <testcase classname="models/evil.pt" name="pickle/dangerous-call (archive/data.pkl, position 28, opcode REDUCE)" file="models/evil.pt" time="1.500"><failure type="pickle/dangerous-call" message="critical: Loading this file runs posix.system(&apos;echo pwned&apos;)">Loading this file runs posix.system(&apos;echo pwned&apos;)
models/evil.pt archive/data.pkl, position 28, opcode REDUCE
fingerprint 0123456789abcdef0123456789abcdef</failure></testcase>
    <testcase classname="models/weights.safetensors" name="no finding" file="models/weights.safetensors" time="0.001"/>
  </testsuite>
</testsuites>
`);
  });

  it('keeps the order of the findings of a file', () => {
    const issues = ['b', 'a', 'c', 'a', 'b'].map((path, at) => ({
      ...sampleIssue,
      path,
      message: String(at),
    }));
    const suite = parse(renderJunit(sampleReport({ issues, suppressed: [], files: [] })));
    expect(suite.testcase.map((one) => [one['@classname'], one.failure?.['@message']])).toEqual([
      ['a', 'critical: 1'],
      ['a', 'critical: 3'],
      ['b', 'critical: 0'],
      ['b', 'critical: 4'],
      ['c', 'critical: 2'],
    ]);
  });

  it('fails what reaches the gate and no more', () => {
    const suite = parse(renderJunit({ ...report, policy: { ...report.policy, failOn: 'critical' } }));
    expect(suite['@failures']).toBe('1');
    expect(suite.testcase[2]?.['system-out']).toMatch(/^warning: /);
  });

  it('tells a gap below the gate as an error where it fails the run', () => {
    const policy = { ...report.policy, failOn: 'critical' } as const;
    const kind = (failOnIncomplete: 'true' | 'false'): string | undefined => {
      const { testcase } = parse(renderJunit({ ...report, policy: { ...policy, failOnIncomplete } }));
      return Object.keys(testcase[1] ?? {}).find((key) => !key.startsWith('@'));
    };
    expect([kind('true'), kind('false')]).toEqual(['error', 'system-out']);
  });

  it('tells trouble of the run and files that were not analysed whole as errors', () => {
    const trouble = { ...sampleIssue, ruleId: missingPath.id, path: 'gone' };
    const suite = parse(renderJunit(sampleReport({ issues: [trouble], suppressed: [] })));
    expect(suite.testcase.filter((one) => one.error !== undefined).map((one) => one['@classname'])).toEqual([
      'gone',
      'models/half.pkl',
    ]);
  });

  it('lets nothing out of its place', () => {
    const suite = parse(renderJunit(hostileReport()));
    expect(suite.testcase).toHaveLength(hostileTexts.length);
    expect(renderJunit(hostileReport())).not.toMatch(/[\u0000-\u0008\u202e\uffff]/);
  });
});
