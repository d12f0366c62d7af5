import type { ScanReport } from '../core/types.js';
import { describeJsonReport } from './json.js';
import { pageScript } from './html/page-script.js';
import { pageStyle } from './html/page-style.js';
import { homepage } from './documentation.js';
import { escapeJson } from './neutralise.js';
import { worstFirst } from './order.js';
import { tally } from './tally.js';
import { describeVerdict, nameVerdict } from './verdict.js';
import { shownIssues } from './shown-issues.js';

export interface HtmlOptions {
  /** Whether findings of severity `debug` are reported. */
  readonly verbose?: boolean;
}

/** Beyond this a browser takes seconds for the page; the worst are kept. */
const maxIssues = 5_000;
const maxSuppressed = 2_000;
const maxFiles = 10_000;

/** Loads nothing, sends nothing, runs the one script and the one style that stand in it. */
function contentSecurityPolicy(scriptHash: string, styleHash: string): string {
  return [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    `style-src 'sha256-${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/**
 * The report as one page that needs no network: the JSON report as inert data, and a script that shows it through
 * `textContent` alone. The policy names script and style by their SHA-256, so that nothing a scanned file wrote can run.
 */
export async function loadHtmlRenderer(): Promise<(report: ScanReport, options?: HtmlOptions) => string> {
  const policy = contentSecurityPolicy(await sha256(pageScript), await sha256(pageStyle));
  return (report, options = {}) => renderPage(report, options, policy);
}

async function sha256(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

function renderPage(report: ScanReport, options: HtmlOptions, policy: string): string {
  const title = `${report.tool.name}: ${nameVerdict(report)}`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${title}</title>`,
    `<style>${pageStyle}</style>`,
    '</head>',
    '<body>',
    '<main id="page"><noscript>This report is drawn by a script in this file; the same content is in the JSON report.</noscript></main>',
    `<script type="application/json" id="report">${inertJson(pageData(report, options))}</script>`,
    `<script>${pageScript}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function pageData(report: ScanReport, { verbose = false }: HtmlOptions): unknown {
  const shown = shownIssues(report, verbose);
  const kept = {
    ...report,
    issues: worstFirst(shown).slice(0, maxIssues),
    suppressed: worstFirst(report.suppressed).slice(0, maxSuppressed),
    files: report.files.slice(0, maxFiles),
  };
  return {
    report: describeJsonReport(kept, verbose),
    headline: { name: nameVerdict(report), text: describeVerdict(report) },
    dropped: {
      issues: shown.length - kept.issues.length,
      suppressed: report.suppressed.length - kept.suppressed.length,
      files: report.files.length - kept.files.length,
    },
    totals: {
      issues: { ...tally(shown), debug: shown.filter(({ severity }) => severity === 'debug').length },
      files: report.files.length,
      suppressed: report.suppressed.length,
    },
    rulePages: `${homepage}/blob/main/docs/rules/`,
  };
}

/** No `<` is left that could end the element, and no character that hides. */
function inertJson(data: unknown): string {
  return escapeJson(JSON.stringify(data)).replaceAll('<', String.raw`\u003c`);
}
