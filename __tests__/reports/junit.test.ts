import { describe, expect, it } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
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
