import type { ScanReport } from '../../core/types.js';
import { count } from '../count.js';
import { fit } from './budget.js';
import { codeCell } from './rows.js';

/** Names of one file; who wants all of them has the JSON report. */
const maxNames = 8;

/** What models import that their base version did not: worth a look even where no rule minds it. */
export function renderNewImports({ files }: Pick<ScanReport, 'files'>, maxBytes: number): string[] {
  const rows = files.flatMap(({ path, newImports = [] }) =>
    newImports.length === 0 ? [] : [`| ${codeCell(path)} | ${spellNewImports(newImports)} |`],
  );
  if (rows.length === 0) return [];
  const { blocks, dropped } = fit(rows, maxBytes);
  return [
    '### New in this pull request: imports',
    '',
    'What loading these models imports and the base version does not. Not wrong by itself; a model that only got other weights has no new line here.',
    '',
    '| File | imports now |',
    '| --- | --- |',
    ...blocks,
    '',
    ...(dropped === 0 ? [] : [`_${count(dropped, 'more file')} in the JSON report._`, '']),
  ];
}

/** `a.b`, `c.d` and how many more, on one line. */
export function spellNewImports(names: readonly string[]): string {
  const shown = names.slice(0, maxNames).map(codeCell).join(', ');
  return names.length > maxNames ? `${shown} and ${String(names.length - maxNames)} more` : shown;
}
