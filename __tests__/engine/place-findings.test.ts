import { describe, expect, it } from '@jest/globals';
import type { Draft, RuleMeta, Severity } from '../../src/core/types.js';
import { FindingCollector } from '../../src/engine/pool/finding-collector.js';
import { birthIds, placeFindings } from '../../src/engine/place-findings.js';
import type { PlacedDraft } from '../../src/engine/protocol.js';
import { scanRules } from '../../src/engine/rules/index.js';

const births = birthIds(scanRules);

function placed(more: Partial<Draft> = {}, member: readonly string[] = []): PlacedDraft {
  return {
    member,
    draft: { ruleId: 'scan/damaged', severity: 'warning', message: 'm', key: 'k', at: {}, ...more },
  };
}

function prints(...drafts: PlacedDraft[]): string[] {
  return placeFindings('a.pkl', drafts, births).map((finding) => finding.fingerprint);
}

describe('a fingerprint', () => {
  it('is 32 hexadecimal digits and the same in every release', () => {
    expect(prints(placed())).toEqual(['980ffdbeb397ad347abc2d83fe0697e3']);
  });

  it('does not depend on wording, offset or severity', () => {
    const other = placed({ message: 'other', severity: 'info', at: { range: { offset: 9, length: 1 } } });
    expect(prints(other)).toEqual(prints(placed()));
  });

  it('depends on rule, member and key', () => {
    const all = [placed(), placed({ ruleId: 'scan/encrypted' }), placed({}, ['m']), placed({ key: 'other' })];
    expect(new Set(all.flatMap((draft) => prints(draft))).size).toBe(4);
  });

  it('depends on the path', () => {
    expect(placeFindings('b.pkl', [placed()], births)[0]?.fingerprint).not.toBe(prints(placed())[0]);
  });

  it('tells equals apart by their order in the file', () => {
    const first = placed({ at: { range: { offset: 1, length: 1 } } });
    const second = placed({ at: { range: { offset: 2, length: 1 } } });
    expect(prints(second, first)).toEqual(prints(first, second));
    expect(new Set(prints(first, second)).size).toBe(2);
  });

  it('outlives the renaming of a rule', () => {
    const rule = scanRules.find(({ id }) => id === 'scan/damaged') as RuleMeta;
    const renamed = birthIds([{ ...rule, id: 'scan/broken', formerIds: ['scan/torn', 'scan/damaged'] }]);
    const [finding] = placeFindings('a.pkl', [placed({ ruleId: 'scan/broken' })], renamed);
    expect(finding?.fingerprint).toBe(prints(placed())[0]);
  });
});

describe('the order of findings', () => {
  it('is member, severity, offset, rule', () => {
    const at = (offset: number) => ({ at: { range: { offset, length: 1 } } });
    const drafts = [
      placed({ key: '5' }, ['b']),
      placed({ key: '3', ...at(7) }),
      placed({ key: '4' }, ['a', 'z']),
      placed({ key: '2', ...at(5) }),
      placed({ key: '1', severity: 'critical', ...at(9) }),
    ];
    expect(placeFindings('x', drafts, births).map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5']);
  });
});

describe('too many findings', () => {
  const severe = (severity: Severity, key: string) => placed({ severity, key });

  it('leave the worst, the first among equals, and a count', () => {
    const collector = new FindingCollector(3);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) collector.add(severe('info', key));
    collector.add(severe('critical', 'z'));
    expect(collector.total).toBe(8);
    const result = collector.result();
    expect(result.map(({ draft }) => draft.key)).toEqual(['z', 'a', 'b', '']);
    expect(result.at(-1)?.draft).toMatchObject({ ruleId: 'scan/findings-limit', data: { dropped: 5 } });
  });

  it('are also those that are too long together; the worst stays', () => {
    const collector = new FindingCollector(100, 2_000);
    collector.add(severe('critical', 'worst'));
    for (let index = 0; index < 50; index += 1) collector.add(severe('info', 'x'.repeat(300)));
    const result = collector.result();
    expect(JSON.stringify(result).length).toBeLessThan(3_000);
    expect(result[0]?.draft.key).toBe('worst');
    expect(collector.total).toBe(51);
  });

  it('are no finding where all fit', () => {
    const collector = new FindingCollector(2);
    collector.add(severe('info', 'a'));
    collector.add(severe('info', 'b'));
    expect(collector.result()).toHaveLength(2);
    collector.clear();
    expect(collector.result()).toEqual([]);
  });
});
