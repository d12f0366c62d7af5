import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { renderGitlabCodeQuality } from '../../src/reports/gitlab/code-quality.js';
import { renderGitlabSast } from '../../src/reports/gitlab/sast.js';
import { hostileReport } from './hostile-report.js';
import type { ScanReport } from '../../src/core/types.js';
import { dangerousCall, sampleIssue, sampleReport } from './sample-report.js';

const text = { type: 'string', minLength: 1 };
const moment = { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$` };
const product = {
  type: 'object',
  required: ['id', 'name', 'version', 'vendor'],
  properties: { id: text, name: text, version: text, vendor: { type: 'object', required: ['name'] } },
};

/** What the report schemas of GitLab, release 15, require of a SAST report. */
const sastSchema = {
  type: 'object',
  required: ['version', 'scan', 'vulnerabilities'],
  properties: {
    version: { type: 'string', pattern: String.raw`^\d+\.\d+\.\d+$` },
    scan: {
      type: 'object',
      required: ['analyzer', 'scanner', 'type', 'start_time', 'end_time', 'status'],
      properties: {
        analyzer: product,
        scanner: product,
        type: { const: 'sast' },
        start_time: moment,
        end_time: moment,
        status: { enum: ['success', 'failure'] },
        messages: {
          type: 'array',
          items: {
            type: 'object',
            required: ['level', 'value'],
            properties: { level: { enum: ['info', 'warn', 'fatal'] }, value: text },
          },
        },
      },
    },
    vulnerabilities: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'identifiers', 'location'],
        properties: {
          id: text,
          name: { type: 'string', maxLength: 255 },
          description: { type: 'string', maxLength: 1_048_576 },
          severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
          solution: { type: 'string', maxLength: 7_000 },
          identifiers: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['type', 'name', 'value'],
              properties: {
                type: text,
                name: text,
                value: text,
                url: { type: 'string', pattern: '^https?://' },
              },
            },
          },
          location: {
            type: 'object',
            required: ['file'],
            properties: { file: text, start_line: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

/** The fields that GitLab's documentation lists for Code Quality. */
const qualitySchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: text,
      check_name: text,
      fingerprint: text,
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: text,
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer' } } },
        },
      },
    },
  },
};

function complaints(schema: object, rendered: string): unknown {
  const validate = new Ajv2020({ strictTypes: false, strictRequired: false }).compile(schema);
  validate(JSON.parse(rendered));
  return validate.errors;
}

describe('the SAST report', () => {
  it.each([
    ['an ordinary', sampleReport()],
    ['a hostile', hostileReport()],
  ])('of %s run has what GitLab requires', (_, report) => {
    expect(complaints(sastSchema, renderGitlabSast(report))).toBeNull();
  });

  it('names rule and weakness, and keeps findings of one file apart', () => {
    const { vulnerabilities } = JSON.parse(renderGitlabSast(sampleReport())) as {
      vulnerabilities: unknown[];
    };
    expect(vulnerabilities).toHaveLength(3);
    expect(vulnerabilities[0]).toMatchObject({
      id: '0123456789abcdef0123456789abcdef',
      severity: 'Critical',
      location: { file: 'models/evil.pt', start_line: 1 },
      identifiers: [{ value: 'pickle/dangerous-call' }, { type: 'cwe', value: '502' }],
      tracking: { items: [{ signatures: [{ value: '0123456789abcdef0123456789abcdef' }] }] },
    });
  });
});

describe('a vulnerability of the SAST report', () => {
  const parse = (report: ScanReport) =>
    JSON.parse(renderGitlabSast(report)) as { scan: object; vulnerabilities: object[] };
  const rule = { ...dangerousCall, cve: ['CVE-2025-1'] };

  it('says all that the finding and its rule say', () => {
    const [one] = parse(sampleReport({ issues: [sampleIssue], rules: [rule] })).vulnerabilities;
    const location = { file: 'models/evil.pt', start_line: 1, end_line: 1 };
    expect(one).toEqual({
      id: sampleIssue.fingerprint,
      category: 'sast',
      name: "Loading this file runs posix.system('echo pwned')",
      description: [
        "Loading this file runs posix.system('echo pwned')",
        'archive/data.pkl, position 28, opcode REDUCE',
        rule.help.why,
      ].join('\n\n'),
      severity: 'Critical',
      solution: rule.help.fix,
      scanner: { id: 'modelaudit', name: 'ModelAudit' },
      location,
      identifiers: [
        {
          type: 'modelaudit_rule_id',
          name: 'ModelAudit pickle/dangerous-call',
          value: 'pickle/dangerous-call',
          url: expect.stringMatching(/^https:.*pickle\/dangerous-call\.md$/),
        },
        {
          type: 'cwe',
          name: 'CWE-502',
          value: '502',
          url: 'https://cwe.mitre.org/data/definitions/502.html',
        },
        {
          type: 'cve',
          name: 'CVE-2025-1',
          value: 'CVE-2025-1',
          url: 'https://nvd.nist.gov/vuln/detail/CVE-2025-1',
        },
      ],
      tracking: {
        type: 'source',
        items: [
          {
            file: 'models/evil.pt',
            line_start: 1,
            line_end: 1,
            signatures: [{ algorithm: 'scope_offset', value: sampleIssue.fingerprint }],
          },
        ],
      },
    });
  });

  it('of a text has its line, of a rule that nobody knows no more than the finding', () => {
    const issue = { ...sampleIssue, member: [], at: { line: 7 } };
    const [one] = parse(sampleReport({ issues: [issue], rules: [] })).vulnerabilities;
    expect(one).toMatchObject({
      description: "Loading this file runs posix.system('echo pwned')\n\nline 7",
      solution: '',
      location: { start_line: 7, end_line: 7 },
      identifiers: [{ value: 'pickle/dangerous-call' }],
      tracking: { items: [{ line_start: 7, line_end: 7 }] },
    });
  });

  it('is left out for debug findings', () => {
    const issues = [{ ...sampleIssue, severity: 'debug' as const }];
    expect(parse(sampleReport({ issues })).vulnerabilities).toEqual([]);
    expect(JSON.parse(renderGitlabCodeQuality(sampleReport({ issues })))).toEqual([]);
  });

  it('stands in a scan with its times, its state and its notes', () => {
    const report = sampleReport({ startTime: 1_750_135_672.03, duration: 61, notes: ['one', ''] });
    const scan = {
      start_time: '2025-06-17T04:47:52',
      end_time: '2025-06-17T04:48:53',
      status: 'success',
      messages: [
        { level: 'info', value: 'one' },
        { level: 'info', value: '-' },
      ],
    };
    expect(parse(report).scan).toMatchObject(scan);
    expect(parse({ ...report, hasErrors: true }).scan).toMatchObject({ status: 'failure' });
    expect(parse({ ...report, notes: [] }).scan).not.toHaveProperty('messages');
  });
});

describe('the Code Quality report', () => {
  it.each([
    ['an ordinary', sampleReport()],
    ['a hostile', hostileReport()],
  ])('of %s run has what GitLab requires', (_, report) => {
    expect(complaints(qualitySchema, renderGitlabCodeQuality(report))).toBeNull();
  });

  it('says what and where', () => {
    const issues = [
      sampleIssue,
      { ...sampleIssue, member: [], at: {} },
      { ...sampleIssue, member: [], at: { line: 3 } },
    ];
    const entry = {
      check_name: 'pickle/dangerous-call',
      fingerprint: sampleIssue.fingerprint,
      severity: 'blocker',
    };
    const said = "Loading this file runs posix.system('echo pwned')";
    expect(JSON.parse(renderGitlabCodeQuality(sampleReport({ issues })))).toEqual([
      {
        ...entry,
        description: `${said} (archive/data.pkl, position 28, opcode REDUCE)`,
        location: { path: 'models/evil.pt', lines: { begin: 1 } },
      },
      { ...entry, description: said, location: { path: 'models/evil.pt', lines: { begin: 1 } } },
      {
        ...entry,
        description: `${said} (line 3)`,
        location: { path: 'models/evil.pt', lines: { begin: 3 } },
      },
    ]);
  });

  it('grades findings', () => {
    const issues = JSON.parse(renderGitlabCodeQuality(sampleReport())) as { severity: string }[];
    expect(issues.map(({ severity }) => severity)).toEqual(['blocker', 'major', 'major']);
  });
});
