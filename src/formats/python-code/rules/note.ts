import type { CodeNote, CodeTopic } from '../../../judgement/python/judge-code.js';
import type { NameUse } from '../facts.js';

/** Which of the rules about code objects speaks. */
export type Topic = CodeTopic;

/** One conclusion about one use of a name. */
export type Note = CodeNote<NameUse>;
