import { firstId } from '../core/first-id.js';
import type { Issue, Json, RuleId, ScanReport } from '../core/types.js';
import { clip, escapeJson } from './neutralise.js';
import { operationalIds } from '../core/operational-ids.js';

const maxMessageCharacters = 300;

/**
 * What `--write-baseline` writes: every finding of the run but trouble of the run itself, and those that an earlier
 * baseline accepted and that are still there. docs/baseline.schema.json describes it. Ends with a newline.
 */
export function renderBaseline(report: ScanReport): string {
  const operational = operationalIds(report);
  const births = new Map(report.rules.map((rule) => [rule.id, firstId(rule)]));
  const hashes = new Map(report.files.map(({ path, sha256 }) => [path, sha256]));
  const kept = [
    ...report.issues,
    ...report.suppressed.filter(({ suppression }) => suppression.by === 'baseline'),
  ];
  const findings = kept
    .filter(({ severity, ruleId }) => severity !== 'debug' && !operational.has(ruleId))
    .map((finding) => describeEntry(finding, births, hashes.get(finding.path)));
  const content = { schema_version: 1, tool: { ...report.tool }, findings };
  return `${escapeJson(JSON.stringify(content, null, 2))}\n`;
}

function describeEntry(
  { ruleId, fingerprint, path, member, key, severity, changed, message }: Issue,
  births: ReadonlyMap<RuleId, RuleId>,
  sha256: string | undefined,
): Json {
  return {
    fingerprint,
    rule: births.get(ruleId) ?? ruleId,
    path,
    member,
    key,
    sha256: sha256 ?? null,
    severity: changed?.severityBefore ?? severity,
    message: clip(message, maxMessageCharacters),
  };
}
