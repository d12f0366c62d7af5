import type { Evidence, Severity } from '../../../core/types.js';
import { maskSecrets } from '../../../judgement/text/find-secrets.js';
import type { TextPlace } from '../facts.js';

const maxShownCharacters = 200;

/** Text of the manifest as a finding shows it: cut short, credentials masked. */
export function shown(written: string): string {
  const text = maskSecrets(written);
  return JSON.stringify(text.length > maxShownCharacters ? `${text.slice(0, maxShownCharacters)}…` : text);
}

/** Evidence at a place of the text. @param path the keys that lead there, @param identity what makes it itself */
export function note(
  at: TextPlace,
  path: string,
  identity: string,
  message: string,
  severity?: Severity,
): Evidence {
  return {
    message,
    at: { line: at.line, column: at.column, ...(path === '' ? {} : { logical: path }) },
    key: `${path} ${identity}`.slice(0, maxShownCharacters),
    ...(severity === undefined ? {} : { severity }),
    data: { path },
  };
}
