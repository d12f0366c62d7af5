import { describe, expect, it } from '@jest/globals';
import { type CachedResult, readCachedResult, saySame } from '../../../src/engine/cache/cached-result.js';
import { ForgedFrameError } from '../../../src/engine/pool/read-frame.js';

const rules = new Set(['pickle/dangerous-call']);
const finding = {
  member: ['a'],
  draft: {
    ruleId: 'pickle/dangerous-call',
    severity: 'critical',
    message: 'it runs',
    key: 'k',
    at: { range: { offset: 1, length: 2 } },
  },
};
const good = {
  sha256: 'ab'.repeat(32),
  name: 'm.pkl',
  formats: ['pickle'],
  claimed: true,
  findings: [finding],
  imports: ['posix.system'],
  absent: ['own.py'],
};

describe('an entry of the cache', () => {
  it('is read as it was written', () => {
    expect(readCachedResult(JSON.parse(JSON.stringify(good)), rules)).toEqual(good);
  });

  it.each([
    null,
    [],
    'x',
    {},
    { ...good, sha256: 'x' },
    { ...good, name: 7 },
    { ...good, name: 'x'.repeat(1_025) },
    { ...good, formats: 'pickle' },
    { ...good, claimed: 'yes' },
    { ...good, findings: {} },
    { ...good, findings: new Array(201).fill(finding) },
    { ...good, findings: [null] },
    { ...good, findings: [{ ...finding, draft: { ...finding.draft, ruleId: 'no/rule' } }] },
    { ...good, findings: [{ ...finding, draft: { ...finding.draft, severity: 'none' } }] },
    { ...good, findings: [{ ...finding, draft: { ...finding.draft, message: 'x'.repeat(1e6) } }] },
    { ...good, imports: [7] },
    { ...good, imports: undefined },
    { ...good, absent: new Array(257).fill('x') },
    { ...good, absent: ['x'.repeat(1_025)] },
  ])('is refused where it is anything else: %#', (entry) => {
    expect(() => readCachedResult(entry, rules)).toThrow(ForgedFrameError);
  });

  it('is of one type, whatever it says of itself', () => {
    const smuggled = { ...good, findings: [{ ...finding, type: 'done', outcome: 'scanned' }], type: 'ready' };
    expect(readCachedResult(smuggled, rules)).toEqual(good);
  });

  it('says the same as another one in any order of findings and fields', () => {
    const other = { ...finding, draft: { ...finding.draft, key: 'l' } };
    const turned = { draft: { ...finding.draft, at: { range: { length: 2, offset: 1 } } }, member: ['a'] };
    const one = { ...good, findings: [finding, other] } as CachedResult;
    expect(saySame(one, { ...good, absent: [], findings: [other, turned] } as CachedResult)).toBe(true);
    expect(saySame(one, good as CachedResult)).toBe(false);
  });
});
