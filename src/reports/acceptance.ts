import { escapePath } from '../core/match-path.js';
import type { Issue } from '../core/types.js';
import { escapeJson } from './neutralise.js';

const secondsAccepted = 90 * 86_400;

/** What YAML reads as it stands, in a flow mapping too, and never as a number, a date or a boolean. */
const plain = /^(?=.*[a-zA-Z/])(?!(?:true|false|null)$)[a-zA-Z_][\w./-]*$/i;

/**
 * The entry under `allow` that accepts one finding and nothing else, for three months: one line of YAML, with all that
 * the file's author wrote in quotes and visible. The reason is the reader's to give.
 * @param now Unix seconds
 */
export function renderAllowEntry(
  issue: Pick<Issue, 'ruleId' | 'path' | 'member' | 'fingerprint'>,
  now: number,
): string {
  const { ruleId, path, member, fingerprint } = issue;
  const fields = [
    ['rule', scalar(ruleId)],
    ['path', scalar(escapePath(path))],
    ...(member.length === 0 ? [] : [['member', `[${member.map(scalar).join(', ')}]`] as const]),
    ['fingerprint', JSON.stringify(fingerprint)],
    ['reason', JSON.stringify('say why this is acceptable')],
    ['expires', new Date((now + secondsAccepted) * 1000).toISOString().slice(0, 10)],
  ] as const;
  return `- { ${fields.map(([key, value]) => `${key}: ${value}`).join(', ')} }`;
}

function scalar(text: string): string {
  return plain.test(text) ? text : escapeJson(JSON.stringify(text)).replaceAll('\n', String.raw`\n`);
}
