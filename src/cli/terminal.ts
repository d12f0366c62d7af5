import type { Style, StyleName } from '../reports/text/style.js';

/** What the decision about colours needs of a stream. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** `FORCE_COLOR` beats `NO_COLOR` and the kind of stream, as everywhere in Node; an option beats all. */
export function usesColor(screen: Screen, environment: Environment, wanted: boolean): boolean {
  if (!wanted) return false;
  const force = environment['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  return screen.isTTY === true && environment['TERM'] !== 'dumb';
}

/** Progress goes to a person at a terminal, not into the log of a job. */
export function showsProgress(screen: Screen, environment: Environment, wanted: boolean): boolean {
  return (
    wanted && screen.isTTY === true && environment['TERM'] !== 'dumb' && (environment['CI'] ?? '') === ''
  );
}

/** Columns for wrapping; lines longer than 120 are hard to read. A terminal that knows no width says 0. */
export function columnsOf({ columns = 0 }: Screen): number {
  return columns === 0 ? 100 : Math.min(columns, 120);
}

/** Select graphic rendition, ECMA-48 §8.3.117. */
const codes: Readonly<Record<StyleName, string>> = {
  critical: '1;31',
  warning: '33',
  info: '36',
  debug: '2',
  findings: '1;31',
  incomplete: '1;33',
  clean: '1;32',
  path: '1',
  bold: '1',
  dim: '2',
};

export const colorStyle: Style = (name, text) => `\u001b[${codes[name]}m${text}\u001b[0m`;
