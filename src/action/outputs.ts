import { setOutput } from '@actions/core';
import type { ScanReport } from '../core/types.js';
import { tally } from '../reports/tally.js';
import { incompleteFiles } from '../scan.js';
import type { Upload } from './upload.js';

/** The outputs that the scan decides. Numbers and words of ours only: workflows paste outputs into scripts. */
export function setScanOutputs(report: ScanReport): void {
  const { critical, warning, info } = tally(report.issues);
  setOutput('verdict', report.verdict);
  setOutput('issues', critical + warning + info);
  setOutput('critical', critical);
  setOutput('warning', warning);
  setOutput('info', info);
  setOutput('files-scanned', report.files.length);
  setOutput('files-incomplete', incompleteFiles(report).length);
  setOutput('suppressed', report.suppressed.length);
}

/** A report that was written, as an absolute path. */
export function setFileOutput(name: 'sarif-file' | 'json-file', path: string): void {
  setOutput(name, path);
}

/** What became of the upload. */
export function setUploadOutputs({ uploaded, id, reason }: Upload): void {
  setOutput('sarif-id', id);
  setOutput('sarif-uploaded', uploaded);
  setOutput('upload-skipped-reason', reason);
}
