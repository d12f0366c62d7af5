import type { ReportingDescriptor, Result } from 'sarif';
import type { RuleId, RuleMeta, Severity } from '../../core/types.js';
import { rulePage } from '../documentation.js';
import { clip } from '../neutralise.js';
import { ruleMarkdown } from '../rule-markdown.js';

/** Findings of severity `debug` are not reported in SARIF. */
export const levels: Readonly<Record<Severity, NonNullable<Result.level>>> = {
  critical: 'error',
  warning: 'warning',
  info: 'note',
  debug: 'none',
};

/** Code scanning shows 1,024 characters of a description, 10 tags of a rule (GITHUB documentation, SARIF limits). */
const maxDescriptionCharacters = 1024;
const maxTags = 10;

/** A rule as code scanning wants it: nothing optional is left out. */
export function describeRule(rule: RuleMeta): ReportingDescriptor {
  return {
    id: rule.id,
    name: pascalCase(rule.id),
    ...(rule.formerIds === undefined ? {} : { deprecatedIds: [...rule.formerIds] }),
    shortDescription: { text: sentence(clip(rule.title, maxDescriptionCharacters)) },
    fullDescription: { text: sentence(clip(rule.help.why, maxDescriptionCharacters)) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    helpUri: rulePage(rule.id),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: ['security', ...[...rule.cwe, ...rule.cve].map(externalTag)].slice(0, maxTags),
      precision: rule.precision,
      'security-severity': rule.securitySeverity,
    },
  };
}

/** `CWE-502` as `external/cwe/cwe-502`, the form that code scanning links. */
function externalTag(id: string): string {
  const lower = id.toLowerCase();
  return `external/${lower.split('-', 1)[0] ?? ''}/${lower}`;
}

/** SARIF wants a name that reads as an identifier: `PickleDangerousCall`. */
function pascalCase(id: RuleId): string {
  return id.replace(/(?:^|[/-])([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function helpText(rule: RuleMeta): string {
  return [`Why it matters: ${rule.help.why}`, `What to do: ${rule.help.fix}`, ...rule.references].join(
    '\n\n',
  );
}

function helpMarkdown(rule: RuleMeta): string {
  const references = rule.references.map((link) => `- <${link}>`);
  return [
    `# ${ruleMarkdown(rule.title)}`,
    `**Why it matters.** ${ruleMarkdown(rule.help.why)}`,
    `**What to do.** ${ruleMarkdown(rule.help.fix)}`,
    ...(references.length === 0 ? [] : [`**References**\n\n${references.join('\n')}`]),
    `[${rule.id}](${rulePage(rule.id)})`,
  ].join('\n\n');
}

/** SARIF2001: a message ends with a period. */
export function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
