import { UsageError } from '../core/errors.js';
import { catalogue, exitStatus, mergeReports } from '../scan.js';
import { readTextFile } from '../shell/read-text-file.js';
import type { MergeArguments } from './arguments.js';
import { deliver } from './deliver.js';

const maxReportBytes = 1_024 * 2 ** 20;

/** `modelaudit merge REPORT...`: the exit status is that of one scan of everything. @throws UsageError */
export async function runMerge(given: MergeArguments): Promise<number> {
  const { readJsonReport } = await import('../reports/read-json-report.js');
  const reports = given.reports.map((path) => readJsonReport(read(path), path, catalogue));
  const report = mergeReports(reports, {
    failOn: given.failOn ?? 'warning',
    failOnIncomplete: given.failOnIncomplete ?? 'true',
    strict: false,
    configuration: null,
  });
  const delivered = await deliver(report, given);
  const status = exitStatus(report, { anythingScanned: report.files.length > 0 });
  return delivered ? status : 2;
}

function read(path: string): string {
  const text = readTextFile(path, maxReportBytes);
  if (text === undefined) throw new UsageError(`there is no report '${path}'`);
  return text;
}
