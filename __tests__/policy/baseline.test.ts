import { describe, expect, it } from '@jest/globals';
import type { FileReport, Finding, RuleMeta, ScanReport } from '../../src/core/types.js';
import { placeFindings, birthIds } from '../../src/engine/place-findings.js';
import { acceptFindings } from '../../src/policy/accept-findings.js';
import { assess } from '../../src/policy/assess.js';
import { type Baseline, loadBaseline } from '../../src/policy/baseline.js';
import { effectiveSettings } from '../../src/policy/effective.js';
import { exitStatus } from '../../src/policy/verdict.js';
import { renderBaseline } from '../../src/reports/baseline.js';
import { sampleReport } from '../reports/sample-report.js';
import { ruleMeta } from '../support/rule-meta.js';

const rules = [ruleMeta('a/call', { severity: 'critical' }), ruleMeta('a/class')];
const hash = (letter: string): string => letter.repeat(64);

interface Given {
  readonly path?: string;
  readonly sha256?: string;
  readonly outcome?: FileReport['outcome'];
  readonly keys?: readonly string[];
  readonly more?: Partial<Finding>;
  readonly metas?: readonly RuleMeta[];
}

function file({
  path = 'a.pkl',
  sha256 = hash('a'),
  outcome = 'scanned',
  keys = ['k'],
  more = {},
  metas = rules,
}: Given = {}): FileReport {
  const placed = keys.map((key) => ({
    member: [],
    draft: { ruleId: 'a/call' as const, severity: 'warning' as const, message: 'm', at: {}, key, ...more },
  }));
  const findings = placeFindings(path, placed, birthIds(metas));
  return { path, size: 1, formats: [], outcome, findings, duration: 0, bytesRead: 0, claimed: true, sha256 };
}

function unhashedFile(given: Given): FileReport {
  const { path, size, formats, outcome, findings, duration, bytesRead, claimed } = file(given);
  return { path, size, formats, outcome, findings, duration, bytesRead, claimed };
}

function run(
  reports: readonly FileReport[],
  baseline?: Baseline,
  metas: readonly RuleMeta[] = rules,
  folder = '',
): ScanReport {
  const settings = effectiveSettings({ baseline, folder }, null, 'warning');
  const { issues, suppressed, baseline: outcome } = assess(reports, settings, metas, 5);
  return sampleReport({
    rules: metas,
    files: reports,
    issues,
    suppressed,
    ...(outcome === undefined ? {} : { baseline: outcome }),
  });
}

async function baselineOf(...reports: readonly FileReport[]): Promise<Baseline> {
  return loadBaseline(renderBaseline(run(reports)), 'b.json');
}

