import { describe, expect, it } from '@jest/globals';
import type { Issue, Outcome, RuleId, ScanReport, Severity, SuppressedIssue } from '../../src/core/types.js';
import {
  exitStatus,
  failsAsIncomplete,
  hasErrors,
  incompleteFiles,
  verdictOf,
} from '../../src/policy/verdict.js';
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

/** CONTRACT §6: `fail-on-new` gates only on what the base version of the file did not have. */
describe('where only what is new counts', () => {
  const brought = { isNew: true };
  const known = { isNew: false };
  const gate = { failOn: 'critical', failOnNew: true } as const;
  it.each<[string, Given, string]>([
    ['a new finding', { issues: [issue('a/call', 'critical', brought)] }, 'findings'],
    ['a known finding', { issues: [issue('a/call', 'critical', known)] }, 'clean'],
    ['a finding that nothing was compared with', { issues: [issue('a/call', 'critical')] }, 'findings'],
    [
      'a known one and a new one',
      { issues: [issue('a/call', 'critical', known), issue('a/call', 'critical', brought)] },
      'findings',
    ],
    [
      'a gap that was there',
      { outcome: 'partial', issues: [issue('scan/damaged', 'warning', known)] },
      'clean',
    ],
    ['a new gap', { outcome: 'partial', issues: [issue('scan/damaged', 'warning', brought)] }, 'incomplete'],
    [
      'a gap that nothing was compared with',
      { outcome: 'partial', issues: [issue('scan/damaged', 'warning')] },
      'incomplete',
    ],
    [
      'a known gap beside a new one',
      {
        outcome: 'partial',
        issues: [issue('scan/damaged', 'warning', known), issue('scan/limit-reached', 'warning', brought)],
      },
      'incomplete',
    ],
    [
      'a known gap beside one that nothing was compared with',
      {
        outcome: 'partial',
        issues: [issue('scan/damaged', 'warning', known), issue('scan/limit-reached', 'warning')],
      },
      'incomplete',
    ],
    ['an incomplete file that nothing is said of', { outcome: 'partial' }, 'incomplete'],
    [
      'a known finding in a file with a gap that nothing is said of',
      { outcome: 'partial', issues: [issue('a/call', 'critical', known)] },
      'incomplete',
    ],
    [
      'a known gap of another file',
      { outcome: 'partial', issues: [issue('scan/damaged', 'warning', { ...known, path: 'y' })] },
      'incomplete',
    ],
  ])('%s', (_, given, verdict) => {
    expect(verdictOf(judged({ ...given, policy: gate }))).toBe(verdict);
  });

  it('what is known counts where the option is off', () => {
    const issues = [issue('a/call', 'critical', known)];
    for (const policy of [{ failOnNew: false }, {}])
      expect(verdictOf(judged({ issues, policy }))).toBe('findings');
    const gap = { outcome: 'partial', issues: [issue('scan/damaged', 'warning', known)] } as const;
    expect(verdictOf(judged({ ...gap, policy: { failOn: 'critical' } }))).toBe('incomplete');
  });
});

describe('a gap that somebody accepted', () => {
  const hidden = (
    by: string,
    ruleId: RuleId = 'scan/damaged',
    more: Partial<Issue> = {},
  ): SuppressedIssue => ({
    ...issue(ruleId, 'warning', more),
    suppression: { by, reason: '', expires: null },
  });
  it.each<[string, Given, number]>([
    ['by an allow entry', { suppressed: [hidden('allow')] }, 0],
    ['by the baseline', { suppressed: [hidden('baseline')] }, 0],
    ['by a rule that is off', { suppressed: [hidden('rules')] }, 1],
    ['by a trusted package', { suppressed: [hidden('trusted-packages')] }, 1],
    ['beside one that a rule hides', { suppressed: [hidden('allow'), hidden('rules')] }, 1],
    [
      'beside one that is open',
      { suppressed: [hidden('allow')], issues: [issue('scan/limit-reached', 'warning')] },
      1,
    ],
    [
      'beside a remark',
      { suppressed: [hidden('allow')], issues: [issue('scan/name-contradicts-content', 'info')] },
      0,
    ],
    [
      'beside an open one that configuration calls info',
      {
        suppressed: [hidden('allow')],
        issues: [issue('scan/damaged', 'info', { changed: { severityBefore: 'warning', by: 'rules' } })],
      },
      1,
    ],
    [
      'beside a finding that is no gap',
      { suppressed: [hidden('allow')], issues: [issue('a/call', 'critical')] },
      0,
    ],
    ['that is trouble of the run', { suppressed: [hidden('allow', 'scan/crashed')] }, 1],
    ['beside trouble of the run', { suppressed: [hidden('allow'), hidden('allow', 'scan/crashed')] }, 1],
    ['of a rule about something else', { suppressed: [hidden('allow', 'a/call')] }, 1],
    ['in another file', { suppressed: [hidden('allow', 'scan/damaged', { path: 'y' })] }, 1],
  ])('%s', (_, given, count) => {
    expect(incompleteFiles(judged({ ...given, outcome: 'partial' }))).toHaveLength(count);
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

  it.each<[string, Given, boolean]>([
    [
      'a pointer and another skipped file',
      { outcome: 'skipped', issues: [issue('scan/special-file', 'info')] },
      true,
    ],
    [
      'a partial file that is too large besides',
      { outcome: 'partial', issues: [issue('scan/too-large', 'info')] },
      true,
    ],
    [
      'a pointer elsewhere',
      { outcome: 'skipped', issues: [issue('scan/lfs-pointer', 'info', { path: 'y' })] },
      true,
    ],
    ['a pointer', { outcome: 'skipped', issues: [issue('scan/lfs-pointer', 'info')] }, false],
  ])('counts %s as incomplete: %#', (_, given, fails) => {
    expect(failsAsIncomplete(judged(given))).toBe(fails);
    expect(failsAsIncomplete(judged({ ...given, policy: { failOnIncomplete: 'all' } }))).toBe(true);
    expect(failsAsIncomplete(judged({ ...given, policy: { failOnIncomplete: 'false' } }))).toBe(false);
  });

  it('fails under all only where something is incomplete', () => {
    expect(failsAsIncomplete(judged({ policy: { failOnIncomplete: 'all' } }))).toBe(false);
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
    const among = [issue('a/call', 'info'), issue('scan/crashed', 'warning'), issue('a/call', 'info')];
    expect(hasErrors([{ ...base, findings: among }], rules)).toBe(true);
    const [silent, telling] = [
      { ...base, findings: [] },
      { ...base, findings: among },
    ];
    expect(hasErrors([silent, telling], rules)).toBe(true);
    expect(hasErrors([silent], rules)).toBe(false);
    expect(hasErrors([], rules)).toBe(false);
  });
});
