import type { Severity } from '../../../core/types.js';
import type { PlacedUse } from '../facts.js';

/** Which of the rules about Python source speaks. */
export type Topic =
  'dangerous-call' | 'dangerous-import' | 'computed-name' | 'patched-object' | 'custom-operator';

/** One conclusion about one use of a name. */
export interface Note {
  readonly topic: Topic;
  readonly severity: Severity;
  /** What makes it the same conclusion: the resolved name. */
  readonly subject: string;
  /** What the name does: `starts a program`. */
  readonly effect: string;
  readonly use: PlacedUse;
}