describe('a baseline', () => {
  it('accepts the findings that it was written for', async () => {
    const report = run([file()], await baselineOf(file()));
    expect(report.issues).toEqual([]);
    expect(report.suppressed[0]?.suppression).toEqual({
      by: 'baseline',
      reason: 'accepted in b.json',
      expires: null,
    });
    expect(report.baseline).toEqual({ file: 'b.json', accepted: 1, fixed: [], unseen: 0 });
  });

  it('does not accept new ones', async () => {
    const report = run(
      [file({ keys: ['k', 'new'] }), file({ path: 'b.pkl', sha256: hash('b') })],
      await baselineOf(file()),
    );
    expect(report.issues.map(({ path, key }) => [path, key])).toEqual([
      ['a.pkl', 'new'],
      ['b.pkl', 'k'],
    ]);
  });

  it.each<[string, Given]>([
    ['a file that moved', { path: 'elsewhere/b.pkl' }],
    ['a changed file', { sha256: hash('c') }],
    ['another wording', { more: { message: 'said otherwise', at: { range: { offset: 9, length: 1 } } } }],
    ['a harsher release', { more: { severity: 'critical' } }],
    [
      'a rule that was renamed',
      { more: { ruleId: 'a/invoke' }, metas: [ruleMeta('a/invoke', { formerIds: ['a/call'] })] },
    ],
    [
      'a rule that was renamed, in a file that moved',
      {
        path: 'elsewhere/b.pkl',
        more: { ruleId: 'a/invoke' },
        metas: [ruleMeta('a/invoke', { formerIds: ['a/call'] })],
      },
    ],
    ['all of it but another content', { path: 'elsewhere/b.pkl', more: { message: 'x' } }],
  ])('survives %s', async (_, given) => {
    const report = run([file(given)], await baselineOf(file()), given.metas);
    expect(report.issues).toEqual([]);
    expect(report.baseline).toMatchObject({ accepted: 1, fixed: [] });
  });

  it('does not accept what got worse in a changed file', async () => {
    const worse = file({ sha256: hash('c'), more: { severity: 'critical' } });
    const report = run([worse], await baselineOf(file()));
    expect(report.issues).toHaveLength(1);
    expect(report.baseline?.fixed).toEqual([]);
  });

  it('accepts a moved file once, not its copies', async () => {
    const report = run([file({ path: 'x.pkl' }), file({ path: 'y.pkl' })], await baselineOf(file()));
    expect(report.issues.map(({ path }) => path)).toEqual(['y.pkl']);
  });

  it('accepts as many equal findings as it holds', async () => {
    const report = run([file({ keys: ['k', 'k', 'k'] })], await baselineOf(file({ keys: ['k', 'k'] })));
    expect(report.baseline?.accepted).toBe(2);
    expect(report.issues).toHaveLength(1);
  });

  it('calls fixed what is gone of several equal findings', async () => {
    const report = run([file({ keys: ['k'] })], await baselineOf(file({ keys: ['k', 'k'] })));
    expect(report.issues).toEqual([]);
    expect(report.baseline).toMatchObject({ accepted: 1, fixed: [{ path: 'a.pkl' }], unseen: 0 });
  });

  it('tells what was fixed, and does not call fixed what was not looked at', async () => {
    const before = await baselineOf(
      file(),
      file({ path: 'b.pkl', sha256: hash('b') }),
      file({ path: 'c.pkl', sha256: hash('c') }),
    );
    const after = run([file({ keys: [] }), file({ path: 'b.pkl', keys: [], outcome: 'partial' })], before);
    expect(after.baseline).toEqual({
      file: 'b.json',
      accepted: 0,
      fixed: [
        {
          ruleId: 'a/call',
          path: 'a.pkl',
          member: [],
          fingerprint: before.entries[0]?.fingerprint,
          message: 'm',
        },
      ],
      unseen: 2,
    });
  });

  it('is written relative to the folder it is used in', async () => {
    const changed = file({ path: 'sub/a.pkl', sha256: hash('c') });
    expect(run([changed], await baselineOf(file()), rules, 'sub').issues).toEqual([]);
    expect(run([changed], await baselineOf(file()), rules).issues).toHaveLength(1);
  });

  it('knows a finding by its fingerprint, however its path is written', async () => {
    const before = await baselineOf(file());
    const elsewhere = { ...before, entries: before.entries.map((entry) => ({ ...entry, path: 'x/a.pkl' })) };
    expect(run([file({ sha256: hash('c') })], elsewhere).issues).toEqual([]);
  });

  it('holds entries whose content nobody knows to path and fingerprint', async () => {
    const before = await baselineOf(file());
    const unhashed = { ...before, entries: before.entries.map((entry) => ({ ...entry, sha256: null })) };
    expect(run([file()], unhashed).issues).toEqual([]);
    expect(run([file({ path: 'b.pkl' })], unhashed).issues).toHaveLength(1);
    const unknown = unhashedFile({ path: 'b.pkl' });
    expect(run([unknown], unhashed).issues).toHaveLength(1);
    expect(run([unknown], before).issues).toHaveLength(1);
  });

  it('accepts as many equal findings of a file whose folder has another name', async () => {
    const moved = file({ path: 'sub/a.pkl', sha256: hash('c'), keys: ['k', 'k', 'k'] });
    const before = await baselineOf(file({ keys: ['k', 'k'] }));
    expect(run([moved], before, rules, 'sub').baseline?.accepted).toBe(2);
  });

  it('does not take two unknown contents for the same one', async () => {
    const before = await baselineOf(file());
    const unhashed = { ...before, entries: before.entries.map((entry) => ({ ...entry, sha256: null })) };
    const worse = unhashedFile({ more: { severity: 'critical' } });
    expect(run([worse], unhashed).issues).toHaveLength(1);
  });

  it.each(['member', 'key'] as const)('tells findings of another %s from what it accepted', async (what) => {
    const other = what === 'key' ? file({ keys: ['other'] }) : file();
    const moved =
      what === 'key'
        ? other
        : { ...other, findings: other.findings.map((one) => ({ ...one, member: ['x'], fingerprint: 'f' })) };
    expect(run([moved], await baselineOf(file())).issues).toHaveLength(1);
  });

  it('names a rule of another catalogue by its own id', async () => {
    const report = run([file({ path: 'b.pkl', metas: [] })], await baselineOf(file({ metas: [] })), []);
    expect(report.issues).toEqual([]);
  });

  it('holds a message of its own for entries that are broken at the top', async () => {
    const text = JSON.stringify({ schema_version: 1, tool: { name: 'x', version: '1' }, findings: 'none' });
    await expect(loadBaseline(text, 'b.json')).rejects.toThrow(/^b\.json: findings: /);
  });

  it('keeps what an earlier baseline accepted when it is written anew', async () => {
    const again = renderBaseline(run([file()], await baselineOf(file())));
    expect((await loadBaseline(again, 'x')).entries).toHaveLength(1);
  });

  it('leaves out trouble of the run, which nobody can accept', () => {
    const metas = [ruleMeta('a/call', { operational: true })];
    const report = run([file()], undefined, metas);
    expect((JSON.parse(renderBaseline(report)) as { findings: unknown[] }).findings).toEqual([]);
    expect(acceptFindings(report, 'b.json').issues).toHaveLength(1);
    expect(acceptFindings(report, 'b.json').suppressed).toEqual([]);
  });

  it('leaves out what only --verbose shows', () => {
    const accepted = acceptFindings(run([file({ more: { severity: 'debug' } }), file()]), 'b.json');
    expect(accepted.issues.map(({ severity }) => severity)).toEqual(['debug']);
    expect(accepted.suppressed.map(({ severity, suppression }) => [severity, suppression])).toEqual([
      ['warning', { by: 'baseline', reason: 'accepted in b.json', expires: null }],
    ]);
  });

  it('makes the run that wrote it pass', () => {
    const accepted = acceptFindings(run([file()]), 'b.json');
    expect(accepted.verdict).toBe('clean');
    expect(exitStatus(accepted, { anythingScanned: true })).toBe(0);
  });

  it('accepts the gaps of a file that was not read whole', async () => {
    const metas = [ruleMeta('scan/encrypted'), ruleMeta('scan/crashed', { operational: true })];
    const partial = file({ outcome: 'partial', more: { ruleId: 'scan/encrypted' }, metas });
    const accepted = acceptFindings(run([partial], undefined, metas), 'b.json');
    expect(accepted.verdict).toBe('clean');
    const other = file({ outcome: 'partial', more: { ruleId: 'scan/damaged' }, metas });
    const both = { ...partial, findings: [...partial.findings, ...other.findings] };
    expect(run([both], await baselineOf(partial), metas).issues).toHaveLength(1);
  });

  it.each([
    ['no JSON', ['is no baseline', '--write-baseline']],
    ['[]', ['is no baseline', 'schema_version']],
    ['null', ['is no baseline']],
    [
      JSON.stringify({ schema_version: 2, findings: 'who knows' }),
      ['newer ModelAudit', 'schema 2', 'reads up to 1', 'update'],
    ],
    [
      JSON.stringify({ schema_version: 1, tool: { name: 'x', version: '1' }, findings: [{}] }),
      ['b.json', 'findings.0.fingerprint'],
    ],
  ])('that reads %s is refused in words', async (text, words) => {
    const error = (await loadBaseline(text, 'b.json').catch((reason: unknown) => reason)) as Error;
    expect(error.name).toBe('UsageError');
    for (const word of words) expect(error.message).toContain(word);
  });
});
