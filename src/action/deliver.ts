import { tmpdir } from 'node:os';
import { UsageError } from '../core/errors.js';
import type { ScanReport } from '../core/types.js';
import { renderText } from '../reports/text.js';
import { describeVerdict, nameVerdict } from '../reports/verdict.js';
import { annotate } from './annotations.js';
import type { Checkout } from './checkout.js';
import type { Environment, Inputs } from './inputs.js';
import { log } from './log.js';
import { setFileOutput, setScanOutputs } from './outputs.js';
import type { Policy } from './policy.js';
import { placeReports, writeJson, writeSarif } from './report-files.js';
import { appendSummary } from './summary.js';

interface Delivery {
  readonly inputs: Inputs;
  readonly checkout: Checkout;
  readonly environment: Environment;
}

/** Writes, prints and shows the report. Gives why a file could not be written, so that nothing else is lost. */
export function deliver(report: ScanReport, { inputs, checkout, environment }: Delivery): string[] {
  setScanOutputs(report);
  const files = placeReports(inputs, checkout, environment['RUNNER_TEMP'] ?? tmpdir());
  const problems = [
    ...attempt(() => {
      writeSarif(report, inputs.category, files.sarif, checkout);
      setFileOutput('sarif-file', files.sarif);
      log.line(`SARIF: ${files.sarif}`);
    }),
    ...attempt(() => {
      writeJson(report, files.json, checkout);
      setFileOutput('json-file', files.json);
      log.line(`JSON: ${files.json}`);
    }),
  ];
  log.group('Report', renderText(report, { explain: true }));
  if (inputs.annotations) annotate(report);
  if (inputs.summary) appendSummary(report, environment['GITHUB_STEP_SUMMARY']);
  return problems;
}

/** The last word of the log, outside of what the reader can fold. */
export function announce(report: ScanReport, policy: Policy): void {
  log.line(`${nameVerdict(report)}: ${describeVerdict(report)}.`);
  if (report.files.length > 0) return;
  const where = policy.paths.length === 0 ? 'in the checkout' : `under ${policy.pathsFrom}`;
  log.notice(`There is no model file ${where}, so there was nothing to judge.`);
}

function attempt(write: () => void): string[] {
  try {
    write();
    return [];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [`${error.message}.`];
  }
}
