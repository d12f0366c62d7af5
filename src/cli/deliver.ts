import { UsageError } from '../core/errors.js';
import type { ScanReport } from '../core/types.js';
import { loadRenderer, type RenderOptions } from '../reports/index.js';
import { plainStyle } from '../reports/text/style.js';
import { writeOutputFile } from '../shell/output-file.js';
import type { ScanArguments } from './arguments.js';
import { print } from './print.js';
import { reportError } from './report-error.js';
import { colorStyle, columnsOf, usesColor } from './terminal.js';

type Delivery = Pick<ScanArguments, 'format' | 'output' | 'explain' | 'verbose' | 'quiet' | 'color'>;

/** Loads while scanner processes work what is needed when they are done; what fails here fails there again. */
export function preloadRenderer({ format }: Pick<Delivery, 'format'>): void {
  loadRenderer(format).catch(() => undefined);
}

/** False when the output file could not be written; the report is on standard output then. */
export async function deliver(report: ScanReport, given: Delivery): Promise<boolean> {
  const render = await loadRenderer(given.format);
  if (given.output === undefined) {
    await print(process.stdout, render(report, appearance(given, true)));
    return true;
  }
  return writeOrPrint(given.output, render(report, appearance(given, false)), given.verbose);
}

/** False when the file could not be written: the text is on standard output then, and the reason on standard error. */
export async function writeOrPrint(file: string, text: string, verbose: boolean): Promise<boolean> {
  try {
    writeOutputFile(file, text);
    return true;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await print(process.stdout, text);
    await reportError(error, verbose);
    return false;
  }
}

function appearance(given: Delivery, onScreen: boolean): RenderOptions {
  const { explain, verbose, quiet, color } = given;
  const colored = onScreen && usesColor(process.stdout, process.env, color);
  const width = onScreen ? columnsOf(process.stdout) : columnsOf({});
  return { explain, verbose, quiet, width, style: colored ? colorStyle : plainStyle };
}
