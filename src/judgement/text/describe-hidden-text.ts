import { sum } from '../../core/sum.js';
import type { Evidence, Location } from '../../core/types.js';

/** A run of characters that a reader does not see. */
interface Run {
  readonly sort: string;
  /** Characters. */
  readonly count: number;
  readonly spelled: string;
}

const maxSpelled = 200;

/**
 * Hidden runs of one text, as one finding.
 * @param holder what holds them, as a subject: `The template`
 */
export function* describeHiddenText<R extends Run>(
  runs: readonly R[],
  holder: string,
  locate: (run: R) => Location,
): Iterable<Evidence> {
  const [first] = runs;
  if (first === undefined) return;
  const characters = sum(runs.map(({ count }) => count));
  const joined = runs.map(({ spelled }) => spelled).join('');
  const spelled = joined.slice(0, maxSpelled);
  yield {
    message: `${holder} holds ${String(characters)} hidden characters${spelled === '' ? '' : `, which spell "${spelled}"`}`,
    at: locate(first),
    key: first.sort,
    count: runs.length,
    data: { sort: first.sort, characters, spelled },
  };
}
