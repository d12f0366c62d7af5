import type { Severity } from '../../../core/types.js';
import type { Callable } from '../../../judgement/python/classify-callable.js';

/** Which of the pickle rules speaks. */
export type Topic =
  | 'dangerous-call'
  | 'dangerous-import'
  | 'unlisted-callable'
  | 'foreign-class'
  | 'foreign-call'
  | 'library-call'
  | 'unexpected-arguments'
  | 'planted-callable'
  | 'patched-object'
  | 'computed-name'
  | 'persistent-id'
  | 'carried-code';

/** One conclusion about one use or import, before equal ones are joined. */
export interface Note {
  readonly topic: Topic;
  readonly severity: Severity;
  /** What makes it the same conclusion: the resolved callable. */
  readonly subject: string;
  /** Whether this is about an import as such, which anything that happens to the callable explains better. */
  readonly isReference?: boolean;
  readonly callable: Callable | undefined;
  /** What happens, as a clause behind «Loading this file»: `runs os.system('…')`. */
  readonly clause: string;
  readonly opcode: string;
  readonly offset: number;
  readonly length: number;
  readonly count: number;
  readonly expression: string;
}

/** `commands.getoutput (that is subprocess.getoutput)`. */
export function withResolved(name: string, callable: Callable): string {
  return callable.resolved === callable.written || callable.resolved === name
    ? name
    : `${name} (that is ${callable.resolved})`;
}
