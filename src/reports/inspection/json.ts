import { escapeJson } from '../neutralise.js';
import type { FileReport } from '../../core/types.js';

/** The inspection as JSON, schema version 1: fields are added, never changed. Ends with a newline. */
export function renderInspectionJson({
  path,
  size,
  sha256,
  outcome,
  artifacts = [],
  findings,
}: FileReport): string {
  const content = {
    schema_version: 1,
    path,
    size,
    ...(sha256 === undefined ? {} : { sha256 }),
    outcome,
    artifacts: artifacts.map(({ tables, ...artifact }) => ({
      ...artifact,
      tables: tables.map(({ hasMore, ...table }) => ({ ...table, has_more: hasMore })),
    })),
    findings: findings.map(({ ruleId, severity, message, member, fingerprint }) => ({
      severity,
      message,
      rule_id: ruleId,
      member,
      fingerprint,
    })),
  };
  return `${escapeJson(JSON.stringify(content, null, 2))}\n`;
}
