import type { Anomaly, Budget } from '../../core/types.js';
import { quotedEnd } from './quoted-end.js';

/** What a text of a language with brackets and double quotes ends inside of. */
interface OpenEnd {
  /** `)`, `]` or `}` that never comes, or `"`. */
  readonly missing: string;
  /** The index of what was opened. */
  readonly at: number;
}

const closers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);
const checkEvery = 65_536;
/** Nobody nests deeper: brackets that are opened so often in a row are never closed. CWE-770. */
const maxDepth = 10_000;

/**
 * Whether a text was cut off: something in it is opened and never closed. Closing brackets that do not fit close nothing,
 * so that what a language writes with lone brackets is not taken for damage.
 * @param comment what begins a comment that ends with its line
 * @throws LimitError of the budget
 */
export function cutOff(text: string, comment: string, budget: Budget): Anomaly[] {
  const open = openEnd(text, comment, budget);
  if (open === undefined) return [];
  const at = { offset: open.at, length: 1 };
  return [{ kind: 'damaged', at, detail: `the text ends before ${open.missing} is there`, key: 'cut-off' }];
}

function openEnd(text: string, comment: string, budget: Budget): OpenEnd | undefined {
  const open: OpenEnd[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (at % checkEvery === 0) budget.check();
    const character = text.charAt(at);
    const closer = closers.get(character);
    if (closer !== undefined) {
      open.push({ missing: closer, at });
      if (open.length > maxDepth) break;
    } else if (character === open.at(-1)?.missing) open.pop();
    else if (character === '"') {
      const end = quotedEnd(text, at, { isOneLine: false });
      if (end === undefined) return { missing: '"', at };
      at = end - 1;
    } else if (character === comment.charAt(0) && text.startsWith(comment, at)) {
      const end = text.indexOf('\n', at);
      if (end < 0) break;
      at = end;
    }
  }
  return open.at(-1);
}
