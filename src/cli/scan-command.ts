import type { ScanReport } from '../core/types.js';
import { count, formatBytes } from '../reports/count.js';
import { acceptFindings, exitStatus, scan, type ScanRequest } from '../scan.js';
import type { EarlyScanner } from '../scan-start.js';
import type { ScanArguments } from './arguments.js';
import { type Interruption, watchInterruption } from '../shell/interruption.js';
import { writeOutputFile } from '../shell/output-file.js';
import { deliver, preloadRenderer } from './deliver.js';
import { startProgressLine } from './progress.js';
import { reportError } from './report-error.js';
import { buildRequest } from './scan-request.js';
import { showsProgress } from './terminal.js';

/** `modelaudit scan`: options, scan, report, exit status. @throws UsageError */
export async function runScan(given: ScanArguments, early?: EarlyScanner): Promise<number> {
  const request = { ...(await buildRequest(given, process.cwd())), early };
  const interruption = watchInterruption();
  const scanning = scanWithProgress(request, given, interruption);
  preloadRenderer(given);
  const report = noteInterruption(await scanning, interruption);
  interruption.stop();
  const { judged, written } =
    interruption.received() === undefined
      ? await writeBaseline(report, given)
      : { judged: report, written: true };
  const delivered = (await deliver(judged, given)) && written;
  const status = exitStatus(judged, { anythingScanned: report.files.length > 0 });
  return interruption.received()?.status ?? (delivered ? status : 2);
}

async function scanWithProgress(
  request: ScanRequest,
  given: ScanArguments,
  { signal }: Interruption,
): Promise<ScanReport> {
  const onWholeReads = given.quiet ? undefined : warnOfWholeReads;
  if (!showsProgress(process.stderr, process.env, given.progress))
    return scan({ ...request, signal, onWholeReads });
  const line = startProgressLine(process.stderr, () => performance.now());
  try {
    return await scan({ ...request, signal, onWholeReads, onProgress: line.update });
  } finally {
    line.clear();
  }
}

const manyBytes = 1e9;

/** Scanning reads headers and programs; a hash reads everything, and nobody expects that to take minutes. */
function warnOfWholeReads(bytes: number): void {
  if (bytes < manyBytes) return;
  process.stderr.write(`modelaudit: ${formatBytes(bytes)} have to be read whole for their hashes\n`);
}

function noteInterruption(report: ScanReport, { received }: Interruption): ScanReport {
  const cause = received();
  if (cause === undefined) return report;
  return {
    ...report,
    notes: [...report.notes, `Interrupted by ${cause.name}: what was not reached is missing here.`],
  };
}

interface Written {
  /** With what was written as its baseline. */
  readonly judged: ScanReport;
  readonly written: boolean;
}

/** An interrupted run accepts nothing: its baseline would call the rest new. */
async function writeBaseline(
  report: ScanReport,
  { writeBaseline: file, verbose }: ScanArguments,
): Promise<Written> {
  if (file === undefined) return { judged: report, written: true };
  const { renderBaseline } = await import('../reports/baseline.js');
  try {
    writeOutputFile(file, renderBaseline(report));
  } catch (error) {
    await reportError(error, verbose);
    return { judged: report, written: false };
  }
  const accepted = acceptFindings(report, file);
  const amount = count(
    accepted.suppressed.filter(({ suppression }) => suppression.by === 'baseline').length,
    'finding',
  );
  const note = `${amount} accepted in ${file}: --baseline ${file} fails on new ones`;
  return { judged: { ...accepted, notes: [...accepted.notes, note] }, written: true };
}
