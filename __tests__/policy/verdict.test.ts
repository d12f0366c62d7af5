import { describe, expect, it } from '@jest/globals';
import type { Issue, Outcome, RuleId, ScanReport, Severity, SuppressedIssue } from '../../src/core/types.js';
import { exitStatus, failsAsIncomplete, hasErrors, verdictOf } from '../../src/policy/verdict.js';
import { ruleMeta } from '../support/rule-meta.js';

const rules = [ruleMeta('a/call'), ruleMeta('scan/crashed', { operational: true })];

function issue(ruleId: RuleId, severity: Severity, more: Partial<Issue> = {}): Issue {
  return {
    ruleId,
    severity,
    message: '',
    at: {},
    key: '',
    path: 'x',
    member: [],
    fingerprint: '',
    timestamp: 0,
    ...more,
  };
}

interface Given {
  readonly issues?: readonly Issue[];
  readonly suppressed?: readonly SuppressedIssue[];
  readonly outcome?: Outcome;
  readonly policy?: Partial<ScanReport['policy']>;
}

function judged({ issues = [], suppressed = [], outcome = 'scanned', policy = {} }: Given) {
  const files = [{ path: 'x', size: 1, formats: [], outcome, duration: 0, bytesRead: 0 }];
  const inForce = {
    failOn: 'warning',
    failOnIncomplete: 'true',
    strict: false,
    configuration: null,
    ...policy,
  } as const;
  return { files, issues, suppressed, rules, policy: inForce };
}

function report(given: Given & { hasErrors?: boolean }): ScanReport {
  const judgedReport = judged(given);
  return {
    ...judgedReport,
    tool: { name: 't', version: '1' },
    startTime: 0,
    duration: 0,
    verdict: verdictOf(judgedReport),
    hasErrors: given.hasErrors ?? false,
    bytesScanned: 0,
    bytesRead: 0,
    filesIgnored: 0,
    scannerNames: [],
    notes: [],
  };
}

describe('the verdict', () => {
  it.each<[string, Given, string]>([
    ['nothing found', {}, 'clean'],
    ['an issue at the gate', { issues: [issue('a/call', 'warning')] }, 'findings'],
    ['an issue above the gate', { issues: [issue('a/call', 'critical')] }, 'findings'],
    ['an issue below the gate', { issues: [issue('a/call', 'info')] }, 'clean'],
    [
      'a gate that never closes',
      { issues: [issue('a/call', 'critical')], policy: { failOn: 'never' } },
      'clean',
    ],
    ['a partial file', { outcome: 'partial' }, 'incomplete'],
    ['a skipped file', { outcome: 'skipped' }, 'incomplete'],
    ['both', { outcome: 'partial', issues: [issue('a/call', 'critical')] }, 'findings'],
    ['operational trouble', { outcome: 'partial', issues: [issue('scan/crashed', 'warning')] }, 'incomplete'],
    ['a stray .bin', { outcome: 'unrecognised', issues: [issue('scan/unrecognised', 'info')] }, 'clean'],
    [
      'an unrecognised .pkl',
      {
        outcome: 'unrecognised',
        issues: [issue('scan/unrecognised', 'warning')],
        policy: { failOn: 'critical' },
      },
      'incomplete',
    ],
    [
      'an unrecognised .pkl that configuration calls info',
      {
        outcome: 'unrecognised',
        issues: [issue('scan/unrecognised', 'info', { changed: { severityBefore: 'warning', by: 'rules' } })],
      },
      'incomplete',
    ],
  ])('of %s', (_, given, verdict) => {
    expect(verdictOf(judged(given))).toBe(verdict);
  });
});

describe('the exit status', () => {
  const lfs = { outcome: 'skipped', issues: [issue('scan/lfs-pointer', 'warning')] } as const;

  it.each<[string, Given & { hasErrors?: boolean; nothing?: boolean }, number]>([
    ['clean', {}, 0],
    ['an issue', { issues: [issue('a/call', 'warning')] }, 1],
    ['an issue below the gate', { issues: [issue('a/call', 'warning')], policy: { failOn: 'critical' } }, 0],
    ['an issue and an error', { issues: [issue('a/call', 'critical')], hasErrors: true }, 1],
    ['only an operational issue', { issues: [issue('scan/crashed', 'warning')], hasErrors: true }, 2],
    ['nothing to scan', { nothing: true }, 2],
    ['incomplete', { outcome: 'partial' }, 2],
    ['incomplete, tolerated', { outcome: 'partial', policy: { failOnIncomplete: 'false' } }, 0],
    ['incomplete, nothing gates', { outcome: 'partial', policy: { failOn: 'never' } }, 2],
    ['everything, never', { issues: [issue('a/call', 'critical')], policy: { failOn: 'never' } }, 0],
    ['an LFS pointer', lfs, 1],
    ['an LFS pointer below the gate', { ...lfs, policy: { failOn: 'critical' } }, 0],
    ['an LFS pointer under all', { ...lfs, policy: { failOn: 'critical', failOnIncomplete: 'all' } }, 2],
    ['another skipped file', { outcome: 'skipped' }, 2],
  ])('of %s', (_, { nothing = false, ...given }, status) => {
    expect(exitStatus(report(given), { anythingScanned: !nothing })).toBe(status);
  });

  it('is not moved by hiding why a file was skipped', () => {
    const hidden = {
      ...issue('scan/too-large', 'warning'),
      suppression: { by: 'rules', reason: '', expires: null },
    };
    const given = { outcome: 'skipped', suppressed: [hidden] } as const;
    expect(failsAsIncomplete(judged(given))).toBe(false);
    expect(failsAsIncomplete(judged({ ...given, policy: { failOnIncomplete: 'all' } }))).toBe(true);
  });
});

describe('errors', () => {
  it('are operational findings, whatever configuration says about them', () => {
    const base = {
      path: 'x',
      size: 0,
      formats: [],
      outcome: 'scanned',
      duration: 0,
      bytesRead: 0,
      claimed: true,
    } as const;
    expect(hasErrors([{ ...base, findings: [issue('scan/crashed', 'warning')] }], rules)).toBe(true);
    expect(hasErrors([{ ...base, findings: [issue('a/call', 'critical')] }], rules)).toBe(false);
  });
});
