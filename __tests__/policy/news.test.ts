import { describe, expect, it } from '@jest/globals';
import { markNew } from '../../src/policy/news.js';
import { sampleReport } from '../reports/sample-report.js';

const report = sampleReport();

describe('a report of a pull request', () => {
  const [first, ...others] = report.issues;

  it('says of every finding whether it is new, hidden ones included', () => {
    const marked = markNew(report, { isNew: (issue) => issue === first, imports: new Map() }, false);
    expect(marked.issues.map(({ isNew }) => isNew)).toEqual([true, ...others.map(() => false)]);
    expect(marked.suppressed.map(({ isNew }) => isNew)).toEqual(report.suppressed.map(() => false));
    expect(marked.issues.map(({ fingerprint }) => fingerprint)).toEqual(
      report.issues.map(({ fingerprint }) => fingerprint),
    );
  });

  it('judges by what is new where only that counts', () => {
    const nothing = { isNew: () => false, imports: new Map() };
    expect(markNew(report, nothing, false)).toMatchObject({
      verdict: 'findings',
      policy: { failOnNew: false },
    });
    expect(markNew(report, nothing, true)).toMatchObject({ policy: { failOnNew: true } });
    expect(markNew(report, nothing, true).verdict).not.toBe('findings');
    expect(markNew(report, { ...nothing, isNew: () => true }, true).verdict).toBe('findings');
  });

  it('names new imports at the file that has them', () => {
    const [file] = report.files;
    const imports = new Map([[file?.path ?? '', ['os.system']]]);
    const { files } = markNew(report, { isNew: () => true, imports }, false);
    expect(files.map(({ newImports }) => newImports)).toEqual([
      ['os.system'],
      ...report.files.slice(1).map(() => undefined),
    ]);
  });
});
