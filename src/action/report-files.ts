import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { UsageError } from '../core/errors.js';
import type { ScanReport } from '../core/types.js';
import { renderJson } from '../reports/json.js';
import { renderSarif } from '../reports/sarif.js';
import { errorText } from '../shell/error-text.js';
import { writeOutputFile } from '../shell/output-file.js';
import type { Checkout } from './checkout.js';
import type { Inputs } from './inputs.js';

/** Absolute paths. */
export interface ReportFiles {
  readonly sarif: string;
  readonly json: string;
}

/**
 * Where the reports go: where the inputs say, else under the runner's temporary folder, beside those of earlier steps.
 * @param temporary `RUNNER_TEMP`
 */
export function placeReports(inputs: Inputs, { folder }: Checkout, temporary: string): ReportFiles {
  const own = join(temporary, 'modelaudit');
  let [sarif, json] = [join(own, 'results.sarif'), join(own, 'report.json')];
  for (let step = 2; existsSync(sarif) || existsSync(json); step++) {
    [sarif, json] = [join(own, `results-${String(step)}.sarif`), join(own, `report-${String(step)}.json`)];
  }
  return {
    sarif: inputs.sarifFile === undefined ? sarif : resolve(folder, inputs.sarifFile),
    json: inputs.jsonFile === undefined ? json : resolve(folder, inputs.jsonFile),
  };
}

/** @throws UsageError when the file can't be written */
export function writeSarif(report: ScanReport, category: string, target: string, checkout: Checkout): void {
  write(target, renderSarif(report, { category }), checkout);
}

/** @throws UsageError when the file can't be written */
export function writeJson(report: ScanReport, target: string, checkout: Checkout): void {
  write(target, renderJson(report), checkout);
}

function write(target: string, text: string, { workspace }: Checkout): void {
  const folder = dirname(target);
  refuseLinks(folder, target, workspace);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`can't write '${target}': ${errorText(error)}`);
  }
  writeOutputFile(target, text);
}

/**
 * What is checked out may hold links that lead anywhere; the file itself is looked at as it is written. The workspace
 * may be called by another name than its real one: its outermost name on the way counts.
 */
function refuseLinks(folder: string, target: string, workspace: string): void {
  const existing = nearestExisting(folder);
  const entrance = foldersTo(existing).find((path) => realpathSync.native(path) === workspace);
  if (entrance === undefined) return;
  const straight = join(workspace, relative(entrance, existing));
  if (realpathSync.native(existing) !== straight) {
    throw new UsageError(`can't write '${target}': a folder on the way is a link`);
  }
}

/** From the root to the folder itself. */
function foldersTo(folder: string): string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [...foldersTo(above), folder];
}

function nearestExisting(folder: string): string {
  let at = folder;
  while (!existsSync(at)) at = dirname(at);
  return at;
}
