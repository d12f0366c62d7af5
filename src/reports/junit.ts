import { table } from '../core/table.js';
import { reaches } from '../core/severity.js';
import type { Issue, ScanReport, SuppressedIssue } from '../core/types.js';
import { groupByPath } from './group-by-path.js';
import { clip, visible } from './neutralise.js';
import { placeInFile } from './place.js';
import { describeOutcome, type FileSummary } from './tally.js';
import { operationalIds } from '../core/operational-ids.js';
import { shownIssues } from './shown-issues.js';

const maxMessageCharacters = 1_000;

interface Case {
  readonly path: string;
  readonly name: string;
  readonly seconds: number;
  /** Markup of the result; empty for a test that passed. */
  readonly result: string;
  readonly kind: 'passed' | 'failure' | 'error' | 'skipped';
}

/**
 * The report as JUnit XML, in the form that Jenkins and GitLab read: a suite, and in it one test for each finding and
 * each file without one. What reaches the gate is a failure, trouble of the run and files that were not analysed whole
 * are errors, accepted findings are skipped tests, milder findings are output of a test that passed.
 */
export function renderJunit(report: ScanReport): string {
  const cases = listCases(report);
  const amount = (kind: Case['kind']): string => String(cases.filter((one) => one.kind === kind).length);
  const counts = `tests="${String(cases.length)}" failures="${amount('failure')}" errors="${amount('error')}" skipped="${amount('skipped')}" time="${report.duration.toFixed(3)}"`;
  const timestamp = new Date(report.startTime * 1000).toISOString().slice(0, 19);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${report.tool.name}" ${counts}>`,
    `  <testsuite name="${report.tool.name} ${report.tool.version}" timestamp="${timestamp}" ${counts}>`,
    ...cases.map(renderCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/** Findings about what is no model, such as a path that is not there. */
const noFile = { duration: 0, outcome: 'scanned' } as const;

function listCases(report: ScanReport): Case[] {
  const operational = operationalIds(report);
  const shown = shownIssues(report);
  const found = groupByPath([...shown, ...report.suppressed]);
  const files = new Map(report.files.map((file) => [file.path, file]));
  const findings = [...shown, ...report.suppressed].map((issue) =>
    findingCase(issue, files.get(issue.path) ?? noFile, operational.has(issue.ruleId), report.policy),
  );
  const others = report.files.filter(({ path }) => !found.has(path)).map(quietCase);
  return [...findings, ...others].toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function findingCase(
  issue: Issue | SuppressedIssue,
  file: Pick<FileSummary, 'duration' | 'outcome'>,
  isOperational: boolean,
  policy: ScanReport['policy'],
): Case {
  const { duration: seconds, outcome } = file;
  const place = placeInFile(issue);
  const name = `${issue.ruleId}${place === '' ? '' : ` (${place})`}`;
  const base = { path: issue.path, name, seconds };
  if ('suppression' in issue) {
    const why = attribute(`accepted by ${issue.suppression.by}: ${issue.suppression.reason}`);
    return { ...base, kind: 'skipped', result: `<skipped message="${why}"/>` };
  }
  if (isOperational) return { ...base, kind: 'error', result: element('error', issue) };
  if (reaches(issue.severity, policy.failOn))
    return { ...base, kind: 'failure', result: element('failure', issue) };
  if (outcome !== 'scanned' && isGap(issue, policy))
    return { ...base, kind: 'error', result: element('error', issue) };
  const said = text(`${issue.severity}: ${issue.message}`);
  return { ...base, kind: 'passed', result: `<system-out>${said}</system-out>` };
}

/** Whether it may say why a model was not analysed whole, which fails a run below the gate too. */
function isGap({ ruleId, severity }: Issue, { failOnIncomplete }: ScanReport['policy']): boolean {
  return failOnIncomplete !== 'false' && ruleId.startsWith('scan/') && reaches(severity, 'warning');
}

/** A file that says nothing and was read whole passes; one that was not says so, whatever the reason. */
function quietCase({ path, outcome, duration }: FileSummary): Case {
  const base = { path, name: 'no finding', seconds: duration };
  if (outcome === 'scanned') return { ...base, kind: 'passed', result: '' };
  const result = `<error type="${outcome}" message="${attribute(describeOutcome(outcome))}"/>`;
  return { ...base, name: 'analysed whole', kind: 'error', result };
}

function element(name: 'error' | 'failure', issue: Issue): string {
  const message = attribute(`${issue.severity}: ${clip(issue.message, maxMessageCharacters)}`);
  const details = [issue.message, `${issue.path} ${placeInFile(issue)}`, `fingerprint ${issue.fingerprint}`];
  return `<${name} type="${issue.ruleId}" message="${message}">${details.map(text).join('\n')}</${name}>`;
}

function renderCase({ path, name, seconds, result }: Case): string {
  const attributes = `classname="${attribute(path)}" name="${attribute(name)}" file="${attribute(path)}" time="${seconds.toFixed(3)}"`;
  return result === '' ? `    <testcase ${attributes}/>` : `    <testcase ${attributes}>${result}</testcase>`;
}

const references: Readonly<Record<string, string>> = table({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
});

/** What `visible` leaves has no character that XML 1.0 forbids but two non-characters. */
function text(raw: string): string {
  return visible(raw)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (mark) => references[mark] ?? '');
}

function attribute(raw: string): string {
  return text(clip(raw, maxMessageCharacters));
}
