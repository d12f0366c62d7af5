import type { Issue, Json, RuleId, RuleMeta, ScanReport, Severity } from '../../core/types.js';
import { homepage, rulePage } from '../documentation.js';
import { clip, escapeJson, visible } from '../neutralise.js';
import { lineOfFile, placeInFile } from '../place.js';
import { shownIssues } from '../shown-issues.js';

/** The release of GitLab's report schemas that this keeps to. */
const schemaVersion = '15.0.6';

const severities: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  warning: 'Medium',
  info: 'Info',
  debug: 'Unknown',
};

/** Lengths that the schema allows. */
const maxNameCharacters = 255;
const maxDescriptionCharacters = 100_000;
const maxSolutionCharacters = 7_000;

/**
 * GitLab's SAST report (https://gitlab.com/gitlab-org/security-products/security-report-schemas). Accepted findings are
 * left out, as GitLab has its own way to dismiss them.
 */
export function renderGitlabSast(report: ScanReport): string {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const shown = shownIssues(report);
  const content = {
    version: schemaVersion,
    scan: describeScan(report),
    vulnerabilities: shown.map((issue) => describeVulnerability(issue, rules.get(issue.ruleId))),
  };
  return `${escapeJson(JSON.stringify(content, null, 2))}\n`;
}

function describeScan({ tool, startTime, duration, hasErrors, notes }: ScanReport): Json {
  const product = { id: 'modelaudit', name: tool.name, version: tool.version, url: homepage };
  const maker = { ...product, vendor: { name: tool.name } };
  return {
    analyzer: maker,
    scanner: maker,
    type: 'sast',
    start_time: moment(startTime),
    end_time: moment(startTime + duration),
    status: hasErrors ? 'failure' : 'success',
    ...(notes.length === 0
      ? {}
      : { messages: notes.map((note) => ({ level: 'info', value: sentence(note) })) }),
  };
}

/** ISO 8601 without an offset, in UTC, as the schema's pattern wants it. */
function moment(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19);
}

function describeVulnerability(issue: Issue, rule: RuleMeta | undefined): Json {
  const place = placeInFile(issue);
  const line = lineOfFile(issue);
  return {
    id: issue.fingerprint,
    category: 'sast',
    name: clip(visible(issue.message), maxNameCharacters),
    description: clip(
      [issue.message, place, rule?.help.why ?? '']
        .map(visible)
        .filter((part) => part !== '')
        .join('\n\n'),
      maxDescriptionCharacters,
    ),
    severity: severities[issue.severity],
    solution: clip(rule?.help.fix ?? '', maxSolutionCharacters),
    scanner: { id: 'modelaudit', name: 'ModelAudit' },
    location: { file: issue.path, start_line: line, end_line: line },
    identifiers: [
      identify(issue.ruleId),
      ...(rule?.cwe ?? []).map(weakness),
      ...(rule?.cve ?? []).map(vulnerability),
    ],
    tracking: {
      type: 'source',
      items: [
        {
          file: issue.path,
          line_start: line,
          line_end: line,
          // Two findings of one rule in one binary file differ in nothing else that GitLab looks at.
          signatures: [{ algorithm: 'scope_offset', value: issue.fingerprint }],
        },
      ],
    },
  };
}

function identify(id: RuleId): Json {
  return { type: 'modelaudit_rule_id', name: `ModelAudit ${id}`, value: id, url: rulePage(id) };
}

function weakness(cwe: string): Json {
  const number = cwe.replace(/^CWE-/, '');
  return {
    type: 'cwe',
    name: cwe,
    value: number,
    url: `https://cwe.mitre.org/data/definitions/${number}.html`,
  };
}

function vulnerability(cve: string): Json {
  return { type: 'cve', name: cve, value: cve, url: `https://nvd.nist.gov/vuln/detail/${cve}` };
}

/** The schema allows no empty message. */
function sentence(note: string): string {
  return note === '' ? '-' : visible(note);
}
