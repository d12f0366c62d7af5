import type { Issue, Json, ScanReport, Severity } from '../../core/types.js';
import { clip, escapeJson, visible } from '../neutralise.js';
import { lineOfFile, placeInFile } from '../place.js';
import { shownIssues } from '../shown-issues.js';

const severities: Readonly<Record<Severity, string>> = {
  critical: 'blocker',
  warning: 'major',
  info: 'info',
  debug: 'info',
};

const maxDescriptionCharacters = 1_000;

/**
 * GitLab's Code Quality report, the part of Code Climate's format that GitLab reads: shown in the merge request of
 * every tier (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
 */
export function renderGitlabCodeQuality(report: ScanReport): string {
  const shown = shownIssues(report);
  return `${escapeJson(JSON.stringify(shown.map(describeIssue), null, 2))}\n`;
}

function describeIssue(issue: Issue): Json {
  const place = placeInFile(issue);
  const description = place === '' ? issue.message : `${issue.message} (${place})`;
  return {
    description: clip(visible(description), maxDescriptionCharacters),
    check_name: issue.ruleId,
    fingerprint: issue.fingerprint,
    severity: severities[issue.severity],
    location: { path: issue.path, lines: { begin: lineOfFile(issue) } },
  };
}
