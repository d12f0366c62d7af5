import { closeSync, constants, fstatSync, openSync, writeSync } from 'node:fs';
import type { ScanReport } from '../core/types.js';
import { renderMarkdown } from '../reports/markdown.js';
import { errorText } from '../shell/error-text.js';
import { log } from './log.js';

/** The runner drops a step's summary that is larger than 1 MiB, all of it. The rest is slack for line endings. */
const maxSummaryBytes = 1_000_000;
/** Below this the report can't say anything useful. */
const minReportBytes = 16 * 1024;
const maxReportBytes = 900 * 1024;

/**
 * Appends the report to the job summary. A summary that can't be written is said in the log and fails nothing.
 * @param path `GITHUB_STEP_SUMMARY`
 */
export function appendSummary(report: ScanReport, path: string | undefined): void {
  if (path === undefined || path === '') return;
  try {
    append(report, path);
  } catch (error) {
    log.line(`The job summary could not be written: ${errorText(error)}`);
  }
}

/** Windows knows no O_NOFOLLOW. */
function append(report: ScanReport, path: string): void {
  const noFollow = (constants as { O_NOFOLLOW?: number }).O_NOFOLLOW ?? 0;
  const flags = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | noFollow;
  const descriptor = openSync(path, flags, 0o644);
  try {
    const left = maxSummaryBytes - fstatSync(descriptor).size;
    if (left < minReportBytes) log.line('The job summary is full; the report is left out of it.');
    else writeAll(descriptor, renderMarkdown(report, { maxBytes: Math.min(left, maxReportBytes) }));
  } finally {
    closeSync(descriptor);
  }
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
}
