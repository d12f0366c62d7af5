import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { renderGitlabCodeQuality } from '../../src/reports/gitlab/code-quality.js';
import { renderGitlabSast } from '../../src/reports/gitlab/sast.js';
import { hostileReport } from './hostile-report.js';
import { sampleReport } from './sample-report.js';

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

describe('the Code Quality report', () => {
  it.each([
    ['an ordinary', sampleReport()],
    ['a hostile', hostileReport()],
  ])('of %s run has what GitLab requires', (_, report) => {
    expect(complaints(qualitySchema, renderGitlabCodeQuality(report))).toBeNull();
  });

  it('grades findings', () => {
    const issues = JSON.parse(renderGitlabCodeQuality(sampleReport())) as { severity: string }[];
    expect(issues.map(({ severity }) => severity)).toEqual(['blocker', 'major', 'major']);
  });
});
