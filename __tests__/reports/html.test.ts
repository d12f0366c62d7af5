import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { loadHtmlRenderer } from '../../src/reports/html.js';
import { pageScript } from '../../src/reports/html/page-script.js';
import { pageStyle } from '../../src/reports/html/page-style.js';
import { hostileReport, hostileTexts } from './hostile-report.js';
import { sampleIssue, sampleReport, suppressedIssue } from './sample-report.js';

const render = await loadHtmlRenderer();

interface Data {
  readonly report: {
    readonly issues: readonly { readonly message: string }[];
    readonly suppressed: readonly unknown[];
  };
  readonly dropped: { readonly issues: number; readonly suppressed: number };
  readonly totals: { readonly suppressed: number };
}

function dataOf(page: string): Data {
  const [, json = ''] = /<script type="application\/json" id="report">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(json) as Data;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

describe('the HTML report', () => {
  it('allows its own script and style by their hashes and nothing else', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(render(sampleReport())) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash(pageScript)}'`,
      `style-src 'sha256-${hash(pageStyle)}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
  });

  it('has no address that a browser would load, and no style in an attribute', () => {
    const page = render(sampleReport());
    expect(page).not.toMatch(/<(link|img|iframe|object|embed|base)\b|\bsrc=|@import|url\(/);
    expect(page).not.toMatch(/\sstyle=|\son\w+=/);
  });

  it('holds what files wrote as inert data', () => {
    const page = render(hostileReport());
    expect(page.match(/<\/?script/g)).toHaveLength(4);
    expect(page).not.toMatch(/<img|<evil|<!--|[\u202e\u0000]/);
    expect(dataOf(page).report.issues.map(({ message }) => message)).toEqual(hostileTexts);
  });

  it('is a script that parses and that builds no markup from text', () => {
    expect(() => new Script(pageScript)).not.toThrow();
    expect(pageScript).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|setTimeout|fetch|XMLHttp/,
    );
    expect(pageScript).not.toContain('</');
  });

  it('keeps the worst of very many findings and says how many are left out', () => {
    const many = Array.from({ length: 6_000 }, () => ({ ...sampleIssue, severity: 'info' as const }));
    const { report, dropped } = dataOf(render(sampleReport({ issues: [...many, sampleIssue] })));
    expect(report.issues).toHaveLength(5_000);
    expect(report.issues[0]).toMatchObject({ severity: 'critical' });
    expect(dropped.issues).toBe(1_001);
  });

  it('keeps the worst of very many accepted findings too, and counts all', () => {
    const suppressed = Array.from({ length: 2_500 }, () => suppressedIssue);
    const { report, dropped, totals } = dataOf(render(sampleReport({ suppressed })));
    expect(report.suppressed).toHaveLength(2_000);
    expect(dropped.suppressed).toBe(500);
    expect(totals.suppressed).toBe(2_500);
  });

  it('counts what it shows by severity, and leaves out files beyond ten thousand', () => {
    const issues = (['critical', 'warning', 'warning', 'info', 'debug'] as const).map((severity) => ({
      ...sampleIssue,
      severity,
    }));
    const [file] = sampleReport().files;
    const files = Array.from({ length: 10_002 }, () => file as NonNullable<typeof file>);
    const report = sampleReport({ issues, files });
    const data = (verbose?: boolean) => dataOf(render(report, verbose === undefined ? {} : { verbose }));
    const totals = { files: 10_002, suppressed: 1 };
    expect(data().totals).toEqual({ ...totals, issues: { critical: 1, warning: 2, info: 1, debug: 0 } });
    expect(data(true).totals).toEqual({ ...totals, issues: { critical: 1, warning: 2, info: 1, debug: 1 } });
    expect(data().report.issues).toHaveLength(4);
    expect(data().dropped).toEqual({ issues: 0, suppressed: 0, files: 2 });
  });

  it('prints dark text on white paper whatever the screen is like', () => {
    const [, printed = ''] = pageStyle.split('@media print');
    expect(printed).toMatch(/color-scheme: light; --back: #fff;.*--text: #1f2328/s);
  });
});
