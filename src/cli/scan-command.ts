import { UsageError } from '../core/errors.js';
import type { ScanReport } from '../core/types.js';
import { loadRenderer, type RenderOptions } from '../reports/index.js';
import { plainStyle } from '../reports/text/style.js';
import { exitStatus, scan, type ScanRequest } from '../scan.js';
import type { ScanArguments } from './arguments.js';
import { type Interruption, watchInterruption } from '../shell/interruption.js';
import { writeOutputFile } from '../shell/output-file.js';
import { print } from './print.js';
import { startProgressLine } from './progress.js';
import { reportError } from './report-error.js';
import { buildRequest } from './scan-request.js';
import { colorStyle, columnsOf, showsProgress, usesColor } from './terminal.js';

/** `modelaudit scan`: options, scan, report, exit status. @throws UsageError */
export async function runScan(given: ScanArguments): Promise<number> {
  const request = await buildRequest(given, process.cwd());
  const interruption = watchInterruption();
  const report = noteInterruption(await scanWithProgress(request, given, interruption), interruption);
  interruption.stop();
  const delivered = await deliver(report, given);
  const status = exitStatus(report, { anythingScanned: report.files.length > 0 });
  return interruption.received()?.status ?? (delivered ? status : 2);
}

async function scanWithProgress(
  request: ScanRequest,
  given: ScanArguments,
  { signal }: Interruption,
): Promise<ScanReport> {
  if (!showsProgress(process.stderr, process.env, given.progress)) return scan({ ...request, signal });
  const line = startProgressLine(process.stderr, () => performance.now());
  try {
    return await scan({ ...request, signal, onProgress: line.update });
  } finally {
    line.clear();
  }
}

function noteInterruption(report: ScanReport, { received }: Interruption): ScanReport {
  const cause = received();
  if (cause === undefined) return report;
  return {
    ...report,
    notes: [...report.notes, `Interrupted by ${cause.name}: what was not reached is missing here.`],
  };
}

/** False when the output file could not be written; the report is on standard output then. */
async function deliver(report: ScanReport, given: ScanArguments): Promise<boolean> {
  const render = await loadRenderer(given.format);
  if (given.output === undefined) {
    await print(process.stdout, render(report, appearance(given, true)));
    return true;
  }
  const text = render(report, appearance(given, false));
  try {
    writeOutputFile(given.output, text);
    return true;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await print(process.stdout, text);
    await reportError(error, given.verbose);
    return false;
  }
}

function appearance(given: ScanArguments, onScreen: boolean): RenderOptions {
  const { explain, verbose, quiet, color } = given;
  const colored = onScreen && usesColor(process.stdout, process.env, color);
  const width = onScreen ? columnsOf(process.stdout) : columnsOf({});
  return { explain, verbose, quiet, width, style: colored ? colorStyle : plainStyle };
}
