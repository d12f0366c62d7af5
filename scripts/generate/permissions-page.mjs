import { parse } from 'yaml';

/** `security-events: write` in backticks, as the descriptions of inputs name what the job must be given. */
const permission = /`((?:actions|checks|contents|pull-requests|security-events): (?:read|write))`/g;

/** What the action does without any input, and what the token must be able to do for it. */
const always = [
  ['scanning, annotations, job summary, the gate', 'nothing; `actions/checkout` needs `contents: read`'],
  ['configuration of the base commit on pull requests, where git does not have it', '`contents: read`'],
];

/** Which feature asks for which permission, from the descriptions of action.yml. */
export function permissionsPage(actionYaml) {
  const asked = Object.entries(parse(actionYaml).inputs).flatMap(([name, { description }]) => {
    const found = [...new Set(Array.from(description.matchAll(permission), ([, text]) => text))];
    return found.length === 0 ? [] : [[`input \`${name}\``, found.map((text) => `\`${text}\``).join(', ')]];
  });
  return [
    '# Permissions by feature',
    '',
    'Generated from action.yml by scripts/generate.mjs: do not edit. What is missing degrades to one warning; the verdict',
    'is never lost to it.',
    '',
    '| feature | permission of the job |',
    '| --- | --- |',
    ...[...always, ...asked].map((row) => `| ${row.join(' | ')} |`),
    '',
    'A pull request from a fork, and a run that Dependabot started, has a token that may only read, whatever the workflow',
    'says: see [the example of two workflows](../.github/examples/forks-scan.yml).',
    '',
  ].join('\n');
}
