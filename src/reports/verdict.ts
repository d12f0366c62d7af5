import type { Issue, ScanReport, Verdict } from '../core/types.js';
import { count } from './count.js';
import { listTally } from './tally.js';
import { operationalIds } from '../core/operational-ids.js';

const words: Readonly<Record<Verdict, string>> = {
  findings: 'Failed',
  incomplete: 'Incomplete',
  clean: 'Passed',
};

/** One word for the verdict; trouble in the run is no clean bill. */
export function nameVerdict({ verdict, hasErrors }: ScanReport): string {
  return verdict === 'clean' && hasErrors ? 'Errors' : words[verdict];
}

/** What was found in how many files, one sentence without a full stop. Holds no untrusted text. */
export function describeVerdict(report: ScanReport): string {
  const files = report.files.length === 0 ? 'no model file found' : count(report.files.length, 'model file');
  const incomplete = report.files.filter(({ outcome }) => outcome !== 'scanned').length;
  const gap = incomplete === 0 ? '' : `, ${String(incomplete)} not analysed whole`;
  return `${describeFindings(report)} (${files}${gap})`;
}

function describeFindings({ issues, rules, policy, verdict }: ScanReport): string {
  const operational = operationalIds({ rules });
  const shown = issues.filter(({ severity, ruleId }) => severity !== 'debug' && !operational.has(ruleId));
  const errors = issues.filter(({ ruleId }) => operational.has(ruleId)).length;
  const found = `${listTally(shown)} ${shown.length === 1 ? 'finding' : 'findings'}`;
  const trouble = errors === 0 ? '' : ` and ${count(errors, 'error')}`;
  return verdict === 'findings' || shown.length === 0
    ? `${found}${trouble}`
    : `${found}, ${belowGate(shown, policy.failOn)}${trouble === '' ? '' : `,${trouble}`}`;
}

function belowGate(shown: readonly Issue[], failOn: ScanReport['policy']['failOn']): string {
  const them = shown.length === 1 ? 'which does' : 'which do';
  return failOn === 'never' ? `${them} not fail the run` : `${them} not reach the gate at ${failOn}`;
}
