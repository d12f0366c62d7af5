import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderMarkdown } from '../../src/reports/markdown.js';
import { foreignIssue, hostileReport, sampleFile, sampleIssue, sampleReport } from './sample-report.js';

/** The report without what untrusted text became: two different texts must leave the same skeleton. */
function skeleton(markdown: string): string {
  return markdown
    .replaceAll('<span>&#36;</span>', '')
    .replaceAll('<wbr>', '')
    .replace(/&#\d+;/g, '')
    .replace(/[^\s!"#$%&'()*+\-./:;<=>?@[\\\]^_`{|}~]/gu, '')
    .replace(/[^\S\n]+/g, '')
    .replaceAll("'", '');
}

describe('the Markdown report', () => {
  it('begins with the verdict', () => {
    expect(renderMarkdown(sampleReport()).split('\n').slice(0, 3)).toEqual([
      '## ❌ ModelAudit — Failed',
      '',
      '1 critical and 2 warning findings (5 model files, 1 not analysed whole).',
    ]);
  });

  it('keeps notes inside their share and says how many are left out', () => {
    const notes = Array.from({ length: 12 }, (_, at) => `${String(at)} ${'x'.repeat(600)}`);
    const short = renderMarkdown(sampleReport({ notes }), { maxBytes: 16 * 1024 });
    expect(short.match(/^> \d/gm)?.length).toBeLessThan(10);
    expect(short).toMatch(/^> _\d+ more notes in the JSON report\._$/m);
    const long = renderMarkdown(sampleReport({ notes }));
    expect(long.match(/^> \d/gm)).toHaveLength(10);
    expect(long).toContain('> _2 more notes in the JSON report._');
  });

  it('lists the worst finding first', () => {
    const rows = renderMarkdown(sampleReport({ issues: [foreignIssue, sampleIssue] })).match(
      /^\| (🔴|🟠).*$/gmu,
    );
    expect(rows?.[0]).toContain('<code>models&#47;evil&#46;pt</code>');
    expect(rows).toHaveLength(2);
  });

  it('tells each file in a collapsed section that is closed again', () => {
    const markdown = renderMarkdown(sampleReport());
    expect(markdown.match(/<details>/g)).toHaveLength(4);
    expect(markdown.match(/<\/details>/g)).toHaveLength(4);
    expect(markdown).toContain(
      '- Reconstructed call: <code>posix&#46;system&#40;&#39;echo pwned&#39;&#41;</code>',
    );
  });

  it('says which files were not analysed whole, and why', () => {
    expect(renderMarkdown(sampleReport())).toContain(
      '| <code>models&#47;half&#46;pkl</code> | only partly analysed | The stream ends inside the argument of BINUNICODE |',
    );
  });

  it('says what to do next only where there is something to do', () => {
    const clean = sampleReport({ issues: [], verdict: 'clean', files: [sampleFile('a.gguf', 1, ['gguf'])] });
    expect(renderMarkdown(sampleReport())).toContain('### What to do next');
    expect(renderMarkdown(clean)).not.toContain('### ');
    expect(renderMarkdown(clean)).toContain('## ✅ ModelAudit — Passed');
  });

  it('shows how to accept a finding, in one line that names it and nothing else', () => {
    expect(renderMarkdown(sampleReport({ issues: [sampleIssue] }))).toMatch(
      /<pre>allow:\n {2}<code>.*rule.*pickle&#47;dangerous&#45;call.*0123456789abcdef0123456789abcdef.*<\/code>\n<\/pre>/,
    );
  });

  it('draws a picture only of many files that differ, with its table', () => {
    const files = Array.from({ length: 6 }, (_, at) => sampleFile(`m${String(at)}.pt`, 1, ['torch']));
    const issues = [{ ...sampleIssue, path: 'm0.pt' }];
    const many = renderMarkdown(sampleReport({ files, issues }));
    expect(many).toContain('| 1 | 🔴 worst finding is critical |\n| 5 | 🟢 clean |');
    expect(many).toContain('"pie1":"#cf222e","pie2":"#4ac26b"');
    expect(many).toContain('pie showData title Model files\n  "critical" : 1\n  "clean" : 5\n');
    expect(renderMarkdown(sampleReport({ files, issues: [] }))).not.toContain('mermaid');
    expect(renderMarkdown(sampleReport({ files: files.slice(0, 2), issues }))).not.toContain('mermaid');
  });

  it('tells what a pull request brought', () => {
    const issues = [
      { ...sampleIssue, isNew: true },
      { ...foreignIssue, isNew: false },
    ];
    const markdown = renderMarkdown(sampleReport({ issues }));
    expect(markdown.match(/^🆕 new in this pull request$/gm)).toHaveLength(1);
    expect(markdown.match(/^\| 🔴&nbsp;critical<br>🆕&nbsp;new \|/gm)).toHaveLength(1);
    expect(markdown).toContain('- 1 finding of 2 is new in this pull request: begin with it.');
    expect(renderMarkdown(sampleReport({ issues: issues.slice(1) }))).toContain('Nothing of this is new');
  });

  it('has the same structure whatever a file wrote', () => {
    const expected = skeleton(renderMarkdown(hostileReport('word')));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(skeleton(renderMarkdown(hostileReport(text)))).toBe(expected);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    'a|b',
    '`x`',
    '<img src=x>',
    '![i](https://e.invalid/i.png)',
    '\n## head',
    '<details><summary>',
    '@team',
    '#1',
    '\\|',
  ])('lets no %j through', (text) => {
    expect(renderMarkdown(hostileReport(`z${text}z`))).not.toContain(`${text}z`);
  });

  it('fits its budget and says how much it left out', () => {
    const issues = Array.from({ length: 3000 }, (_, at) => ({
      ...foreignIssue,
      path: `models/${'模'.repeat(200)}-${String(at)}.pkl`,
      message: '型'.repeat(5000),
    }));
    const files = issues.map(({ path }) => ({ ...sampleFile(path, 1, []), outcome: 'partial' as const }));
    const report = sampleReport({
      issues: [...issues, sampleIssue],
      files,
      notes: Array.from({ length: 500 }, () => '記'.repeat(5000)),
    });
    for (const maxBytes of [16 * 1024, 65_535, 900 * 1024]) {
      const markdown = renderMarkdown(report, { maxBytes });
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxBytes);
      expect(markdown).toContain('evil');
      expect(markdown).toMatch(/_[\d,]+ more findings in the JSON and SARIF reports/);
    }
  });

  it('refuses a budget that holds no report', () => {
    expect(() => renderMarkdown(sampleReport(), { maxBytes: 100 })).toThrow(RangeError);
  });
});
