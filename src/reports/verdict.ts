import type { Issue, ScanReport, Verdict } from '../core/types.js';
import { count } from './count.js';
import { listTally } from './tally.js';

const words: Readonly<Record<Verdict, string>> = {
  findings: 'Failed',
  incomplete: 'Incomplete',
  clean: 'Passed',
};

/** One word for the verdict. */
export function nameVerdict(verdict: Verdict): string {
  return words[verdict];
}

/** What was found in how many files, one sentence without a full stop. Holds no untrusted text. */
export function describeVerdict(report: ScanReport): string {
  const files = report.files.length === 0 ? 'no model file found' : count(report.files.length, 'model file');
  const incomplete = report.files.filter(({ outcome }) => outcome !== 'scanned').length;
  const gap = incomplete === 0 ? '' : `, ${String(incomplete)} not analysed whole`;
  return `${describeFindings(report)} (${files}${gap})`;
}

function describeFindings({ issues, policy, verdict }: ScanReport): string {
  const shown = issues.filter(({ severity }) => severity !== 'debug');
  const found = `${listTally(shown)} ${shown.length === 1 ? 'finding' : 'findings'}`;
  return verdict === 'findings' || shown.length === 0
    ? found
    : `${found}, ${belowGate(shown, policy.failOn)}`;
}

function belowGate(shown: readonly Issue[], failOn: ScanReport['policy']['failOn']): string {
  const them = shown.length === 1 ? 'which does' : 'which do';
  return failOn === 'never' ? `${them} not fail the run` : `${them} not reach the gate at ${failOn}`;
}
