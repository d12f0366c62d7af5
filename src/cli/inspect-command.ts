import { loadInspectionRenderer } from '../reports/inspection/index.js';
import { plainStyle } from '../reports/text/style.js';
import { inspectFile } from '../scan.js';
import type { EarlyScanner } from '../scan-start.js';
import { watchInterruption } from '../shell/interruption.js';
import type { InspectArguments } from './arguments.js';
import { writeOrPrint } from './deliver.js';
import { print } from './print.js';
import { colorStyle, columnsOf, usesColor } from './terminal.js';

/**
 * `modelaudit inspect FILE`: what the file is. It says nothing about right or wrong, so the exit status is 0 where the
 * file could be read to its end and 2 where it could not. @throws UsageError
 */
export async function runInspect(given: InspectArguments, early?: EarlyScanner): Promise<number> {
  const { path, rows, from, member, format, output } = given;
  const interruption = watchInterruption();
  const report = await inspectFile({
    path,
    workingDirectory: process.cwd(),
    wish: { rows, from, member },
    fileTimeoutSeconds: given.fileTimeoutSeconds,
    signal: interruption.signal,
    early,
  });
  interruption.stop();
  const render = await loadInspectionRenderer(format);
  const onScreen = output === undefined;
  const style = onScreen && usesColor(process.stdout, process.env, given.color) ? colorStyle : plainStyle;
  const width = onScreen ? columnsOf(process.stdout) : columnsOf({});
  const text = render(report, { style, width, verbose: given.verbose });
  const isDelivered = onScreen || (await writeOrPrint(output, text, false));
  if (onScreen) await print(process.stdout, text);
  return interruption.received()?.status ?? (isDelivered && report.outcome === 'scanned' ? 0 : 2);
}
