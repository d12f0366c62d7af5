import { describe, expect, it } from '@jest/globals';
import type { FileReport, Finding, Issue, RuleId } from '../../src/core/types.js';
import { assess } from '../../src/policy/assess.js';
import type { RuleSetting } from '../../src/policy/configuration.js';
import { effectiveSettings, type Settings } from '../../src/policy/effective.js';
import { ruleMeta } from '../support/rule-meta.js';

const rules = [ruleMeta('a/call'), ruleMeta('a/class', { severity: 'info', strictSeverity: 'warning' })];

function finding(ruleId: RuleId, more: Partial<Finding> = {}): Finding {
  return {
    ruleId,
    severity: 'warning',
    message: 'm',
    at: {},
    key: '',
    path: 'x',
    member: [],
    fingerprint: 'f',
    ...more,
  };
}

const foreign = finding('a/class', { severity: 'info', data: { trustable: true, package: 'acme' } });

function report(...findings: Finding[]): FileReport {
  return {
    path: 'x',
    size: 1,
    formats: [],
    outcome: 'scanned',
    findings,
    duration: 0,
    bytesRead: 0,
    claimed: true,
  };
}

function policy(more: Partial<Settings> & { set?: [RuleId, RuleSetting][] } = {}): Settings {
  const { set = [], ...rest } = more;
  return { ...effectiveSettings({}, null, 'warning'), rules: new Map(set), ...rest };
}

function judge(one: Finding, settings: Settings) {
  const { issues, suppressed } = assess([report(one)], settings, rules, 5);
  return { issue: issues[0], suppressed: suppressed[0] };
}

describe('without configuration', () => {
  it('findings become issues as they are', () => {
    expect(assess([report(finding('a/call'), foreign)], policy(), rules, 5)).toEqual({
      issues: [
        { ...finding('a/call'), timestamp: 5 },
        { ...foreign, timestamp: 5 },
      ],
      suppressed: [],
      notes: [],
    });
  });
});

describe('a rule setting', () => {
  it.each(['info', 'critical'] as const)('sets the severity to %s and keeps what it was', (severity) => {
    const { issue } = judge(finding('a/call'), policy({ set: [['a/call', severity]] }));
    expect(issue).toMatchObject({ severity, changed: { severityBefore: 'warning', by: 'rules' } });
  });

  it('that changes nothing leaves no trace', () => {
    expect(judge(finding('a/call'), policy({ set: [['a/call', 'warning']] })).issue).not.toHaveProperty(
      'changed',
    );
  });

  it('of off keeps the finding among the suppressed', () => {
    const settings = policy({ set: [['a/call', 'off']], configuration: 'c.yml' });
    const { issue, suppressed } = judge(finding('a/call'), settings);
    expect(issue).toBeUndefined();
    expect(suppressed?.suppression).toEqual({ by: 'rules', reason: 'a/call is off in c.yml', expires: null });
  });
});

describe('a trusted package', () => {
  it('suppresses its foreign classes', () => {
    const { issue, suppressed } = judge(foreign, policy({ trustedPackages: ['acme'] }));
    expect([issue, suppressed?.suppression.by]).toEqual([undefined, 'trusted-packages']);
  });

  it('may be a package in a package', () => {
    const data = { package: 'acme', module: 'acme.models.net', function: 'Net', trustable: true };
    const one = (trusted: string, other = {}): Issue | undefined =>
      judge(finding('a/class', { data: { ...data, ...other } }), policy({ trustedPackages: [trusted] }))
        .issue;
    expect(one('acme.models')).toBeUndefined();
    expect(one('acme.model')).toBeDefined();
    expect(one('acme.models', { resolved: 'evil.run' })).toBeDefined();
    expect(one('acme.models', { trustable: false })).toBeDefined();
    expect(one('acme.models', { module: 7 })).toBeDefined();
    expect(one('acme.models', { function: null })).toBeDefined();
    expect(one('undefined.models', { module: undefined, function: 'models.x' })).toBeDefined();
  });

  it('names the entry that trusts it, and where that stands', () => {
    const data = { trustable: true, package: 'acme', module: 'acme.models', function: 'Net' };
    const settings = { trustedPackages: ['other', 'acme.models', 'acme'] };
    const reasonIn = (configuration: string | null): string | undefined =>
      judge(finding('a/class', { data }), policy({ ...settings, configuration })).suppressed?.suppression
        .reason;
    expect(reasonIn('c.yml')).toBe('acme.models is trusted by c.yml');
    expect(reasonIn(null)).toBe('acme.models is trusted by the configuration');
  });

  it.each<[string, Finding]>([
    ['what no rule marks as trustable', finding('a/call', { data: { package: 'acme' } })],
    ['what is marked as not trustable', finding('a/call', { data: { package: 'acme', trustable: false } })],
    ['a mark that is no boolean', finding('a/call', { data: { package: 'acme', trustable: 'true' } })],
    ['another package', finding('a/class', { data: { package: 'acme.evil', trustable: true } })],
    ['a finding without a package', finding('a/class', { data: { trustable: true } })],
  ])('does not excuse %s', (_, one) => {
    expect(judge(one, policy({ trustedPackages: ['acme'] })).issue).toBeDefined();
  });
});

describe('strict', () => {
  it('raises what its rule says, and says so', () => {
    expect(judge(foreign, policy({ strict: true })).issue).toMatchObject({
      severity: 'warning',
      changed: { severityBefore: 'info', by: 'strict' },
    });
  });

  it('leaves a rule that nobody described as it is', () => {
    const { issue } = judge(finding('a/unheard-of', { severity: 'info' }), policy({ strict: true }));
    expect(issue?.severity).toBe('info');
    expect(issue).not.toHaveProperty('changed');
  });

  it('says which of the two raised it', () => {
    const set: [RuleId, RuleSetting][] = [['a/class', 'critical']];
    expect(judge(foreign, policy({ strict: true, set })).issue).toMatchObject({
      severity: 'critical',
      changed: { severityBefore: 'info', by: 'rules' },
    });
  });

  it('never lowers', () => {
    const worse = finding('a/class', { severity: 'critical' });
    expect(judge(worse, policy({ strict: true })).issue).toMatchObject({ severity: 'critical' });
  });

  it.each(['off', 'info'] as const)('ignores a rule that is set to %s', (setting) => {
    const { issue } = judge(finding('a/call'), policy({ strict: true, set: [['a/call', setting]] }));
    expect(issue?.severity).toBe('warning');
    expect(issue).not.toHaveProperty('changed');
  });

  it('keeps a rule that is raised', () => {
    const { issue } = judge(finding('a/call'), policy({ strict: true, set: [['a/call', 'critical']] }));
    expect(issue).toMatchObject({ severity: 'critical', changed: { by: 'rules' } });
  });

  it('ignores trusted packages', () => {
    expect(judge(foreign, policy({ strict: true, trustedPackages: ['acme'] })).issue).toBeDefined();
  });
});
