import { describe, expect, it } from '@jest/globals';
import type { FileReport, Finding } from '../../src/core/types.js';
import type { AllowEntry } from '../../src/policy/allow.js';
import { assess } from '../../src/policy/assess.js';
import { effectiveSettings, type Settings } from '../../src/policy/effective.js';
import { ruleMeta } from '../support/rule-meta.js';

const rules = [ruleMeta('a/call'), ruleMeta('a/class')];
const now = Date.UTC(2027, 0, 15) / 1000;
const fingerprint = '0123456789abcdef0123456789abcdef';
const sha256 = 'ab'.repeat(32);

const finding: Finding = {
  ruleId: 'a/call',
  severity: 'critical',
  message: 'm',
  at: {},
  key: 'k',
  path: 'models/a.zip',
  member: ['inner.zip', 'x.pkl'],
  fingerprint,
};

const unhashed: FileReport = {
  path: finding.path,
  size: 1,
  formats: [],
  outcome: 'scanned',
  findings: [finding],
  duration: 0,
  bytesRead: 0,
  claimed: true,
};

const file = { ...unhashed, sha256 };

const entry: AllowEntry = { rule: 'a/call', path: 'models/a.zip', reason: 'our own', expires: '2027-01-15' };

function judge(allow: readonly AllowEntry[], more: Partial<Settings> = {}, report: FileReport = file) {
  const settings = { ...effectiveSettings({}, null, 'warning'), allow, configuration: 'c.yml', ...more };
  return assess([report], settings, rules, now);
}

function isHidden(...[allow, more, report]: Parameters<typeof judge>): boolean {
  return judge(allow, more, report).suppressed.length === 1;
}

describe('an allow entry', () => {
  it('hides what it names, with its reason, and nothing vanishes', () => {
    const { issues, suppressed, notes } = judge([entry]);
    expect({ issues, notes }).toEqual({ issues: [], notes: [] });
    expect(suppressed).toEqual([
      {
        ...finding,
        timestamp: now,
        suppression: { by: 'allow', reason: 'our own', expires: '2027-01-15' },
      },
    ]);
  });

  it('may hide for good', () => {
    const { suppressed } = judge([{ ...entry, expires: undefined }]);
    expect(suppressed[0]?.suppression.expires).toBeNull();
  });

  it.each<[string, Partial<AllowEntry>]>([
    ['its member', { member: ['inner.zip', 'x.pkl'] }],
    ['its fingerprint', { fingerprint }],
    ['its content', { sha256 }],
    ['a wildcard', { path: 'models/*.zip' }],
    ['all of them', { member: ['inner.zip', 'x.pkl'], fingerprint, sha256 }],
  ])('matches by %s', (_, more) => {
    expect(isHidden([{ ...entry, ...more }])).toBe(true);
  });

  it.each<[string, Partial<AllowEntry>]>([
    ['another rule', { rule: 'a/class' }],
    ['another path', { path: 'models/b.zip' }],
    ['the folder of its path', { path: 'models' }],
    ['the end of its path', { path: 'a.zip' }],
    ['the last of its members', { member: ['x.pkl'] }],
    ['its members but one', { member: ['inner.zip', 'y.pkl'] }],
    ['its members in another order', { member: ['x.pkl', 'inner.zip'] }],
    ['the first of its members', { member: ['inner.zip'] }],
    ['the file itself', { member: [] }],
    ['another fingerprint', { fingerprint: 'f'.repeat(32) }],
    ['another content', { sha256: 'cd'.repeat(32) }],
    ['one thing that fits and one that does not', { fingerprint, sha256: 'cd'.repeat(32) }],
  ])('that names %s hides nothing', (_, more) => {
    expect(isHidden([{ ...entry, ...more }])).toBe(false);
  });

  it('by content hides nothing where the content is not known', () => {
    expect(isHidden([{ ...entry, sha256 }], {}, unhashed)).toBe(false);
  });

  it('is written relative to the folder of the configuration', () => {
    const allow = [{ ...entry, path: 'a.zip' }];
    expect(isHidden(allow, { folder: 'models' })).toBe(true);
    expect(isHidden(allow, { folder: 'mod' })).toBe(false);
    expect(isHidden(allow, { folder: '' })).toBe(false);
    expect(isHidden([entry], { folder: 'other' })).toBe(true);
  });

  it('stays in force under --strict, which a rule that is off does not', () => {
    expect(isHidden([entry], { strict: true })).toBe(true);
    expect(isHidden([], { strict: true, rules: new Map([['a/call', 'off']]) })).toBe(false);
  });

  it.each([
    ['2027-01-14', 'expired: 2027-01-14'],
    ['next year', "has an expiry that is no date: 'next year' (2027-06-30 is one)"],
    ['', "has an expiry that is no date: '' (2027-06-30 is one)"],
  ])('that expires %j hides nothing and is told', (expires, why) => {
    const { issues, suppressed, notes } = judge([{ ...entry, expires }]);
    expect(suppressed).toEqual([]);
    expect(issues).toEqual([{ ...finding, timestamp: now, lapsed: { reason: 'our own', expires } }]);
    expect(notes).toEqual([`c.yml: the allow entry for a/call in models/a.zip ${why}; it hides nothing`]);
  });

  it('is told by whether it expired or is no date, at the moment of the scan', () => {
    const { notes } = judge([
      { ...entry, expires: '2027-01-14' },
      { ...entry, expires: 'never' },
      { ...entry, expires: '2027-01-16' },
    ]);
    expect(notes).toEqual([
      expect.stringContaining('expired: 2027-01-14'),
      expect.stringContaining("no date: 'never'"),
    ]);
  });

  it('comes before the baseline', () => {
    const baseline = {
      name: 'b.json',
      entries: [
        {
          fingerprint,
          rule: 'a/call',
          path: file.path,
          member: [],
          key: 'k',
          sha256,
          severity: 'critical',
          message: '',
        },
      ],
    } as const;
    const by = (...allow: AllowEntry[]) => judge(allow, { baseline }).suppressed[0]?.suppression;
    expect(by()).toEqual({ by: 'baseline', reason: 'accepted in b.json', expires: null });
    expect(by(entry)).toMatchObject({ by: 'allow', reason: 'our own' });
    expect(by({ ...entry, expires: '2020-01-01' })).toMatchObject({ by: 'baseline' });
  });

  it('calls a configuration without a name by what it is', () => {
    const { notes } = judge([{ ...entry, expires: '2027-01-14' }], { configuration: null });
    expect(notes[0]).toMatch(/^the configuration: the allow entry/);
  });

  it.each([
    ['the first in force', ['first', 'second'], undefined, 'first'],
    ['the one in force after one that lapsed', ['first', 'second'], '2020-01-01', 'second'],
  ])('gives the reason of %s', (_, [first, second], expires, reason) => {
    const entries = [
      { ...entry, reason: first ?? '', ...(expires === undefined ? {} : { expires }) },
      { ...entry, reason: second ?? '' },
      { ...entry, reason: 'third' },
    ];
    expect(judge(entries).suppressed[0]?.suppression.reason).toBe(reason);
  });

  it('tells of the first where all of them lapsed', () => {
    const entries = ['2020-01-01', '2021-01-01'].map((expires) => ({ ...entry, expires, reason: expires }));
    const { issues, notes } = judge(entries);
    expect(issues[0]?.lapsed).toEqual({ reason: '2020-01-01', expires: '2020-01-01' });
    expect(notes).toHaveLength(2);
  });

  it('that lapsed does not keep another one from hiding', () => {
    expect(isHidden([{ ...entry, expires: '2020-01-01' }, entry])).toBe(true);
  });
});
