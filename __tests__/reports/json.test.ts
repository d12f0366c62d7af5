import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod';
import { renderJson } from '../../src/reports/json.js';
import { foreignIssue, hostileReport, sampleIssue, sampleReport } from './sample-report.js';

type Rendered = Record<string, unknown> & {
  issues: Record<string, unknown>[];
  suppressed: Record<string, unknown>[];
};

const parse = (text: string): Rendered => JSON.parse(text) as Rendered;

const schemaUrl = new URL('../../docs/report.schema.json', import.meta.url);
const schema = z.fromJSONSchema(
  JSON.parse(readFileSync(schemaUrl, 'utf8')) as Parameters<typeof z.fromJSONSchema>[0],
);

describe('the JSON report', () => {
  it('begins with the seven documented fields, in their order', () => {
    expect(Object.keys(parse(renderJson(sampleReport())))).toEqual([
      'scanner_names',
      'start_time',
      'bytes_scanned',
      'issues',
      'has_errors',
      'files_scanned',
      'duration',
      'schema_version',
      'tool',
      'verdict',
      'bytes_read',
      'files_ignored',
      'files',
      'suppressed',
      'notes',
    ]);
  });

  it('describes an issue with every field of the contract, in its order', () => {
    const [issue] = parse(renderJson(sampleReport())).issues;
    expect(Object.entries(issue ?? {})).toEqual([
      ['message', sampleIssue.message],
      ['severity', 'critical'],
      ['location', 'models/evil.pt:archive/data.pkl (pos 28)'],
      ['details', sampleIssue.data],
      ['timestamp', 1_750_135_692.85],
      ['rule_id', 'pickle/dangerous-call'],
      ['path', 'models/evil.pt'],
      ['member', ['archive/data.pkl']],
      ['offset', 28],
      ['length', 1],
      ['line', null],
      ['column', null],
      ['why', expect.stringContaining('A pickle is a program')],
      ['fix', expect.stringContaining('Do not load')],
      ['cwe', ['CWE-502']],
      ['cve', []],
      ['fingerprint', sampleIssue.fingerprint],
      ['count', 1],
    ]);
  });

  it('keeps the severity that configuration changed', () => {
    const issue = parse(renderJson(sampleReport())).issues.at(-1);
    expect(issue?.['details']).toEqual({ severity_before: 'info', changed_by: '--strict' });
    expect(issue?.['count']).toBe(12);
  });

  it('gives line and column of a text format, and null for the bytes it has not', () => {
    const issue = { ...foreignIssue, at: { line: 3, column: 7 } };
    const [rendered] = parse(renderJson(sampleReport({ issues: [issue] }))).issues;
    expect(rendered).toMatchObject({
      line: 3,
      column: 7,
      offset: null,
      length: null,
      location: 'models/net.pkl (line 3)',
    });
  });

  it('tells who suppressed a finding and why', () => {
    const [suppressed] = parse(renderJson(sampleReport())).suppressed;
    expect(suppressed?.['suppression']).toEqual({ by: 'rules', reason: 'rule set to off', expires: null });
  });

  it('holds what only some runs know: hashes, news, expired entries, the baseline', () => {
    const [file] = sampleReport().files;
    const fixed = { ruleId: 'a/call', path: 'x', member: ['m'], fingerprint: 'f', message: 'was' } as const;
    const rendered = parse(
      renderJson(
        sampleReport({
          files: [{ ...sampleReport().files[1], ...file, sha256: 'ab', newImports: ['os.system'] } as never],
          issues: [{ ...sampleIssue, isNew: false, lapsed: { expires: '2027-01-01', reason: 'ours' } }],
          baseline: { file: 'b.json', accepted: 2, fixed: [fixed], unseen: 3 },
        }),
      ),
    );
    expect(rendered).toMatchObject({
      files: [{ sha256: 'ab', new_imports: ['os.system'] }],
      issues: [{ new: false, details: { allowed_until: '2027-01-01', allowed_because: 'ours' } }],
      baseline: {
        file: 'b.json',
        accepted: 2,
        fixed: [{ rule_id: 'a/call', path: 'x', member: ['m'], fingerprint: 'f', message: 'was' }],
        unseen: 3,
      },
    });
    const plain = parse(renderJson(sampleReport()));
    expect(plain).not.toHaveProperty('baseline');
    expect(plain.issues[0]).not.toHaveProperty('new');
    expect(Object.keys((plain['files'] as object[])[0] ?? {})).toEqual([
      'path',
      'size',
      'formats',
      'outcome',
      'duration',
    ]);
  });

  it('describes a finding of a rule that nobody knows', () => {
    const [issue] = parse(renderJson(sampleReport({ rules: [] }))).issues;
    expect(issue).toMatchObject({ why: '', fix: '', cwe: [], cve: [] });
  });

  it('is indented by two', () => {
    expect(renderJson(sampleReport())).toMatch(/^\{\n {2}"scanner_names": \[\n {4}"pickle",\n/);
  });

  it('shows debug findings only when asked', () => {
    const report = sampleReport({ issues: [{ ...foreignIssue, severity: 'debug' }] });
    expect(parse(renderJson(report)).issues).toHaveLength(0);
    expect(parse(renderJson(report, { verbose: true })).issues).toHaveLength(1);
  });

  it('keeps to the published schema, whatever a file is called', () => {
    for (const report of [
      sampleReport(),
      sampleReport({ files: [], issues: [], verdict: 'clean' }),
      hostileReport('\ud800"\n'),
    ]) {
      expect(() => schema.parse(parse(renderJson(report)))).not.toThrow();
    }
  });

  it.each(['verdict', 'issues', 'files'])('breaks the published schema without %s', (field) => {
    const entries = Object.entries(parse(renderJson(sampleReport())));
    const rest = Object.fromEntries(entries.filter(([name]) => name !== field));
    expect(() => schema.parse(rest)).toThrow();
  });

  it('breaks the published schema with a field that nobody documented', () => {
    expect(() => schema.parse({ ...parse(renderJson(sampleReport())), surprise: 1 })).toThrow();
  });

  it('holds no character that moves or reorders text, and loses none', () => {
    const text = 'a\u202eb\u009b31mc\u{e0041}d\ud800';
    const json = renderJson(hostileReport(text));
    expect(json).not.toMatch(/[\u202e\u009b\u{e0041}]/u);
    expect(parse(json).issues[0]?.['path']).toBe(text);
  });
});
