import { describe, expect, it } from '@jest/globals';
import { renderFileComment } from '../../src/reports/markdown/comment.js';
import { dangerousCall, sampleIssue } from './sample-report.js';

const rules = new Map([[dangerousCall.id, dangerousCall]]);

describe('the comment on a file', () => {
  it('says what loading would do, why, and how to accept it', () => {
    const text = renderFileComment({ path: 'models/evil.pt', issues: [sampleIssue] }, rules);
    expect(text).toContain('1 critical finding in this file');
    expect(text).toContain('To accept it');
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
