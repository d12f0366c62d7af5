import { tmpdir } from 'node:os';
import type { ScanReport } from '../core/types.js';
import { renderText } from '../reports/text.js';
import { describeVerdict, nameVerdict } from '../reports/verdict.js';
import { errorText } from '../shell/error-text.js';
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

/**
 * Writes, prints and shows the report. Gives a sentence for each exit that failed: one that does costs none of the others.
 */
export function deliver(report: ScanReport, { inputs, checkout, environment }: Delivery): string[] {
  const files = placeReports(inputs, checkout, environment['RUNNER_TEMP'] ?? tmpdir());
  return [
    ...attempt(() => {
      setScanOutputs(report);
    }),
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
    ...attempt(() => {
      log.group('Report', renderText(report, { explain: true }));
    }),
    ...attempt(() => {
      if (inputs.annotations) annotate(report);
    }),
    ...attempt(() => {
      if (inputs.summary) appendSummary(report, environment['GITHUB_STEP_SUMMARY']);
    }),
  ];
}

/** The last word of the log, outside of what the reader can fold. */
export function announce(report: ScanReport, policy: Policy): void {
  log.line(`${nameVerdict(report)}: ${describeVerdict(report)}.`);
  if (report.files.length > 0) return;
  const where = policy.paths.length === 0 ? 'in the checkout' : `under ${policy.pathsFrom}`;
  log.notice(`There is no model file ${where}, so there was nothing to judge.`);
}

/** Whatever goes wrong on the way out, a full disk or a fault of ours: the verdict is still to be told. */
export function attempt(act: () => void): string[] {
  try {
    act();
    return [];
  } catch (error) {
    return [`${errorText(error)}.`];
  }
}
