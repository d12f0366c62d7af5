import type { Severity } from '../../../core/types.js';
import type { NameUse } from '../facts.js';

/** Which of the rules about code objects speaks. */
export type Topic = 'dangerous-call' | 'dangerous-import' | 'computed-name' | 'patched-object';

/** One conclusion about one use of a name. */
export interface Note {
  readonly topic: Topic;
  readonly severity: Severity;
  /** What makes it the same conclusion: the resolved name. */
  readonly subject: string;
  /** The top-level package of the name. */
  readonly package: string;
  /** What the name does: `starts a program`. */
  readonly effect: string;
  readonly use: NameUse;
}
