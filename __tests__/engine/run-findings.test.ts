import { describe, expect, it } from '@jest/globals';
import { FindingCollector } from '../../src/engine/pool/finding-collector.js';
import { RunFindings, type FindingsHolder } from '../../src/engine/run-findings.js';
import { limits } from '../../src/core/limits.js';
import type { PlacedDraft } from '../../src/engine/protocol.js';
import { tally } from '../../src/reports/tally.js';
import type { Severity } from '../../src/core/types.js';

function holder(findings: number, each = 10): FindingsHolder & { kept: number } {
  return {
    kept: findings,
    get keptFindings() {
      return this.kept;
    },
    get keptCharacters() {
      return this.kept * each;
    },
    keepAtMost(most, characters) {
      this.kept = Math.min(this.kept, most, Math.max(1, Math.floor(characters / each)));
    },
  };
}

function found(severity: Severity, message: string): PlacedDraft {
  return { member: [], draft: { ruleId: 'x/y', severity, message, at: {}, key: message } };
}

function keptOf(counts: readonly number[], most: number, least: number): number[] {
  const run = new RunFindings({ findings: most, leastFindings: least });
  const holders = counts.map((count) => holder(count));
  for (const one of holders) run.add(one);
  return holders.map(({ kept }) => kept);
}

describe('the findings of a run', () => {
  it('are all kept where they fit', () => {
    expect(keptOf([2000, 3, 500], 10_000, 32)).toEqual([2000, 3, 500]);
  });

  it('are cut in the files that have most of them', () => {
    expect(keptOf([2000, 3, 2000, 400], 2500, 32)).toEqual([1000, 3, 1000, 400]);
  });

  it('come to the same number in every order', () => {
    const counts = Array.from({ length: 60 }, (_, index) => (index * 379) % 2001);
    const forwards = keptOf(counts, 9000, 32);
    const backwards = keptOf(counts.toReversed(), 9000, 32).reverse();
    expect(forwards).toEqual(backwards);
    expect(forwards.reduce((sum, kept) => sum + kept, 0)).toBeLessThanOrEqual(9000);
  });

  it('are as few as fit where each is as long as may be', () => {
    const run = new RunFindings();
    const files = Array.from({ length: 500 }, () => holder(900, 70_000));
    for (const file of files) run.add(file);
    const characters = files.reduce((sum, { keptCharacters }) => sum + keptCharacters, 0);
    expect(characters).toBeLessThanOrEqual(limits.maxFindingCharacters);
    expect(files.every(({ kept }) => kept >= 1)).toBe(true);
  });

  it('are never cut below what each file keeps', () => {
    expect(keptOf([100, 100, 100, 5], 50, 32)).toEqual([32, 32, 32, 5]);
  });
});

describe('a million findings', () => {
  it('are counted to the last, by severity, while what is kept stays within the bound', () => {
    const run = new RunFindings();
    const collectors = Array.from({ length: 500 }, (_, file) => {
      const collector = new FindingCollector();
      for (let index = 0; index < 2_000; index++)
        collector.add(
          found(index % 5 === 0 ? 'critical' : 'warning', `${String(file)} ${String(index)}`),
          400,
        );
      run.add({
        get keptFindings() {
          return collector.kept;
        },
        get keptCharacters() {
          return collector.keptCharacters;
        },
        keepAtMost: (most, characters) => {
          collector.keepAtMost(most, characters);
        },
      });
      return collector;
    });
    const results = collectors.flatMap((collector) => collector.result());
    const listed = results.filter(({ draft }) => draft.ruleId === 'x/y');
    expect(listed.length).toBeLessThanOrEqual(limits.maxFindings);
    expect(listed.length).toBeGreaterThanOrEqual(500 * limits.leastFindingsPerFile);
    expect(listed.every(({ draft }) => draft.severity === 'critical')).toBe(true);
    const issues = results.map(({ draft, member }) => ({
      ...{ ...draft, member, path: '', fingerprint: '', timestamp: 0 },
    }));
    expect(tally(issues)).toEqual({ critical: 200_000, warning: 800_500, info: 0 });
  });
});

describe('the findings of a file that has to keep fewer', () => {
  it('are its worst, and the others are counted', () => {
    const collector = new FindingCollector();
    const severities: readonly Severity[] = ['info', 'critical', 'warning'];
    for (let index = 0; index < 300; index++)
      collector.add({
        member: [],
        draft: {
          ruleId: 'x/y',
          severity: severities[index % 3] ?? 'info',
          message: String(index),
          at: {},
          key: String(index),
        },
      });
    collector.keepAtMost(100, Infinity);
    expect([collector.kept, collector.total]).toEqual([100, 300]);
    const result = collector.result();
    expect(result.slice(0, 100).every(({ draft }) => draft.severity === 'critical')).toBe(true);
    expect(result[100]?.draft.data).toEqual({
      dropped: 200,
      dropped_by_severity: { warning: 100, info: 100 },
    });
  });
});
