import { describe, expect, it } from '@jest/globals';
import { renderFileComment, renderResolvedComment } from '../../src/reports/markdown/comment.js';
import { dangerousCall, sampleIssue } from './sample-report.js';

const rules = new Map([[dangerousCall.id, dangerousCall]]);

describe('the comment on a file', () => {
  it('says what loading would do, why, and how to accept it', () => {
    const text = renderFileComment({ path: 'models/evil.pt', issues: [sampleIssue] }, rules);
    expect(text).toContain('1 critical finding in this file');
    expect(text).toContain('To accept it');
  });

  it('names new findings and new imports', () => {
    const issues = [{ ...sampleIssue, isNew: true }, sampleIssue];
    const text = renderFileComment({ path: 'x', issues }, rules, ['os.system']);
    expect(text).toContain('**ModelAudit: 2 critical findings in this file**\n\n- 🔴 critical Loading');
    expect(text.match(/ — 🆕 <strong>new in this pull request<\/strong>$/gm)).toHaveLength(1);
    expect(text).toContain('\n\n🆕 New in this pull request: it imports <code>os&#46;system</code>.\n');
    const plain = renderFileComment({ path: 'x', issues: [sampleIssue] }, rules);
    expect(plain).not.toMatch(/🆕|more finding/);
  });

  it('lists ten, and says how many more there are', () => {
    const of = (amount: number): string =>
      renderFileComment({ path: 'x', issues: Array<typeof sampleIssue>(amount).fill(sampleIssue) }, rules);
    expect(of(10)).not.toContain('more finding');
    expect(of(11)).toContain('\n\n_1 more finding in the job summary._\n');
    expect(of(11).match(/^- 🔴/gm)).toHaveLength(10);
  });

  it('once its file is clean says so', () => {
    expect(renderResolvedComment('abc123')).toBe(
      '**ModelAudit: resolved.** ✅ Nothing is left to say about this file as of abc123.',
    );
  });

  it.each(['@', '-', '$', '🤗', '\u202e'])('of messages full of %j stays below what GitHub takes', (mark) => {
    const hostile = {
      ...sampleIssue,
      isNew: true,
      message: mark.repeat(5000),
      member: [mark.repeat(5000)],
      data: { expression: mark.repeat(5000) },
    };
    const text = renderFileComment({ path: 'models/evil.pt', issues: Array(40).fill(hostile) }, rules);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain(' more findings in the job summary');
    expect(text).toContain('</details>');
  });
});
