import type { Issue, ScanReport } from '../core/types.js';
import { verdictOf } from './verdict.js';
import { operationalIds } from '../core/operational-ids.js';

/**
 * The report as it would be with its own findings as the baseline. Trouble of the run is no finding of a file and stays.
 * @param file the baseline's file, as the user calls it
 */
export function acceptFindings(report: ScanReport, file: string): ScanReport {
  const operational = operationalIds(report);
  const stays = ({ ruleId, severity }: Issue): boolean => severity === 'debug' || operational.has(ruleId);
  const suppression = { by: 'baseline', reason: `accepted in ${file}`, expires: null };
  const accepted = report.issues.filter((issue) => !stays(issue)).map((issue) => ({ ...issue, suppression }));
  const judged = {
    ...report,
    issues: report.issues.filter(stays),
    suppressed: [...report.suppressed, ...accepted],
  };
  return { ...judged, verdict: verdictOf(judged) };
}
