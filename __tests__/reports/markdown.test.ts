import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Issue, ScanReport } from '../../src/core/types.js';
import { renderMarkdown } from '../../src/reports/markdown.js';
import {
  damagedIssue,
  foreignIssue,
  hostileReport,
  sampleFile,
  sampleIssue,
  sampleReport,
} from './sample-report.js';

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

  it('tells all that is known of a finding, in its order', () => {
    const [, details = ''] =
      /(<details><summary><code>models&#47;evil[^]*?<\/details>)/.exec(renderMarkdown(sampleReport())) ?? [];
    expect(details.split('\n').map((line) => line.slice(0, 40))).toEqual([
      '<details><summary><code>models&#47;evil&',
      '',
      '**🔴 critical** — Loading this file runs',
      '',
      '- Where: <code>archive&#47;data&#46;pkl&',
      '- Reconstructed call: <code>posix&#46;sy',
      '- Steps:',
      '  1. position 2, opcode STACK&#95;GLOBAL',
      '  1. position 28, opcode REDUCE&#58;&#82',
      '- Why it matters: A pickle is a program.',
      '- What to do: Do not load the file. Obta',
      '- To accept it, under `allow:` in `.mode',
      '- Rule: [pickle/dangerous-call](https://',
      '',
      '</details>',
    ]);
  });

  it('tells less of a finding of which less is known', () => {
    const bare = { ...sampleIssue, member: [], at: {}, data: {}, trace: [], changed: foreignIssue.changed };
    const markdown = renderMarkdown(sampleReport({ issues: [bare as never], rules: [] }));
    expect(markdown).toContain(
      '- Severity was info, changed by &#45;&#8203;&#45;&#8203;strict\n- To accept it',
    );
    expect(markdown).not.toMatch(/Where|Steps|Why it|What to do:|Reconstructed/);
    expect(markdown).toMatch(/\| <code>models&#47;evil&#46;pt<\/code> \| \[pickle/);
  });

  it('cuts steps, entries and findings of one file that go on', () => {
    const trace = Array.from({ length: 25 }, (_, offset) => ({ range: { offset, length: 1 } }));
    const long = { ...sampleIssue, trace, member: ['m'.repeat(1_500)] };
    const markdown = renderMarkdown(sampleReport({ issues: Array<typeof long>(51).fill(long) }));
    expect(markdown.match(/^ {2}1\. position/gm)).toHaveLength(50 * 20);
    expect(markdown).not.toContain('To accept it');
    expect(markdown).toContain('_1 more finding in this file._');
    const fifty = renderMarkdown(sampleReport({ issues: Array<typeof long>(50).fill(long) }));
    expect(fifty).not.toContain('more finding');
  });

  it('says how the result came about', () => {
    const footer = (more: object): string =>
      renderMarkdown(sampleReport(more)).trimEnd().split('\n').at(-1) ?? '';
    expect(footer({})).toMatch(
      /^<sub>\[ModelAudit 1\.0\.0\]\(https:[^)]*\) · 1\.5 GB scanned in 31 ms · fails on warning · 3 other files ignored · 1 finding suppressed · configuration <code>&#46;modelaudit&#46;yml<\/code><\/sub>$/,
    );
    const policy = { failOn: 'never', failOnIncomplete: 'true', strict: true, configuration: null };
    expect(footer({ policy, filesIgnored: 0, suppressed: [] })).toMatch(
      /31 ms · fails on never, strict<\/sub>$/,
    );
  });

  it.each<[string, Partial<ScanReport>, string[]]>([
    ['critical and partial', {}, ['Do not load', 'Obtain', 'Fetch, repair']],
    ['a warning', { issues: [foreignIssue], files: [] }, ['Obtain']],
    ['a partial file', { issues: [], files: sampleReport().files.slice(0, 2) }, ['Fetch, repair']],
    ['debug findings', { issues: [{ ...foreignIssue, severity: 'debug' }], files: [] }, []],
  ])('advises by what was found: %s', (_, more, advice) => {
    const lines =
      renderMarkdown(sampleReport(more)).match(/^- (?:\*\*)?(?:Do not load|Obtain|Fetch, repair)/gm) ?? [];
    expect(lines.map((line) => line.replace(/^- (?:\*\*)?/, ''))).toEqual(advice);
  });

  it('offers to accept the worst three that anybody can accept', () => {
    const trouble = { ...sampleIssue, ruleId: 'scan/unreadable', path: 'gone' } as const;
    const of = (...issues: Issue[]): string =>
      /accept (.*)\?<\/summary>[^]*?<\/pre>/.exec(renderMarkdown(sampleReport({ issues })))?.[0] ?? '';
    expect(of(sampleIssue)).toMatch(/^accept a finding\?/);
    expect(of(sampleIssue, trouble)).toMatch(/^accept the worst of these findings\?/);
    expect(of(trouble)).toBe('');
    const many = of(foreignIssue, foreignIssue, foreignIssue, sampleIssue);
    expect(many.match(/fingerprint/g)).toHaveLength(3);
    expect(many.indexOf('dangerous')).toBeLessThan(many.indexOf('foreign'));
  });

  it('lists what the models of a pull request import anew', () => {
    const files = [
      { ...sampleFile('a.pkl', 1, ['pickle']), newImports: ['os.system', 'b.c'] },
      { ...sampleFile('b.pkl', 1, ['pickle']), newImports: [] },
      {
        ...sampleFile('c.pkl', 1, ['pickle']),
        newImports: Array.from({ length: 9 }, (_, at) => `n${String(at)}`),
      },
    ];
    const markdown = renderMarkdown(sampleReport({ files }));
    expect(markdown).toContain(
      '| <code>a&#46;pkl</code> | <code>os&#46;system</code>, <code>b&#46;c</code> |',
    );
    expect(markdown).toMatch(
      /\| <code>c&#46;pkl<\/code> \| <code>n0<\/code>.*<code>n7<\/code> and 1 more \|\n\n/,
    );
    expect(markdown).not.toContain('b&#46;pkl');
    expect(renderMarkdown(sampleReport())).not.toContain('imports now');
    const names = Array<string>(8).fill('n'.repeat(300));
    const many = Array.from({ length: 40 }, (_, at) => ({
      ...sampleFile(`${String(at)}.pkl`, 1, ['pickle']),
      newImports: names,
    }));
    const short = renderMarkdown(sampleReport({ files: many, issues: [] }), { maxBytes: 64 * 1024 });
    const shown = short.match(/^\| <code>\d+&#46;pkl/gm)?.length ?? 0;
    expect(shown).toBe(2);
    expect(short).toContain('_38 more files in the JSON report._');
  });

  it('counts each file once in the picture, by the worst that there is to say', () => {
    const [a, b, c, d, e, f] = Array.from({ length: 6 }, (_, at) =>
      sampleFile(`m${String(at)}.pt`, 1, ['torch']),
    );
    const files = [
      { ...a, outcome: 'partial' },
      { ...b, outcome: 'partial' },
      c,
      d,
      e,
      f,
    ] as ScanReport['files'];
    const of = (path: string, severity: Issue['severity']): Issue => ({ ...sampleIssue, path, severity });
    const issues = [
      of('m0.pt', 'critical'),
      of('m1.pt', 'warning'),
      of('m2.pt', 'info'),
      of('m2.pt', 'warning'),
      of('m3.pt', 'info'),
    ];
    expect(renderMarkdown(sampleReport({ files, issues }))).toContain(
      [
        '| 1 | 🔴 worst finding is critical |',
        '| 1 | 🟠 worst finding is warning |',
        '| 1 | 🔵 worst finding is info |',
        '| 1 | ⚪ not analysed whole |',
        '| 2 | 🟢 clean |',
        '',
      ].join('\n'),
    );
  });

  it('marks what is new only where something is', () => {
    const known = renderMarkdown(sampleReport({ issues: [{ ...sampleIssue, isNew: false }] }));
    expect(known).not.toContain('🆕');
    const both = [sampleIssue, foreignIssue].map((issue) => ({ ...issue, isNew: true }));
    expect(renderMarkdown(sampleReport({ issues: both }))).toContain(
      '- 2 findings of 2 are new in this pull request: begin with those.',
    );
    // One that nothing was compared with is not counted.
    expect(renderMarkdown(sampleReport({ issues: [...both, damagedIssue] }))).toContain(
      '- 2 findings of 2 are',
    );
    expect(renderMarkdown(sampleReport())).not.toMatch(/new in this pull request|Nothing of this is new/);
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
