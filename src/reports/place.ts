import type { Finding } from '../core/types.js';

type Placed = Pick<Finding, 'path' | 'member' | 'at'>;

/** The documented `location`: `model.pt:archive/data.pkl (pos 28)`, text formats `config.json (line 3)`. Raw text. */
export function locate(finding: Placed): string {
  const artifact = [finding.path, ...finding.member].join(':');
  const { range, line } = finding.at;
  if (line !== undefined) return `${artifact} (line ${String(line)})`;
  return range === undefined ? artifact : `${artifact} (pos ${String(range.offset)})`;
}

/** Where in its file a finding is: `archive/data.pkl, position 28`; empty for the file as a whole. Raw text. */
export function placeInFile({ member, at }: Omit<Placed, 'path'>): string {
  return [member.join(' › '), position(at), at.logical ?? ''].filter((part) => part !== '').join(', ');
}

function position({ range, line, column }: Finding['at']): string {
  if (line !== undefined)
    return `line ${String(line)}${column === undefined ? '' : `, column ${String(column)}`}`;
  return range === undefined ? '' : `position ${String(range.offset)}`;
}

/** For readers that want a line of the committed file, from 1: binary files have none, and lines of a member are not its own. */
export function lineOfFile({ member, at }: Omit<Placed, 'path'>): number {
  return member.length === 0 ? Math.max(1, at.line ?? 1) : 1;
}
