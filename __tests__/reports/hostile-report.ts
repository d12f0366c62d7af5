import type { ScanReport } from '../../src/core/types.js';
import { sampleIssue, sampleFile, sampleReport } from './sample-report.js';

/** What a file's author may put into names and messages to get out of each format. */
export const hostileTexts: readonly string[] = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  ']]><evil/>&amp;"\'',
  '\u202egnp.exe\u0000\u0007\n::error::x',
  '\ud800 lone \uffff',
  '<!--<script>',
];

export function hostileReport(): ScanReport {
  return sampleReport({
    files: hostileTexts.map((path) => sampleFile(path, 10, ['pickle'])),
    issues: hostileTexts.map((text, at) => ({
      ...sampleIssue,
      path: text,
      member: [text],
      message: text,
      data: { expression: text },
      fingerprint: String(at).padStart(32, '0'),
    })),
    suppressed: [],
    notes: hostileTexts,
  });
}
