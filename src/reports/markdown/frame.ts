import type { Issue, ScanReport, Verdict } from '../../core/types.js';
import { renderAllowEntry } from '../acceptance.js';
import { count, formatBytes, formatSeconds } from '../count.js';
import { homepage } from '../documentation.js';
import { markdownCode } from '../neutralise.js';
import { worstFirst } from '../order.js';
import { describeVerdict, nameVerdict } from '../verdict.js';
import { fit } from './budget.js';
import { codeCell, textCell } from './rows.js';
import { operationalIds } from '../../core/operational-ids.js';

const marks: Readonly<Record<Verdict, string>> = { findings: '❌', incomplete: '⚠️', clean: '✅' };

const maxNotes = 10;

/**
 * The verdict, and what a reader must know before the tables.
 * @param maxNoteBytes of UTF-8, for the notes
 */
export function renderHeadline(report: ScanReport, maxNoteBytes: number): string[] {
  const notes = report.notes.map((note) => `> ${textCell(note)}\n`);
  const { blocks } = fit(notes.slice(0, maxNotes), maxNoteBytes);
  const left = notes.length - blocks.length;
  return [
    `## ${marks[report.verdict]} ModelAudit — ${nameVerdict(report)}`,
    '',
    `${capitalise(describeVerdict(report))}.`,
    '',
    ...blocks,
    ...(left === 0 ? [] : [`> _${count(left, 'more note')} in the JSON report._`, '']),
  ];
}

function capitalise(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What to do next, by what was found. */
export function renderAdvice(report: ScanReport, shown: readonly Issue[]): string[] {
  const critical = shown.some(({ severity }) => severity === 'critical');
  const incomplete = report.files.some(({ outcome }) => outcome !== 'scanned');
  const advice = [
    ...(critical
      ? [
          '- **Do not load the files marked critical**, not even to look at them: loading is what runs the code.',
        ]
      : []),
    ...(shown.length > 0
      ? [
          '- Obtain the model again from its publisher, or as safetensors or GGUF weights, which hold no code.',
        ]
      : []),
    ...renderNews(shown),
    ...(incomplete
      ? ['- Fetch, repair or replace the files that were not analysed whole, then scan again.']
      : []),
  ];
  return advice.length === 0
    ? []
    : ['### What to do next', '', ...advice, '', ...renderAcceptance(report, shown)];
}

function renderNews(shown: readonly Issue[]): string[] {
  const compared = shown.filter(({ isNew }) => isNew !== undefined);
  if (compared.length === 0) return [];
  const brought = compared.filter(({ isNew }) => isNew === true).length;
  return [
    brought === 0
      ? '- Nothing of this is new: the base of this pull request has it all.'
      : `- ${count(brought, 'finding')} of ${String(compared.length)} ${brought === 1 ? 'is' : 'are'} new in this pull request: begin with ${brought === 1 ? 'it' : 'those'}.`,
  ];
}

const maxAccepted = 3;

/** What a reader has to write who looked into a finding and accepts it: the worst ones, ready to copy. */
function renderAcceptance(report: ScanReport, shown: readonly Issue[]): string[] {
  const operational = operationalIds(report);
  const issues = worstFirst(shown.filter(({ ruleId }) => !operational.has(ruleId))).slice(0, maxAccepted);
  if (issues.length === 0) return [];
  const entries = issues.map((issue) => renderAllowEntry(issue, report.startTime));
  const title = shown.length > issues.length ? 'the worst of these findings' : 'a finding';
  return [
    `<details><summary>You looked into it and accept ${title}?</summary>`,
    '',
    'Add to `.modelaudit.yml`, with your reason; a pull request takes effect once it is merged:',
    '',
    '<pre>allow:',
    ...entries.map((entry) => `  ${markdownCode(entry)}`),
    '</pre>',
    '</details>',
    '',
  ];
}

/** How the result came about: sizes, settings, version. */
export function renderFooter(report: ScanReport): string[] {
  const { policy, tool, filesIgnored, suppressed } = report;
  const parts = [
    `[${tool.name} ${tool.version}](${homepage})`,
    `${formatBytes(report.bytesScanned)} scanned in ${formatSeconds(report.duration)}`,
    `fails on ${policy.failOn}${policy.strict ? ', strict' : ''}`,
    ...(filesIgnored === 0 ? [] : [`${count(filesIgnored, 'other file')} ignored`]),
    ...(suppressed.length === 0 ? [] : [`${count(suppressed.length, 'finding')} suppressed`]),
    ...(policy.configuration === null ? [] : [`configuration ${codeCell(policy.configuration)}`]),
  ];
  return [`<sub>${parts.join(' · ')}</sub>`];
}
