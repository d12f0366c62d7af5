import { clip, visible } from '../neutralise.js';
import type { Style } from '../text/style.js';

const gap = '  ';
const leastColumns = 6;

/** Columns as wide as their cells, the widest ones cut alike until a line fits `width`. Cells are made visible. */
export function renderTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  style: Style,
): string[] {
  const cells = rows.map((row) => row.map(visible));
  const widths = fitWidths(
    columns.map((title, at) => Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0))),
    width,
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => clip(cell, widths[at] ?? 0).padEnd(widths[at] ?? 0))
      .join(gap)
      .trimEnd();
  return [style('dim', line(columns)), ...cells.map(line)];
}

function fitWidths(wanted: readonly number[], width: number): number[] {
  const widths = [...wanted];
  let excess = widths.reduce((sum, one) => sum + one, 0) + gap.length * (widths.length - 1) - width;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= leastColumns) break;
    const second = Math.max(leastColumns, ...widths.filter((one) => one < widest));
    const share = Math.ceil(excess / widths.filter((one) => one === widest).length);
    const step = Math.min(share, widest - second);
    widths[widths.indexOf(widest)] = widest - step;
    excess -= step;
  }
  return widths;
}
